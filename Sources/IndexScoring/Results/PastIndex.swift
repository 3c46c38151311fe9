import SurveyModel
import SurveyStatistics

/// An index of an earlier year: as much of it as a results file keeps.
public struct PastIndex: Sendable, Equatable {
  /// One unit of that year.
  public struct Unit: Sendable, Equatable {
    /// The unit's code.
    public let code: String
    /// Points and maximum; `nil` where the unit has no index.
    public let total: Total?
    /// Rank in its block; `nil` where it was not ranked.
    public let rank: Int?
    /// Ranks that the survey's error left open.
    public let rankSet: RankSet?
    /// Parts that add up to the total; empty where the file does not have them all.
    public let parts: [ScoredPart]
    /// Areas whose points were hidden to protect respondents.
    public let hiddenAreas: Set<String>

    /// What a unit came to.
    public struct Total: Sendable, Equatable {
      /// Points, unrounded.
      public let points: Points
      /// The maximum, over 0.
      public let maximum: Points
      /// Standard error of the index (0…100); `nil` where it is undefined.
      public let standardError: Double?
      /// Degrees of freedom of it; `nil` for an error of 0.
      public let degreesOfFreedom: Double?

      /// points / maximum × 100.
      public var index: Double { Double(points.units) / Double(maximum.units) * 100 }

      /// Makes a total.
      public init(points: Points, maximum: Points, standardError: Double?, degreesOfFreedom: Double?) {
        self.points = points
        self.maximum = maximum
        self.standardError = standardError
        self.degreesOfFreedom = degreesOfFreedom
      }
    }

    /// Makes a unit of that year.
    public init(
      code: String, total: Total?, rank: Int?, rankSet: RankSet?, parts: [ScoredPart], hiddenAreas: Set<String> = []
    ) {
      self.code = code
      self.total = total
      self.rank = rank
      self.rankSet = rankSet
      self.parts = parts
      self.hiddenAreas = hiddenAreas
    }
  }

  /// The definition's id.
  public let definition: String
  /// The year that was scored.
  public let year: Int
  /// The definition's criteria.
  public let signatures: [CriterionSignature]
  /// What the criteria asked of the forms.
  public let measures: [MeasureSignature]
  /// Its units.
  public let units: [Unit]

  /// Makes an index of an earlier year.
  public init(
    definition: String, year: Int, signatures: [CriterionSignature], measures: [MeasureSignature] = [], units: [Unit]
  ) {
    self.definition = definition
    self.year = year
    self.signatures = signatures
    self.measures = measures
    self.units = units
  }

  /// The same of scores, whose surveys were made with `forms`.
  public init(_ index: IndexScores, forms: [SurveyForm] = []) {
    self.init(
      definition: index.definition.id, year: index.definition.year, signatures: index.definition.signatures,
      measures: index.definition.measures(of: forms), units: index.blocks.flatMap(\.units).map(Unit.init))
  }
}

extension PastIndex.Unit {
  /// What `score` came to.
  init(_ score: UnitScore) {
    self.init(
      code: score.unit.code,
      total: score.index.map { _ in
        Total(
          points: score.points, maximum: score.maximum, standardError: score.standardError,
          degreesOfFreedom: score.degreesOfFreedom)
      },
      rank: score.rank, rankSet: score.rankSet, parts: score.parts,
      hiddenAreas: Set(score.areas.map(\.criterion.code).filter(score.disclosure.hides)))
  }
}
