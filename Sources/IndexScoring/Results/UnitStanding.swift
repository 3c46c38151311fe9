import SurveyModel
import SurveyStatistics

/// Where one unit stands in its block: what it does well and badly, and how far the next grade is.
public struct UnitStanding: Sendable, Equatable {
  /// A component index beside the mean of the block.
  public struct Comparison: Sendable, Equatable {
    /// The code of the area or criterion.
    public let code: String
    /// points / maximum × 100 of the unit.
    public let index: Double
    /// Mean of the same over the ranked units of the block that are scored there on the same criteria.
    public let mean: Double
    /// The survey's error of the difference; 0 where no survey feeds it, `nil` where it is undefined.
    public let standardError: Double?
    /// Degrees of freedom of it; `nil` for a normal distribution.
    public let degreesOfFreedom: Double?

    /// Sets `index` beside `mean`.
    public init(
      code: String, index: Double, mean: Double, standardError: Double? = 0, degreesOfFreedom: Double? = nil
    ) {
      self.code = code
      self.index = index
      self.mean = mean
      self.standardError = standardError
      self.degreesOfFreedom = degreesOfFreedom
    }

    /// index − mean.
    public var difference: Double { index - mean }

    /// Whether the interval of the difference at `level` leaves 0 out: |d| > t · se.
    ///
    /// One comparison by itself: where many are made, some are told by chance. A difference whose error is undefined is
    /// not told.
    public func isTold(level: Double) -> Bool {
      guard let standardError else { return false }
      let t = Distribution.tQuantile(1 - (1 - level) / 2, df: max(1, degreesOfFreedom ?? .infinity))
      return difference.magnitude > t * standardError
    }
  }

  /// The better grade that is nearest, and what is missing.
  public struct NextGrade: Sendable, Equatable {
    /// The grade.
    public let grade: LocalizedText
    /// The fewest points that would reach it, with the same maximum, to the next billionth.
    public let missing: Points
  }

  /// Areas in order, those that can be compared.
  public let areas: [Comparison]
  /// Codes of areas where the unit is scored on other criteria than the others of the block, and is not compared.
  public let unlike: [String]
  /// Up to `shown` criteria that are farthest over the block's mean, the farthest first; of those that a survey feeds
  /// only such as the survey tells from it.
  public let strengths: [Comparison]
  /// Up to `shown` criteria that are farthest under it, the farthest first, with the same condition.
  public let weaknesses: [Comparison]
  /// `nil` for the best grade, a block without grades and a unit without an index.
  public let nextGrade: NextGrade?

  /// Strengths and weaknesses that are named.
  public static let shown = 3

  /// The unit among those of its block; differences are told at `level`.
  public init(_ score: UnitScore, in means: BlockMeans, level: Double) {
    areas = score.areas.compactMap { means.comparison(of: $0, in: score) }
    unlike = score.areas.filter { means.isUnlike($0, in: score) }.map(\.criterion.code)
    let parts = score.withheld == nil ? score.areas.flatMap(\.partScores) : []
    let told = parts.compactMap { means.comparison(of: $0, in: score) }.filter { $0.isTold(level: level) }
    let order = told.enumerated().sorted { a, b in
      (b.element.difference, a.offset) < (a.element.difference, b.offset)
    }.map(\.element)
    strengths = Array(order.filter { $0.difference > 0 }.prefix(Self.shown))
    weaknesses = Array(order.reversed().filter { $0.difference < 0 }.prefix(Self.shown))
    nextGrade = Self.nextGrade(score, means.block.block)
  }

  /// ⌈from · maximum / 100⌉ − points, over the grades that the index does not reach.
  private static func nextGrade(_ score: UnitScore, _ block: IndexBlock) -> NextGrade? {
    guard score.withheld == nil, score.maximum.units > 0 else { return nil }
    let scale = Int128(100) * Int128(Points.unitsPerPoint)
    let missing = block.grades.map { step in
      (
        step.grade,
        (Int128(step.from.units) * Int128(score.maximum.units) + scale - 1) / scale - Int128(score.points.units)
      )
    }
    return missing.last { $0.1 > 0 }.map { NextGrade(grade: $0.0, missing: Points(units: Int64($0.1))) }
  }
}
