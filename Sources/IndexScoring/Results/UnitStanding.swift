import SurveyModel

/// Where one unit stands in its block: what it does well and badly, and how far the next grade is.
public struct UnitStanding: Sendable, Equatable {
  /// A component index beside the mean of the block.
  public struct Comparison: Sendable, Equatable {
    /// The code of the area or criterion.
    public let code: String
    /// points / maximum × 100 of the unit.
    public let index: Double
    /// Mean of the same over the ranked units of the block that are scored there.
    public let mean: Double

    /// Sets `index` beside `mean`.
    public init(code: String, index: Double, mean: Double) {
      self.code = code
      self.index = index
      self.mean = mean
    }

    /// index − mean.
    public var difference: Double { index - mean }
  }

  /// The better grade that is nearest, and what is missing.
  public struct NextGrade: Sendable, Equatable {
    /// The grade.
    public let grade: LocalizedText
    /// The fewest points that would reach it, with the same maximum, to the next billionth.
    public let missing: Points
  }

  /// Areas in order.
  public let areas: [Comparison]
  /// Up to `shown` criteria that are farthest over the block's mean, the farthest first.
  public let strengths: [Comparison]
  /// Up to `shown` criteria that are farthest under it, the farthest first.
  public let weaknesses: [Comparison]
  /// `nil` for the best grade, a block without grades and a unit without an index.
  public let nextGrade: NextGrade?

  /// Strengths and weaknesses that are named.
  public static let shown = 3

  /// The unit among those of its block.
  public init(_ score: UnitScore, in block: BlockScores) {
    let ranked = block.units.filter { $0.rank != nil }
    let means = Self.means(ranked)
    let compare = { (part: CriterionScore) -> Comparison? in
      guard part.isComparable, let index = part.index, let mean = means[part.criterion.code] else { return nil }
      return Comparison(code: part.criterion.code, index: index, mean: mean)
    }
    areas = score.areas.compactMap(compare)
    let leaves = score.withheld == nil ? score.areas.flatMap(\.partScores).compactMap(compare) : []
    let order = leaves.enumerated().sorted { a, b in
      (b.element.difference, a.offset) < (a.element.difference, b.offset)
    }.map(\.element)
    strengths = Array(order.filter { $0.difference > 0 }.prefix(Self.shown))
    weaknesses = Array(order.reversed().filter { $0.difference < 0 }.prefix(Self.shown))
    nextGrade = Self.nextGrade(score, block.block)
  }

  private static func means(_ units: [UnitScore]) -> [String: Double] {
    var values: [String: [Double]] = [:]
    for part in units.flatMap(\.areas).flatMap(\.flattened) where part.isComparable {
      if let index = part.index { values[part.criterion.code, default: []].append(index) }
    }
    return values.mapValues { $0.reduce(0, +) / Double($0.count) }
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

extension CriterionScore {
  /// It was scored, may be shown, and has a maximum.
  fileprivate var isComparable: Bool {
    !isProtected && maximum.units > 0 && flattened.allSatisfy { !$0.outcome.withholdsIndex }
  }
}
