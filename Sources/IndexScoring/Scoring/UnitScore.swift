import SurveyModel
import SurveyStatistics

/// Why a unit has no index.
public enum IndexWithheld: Sendable, Equatable {
  /// A survey criterion whose gate says so failed.
  case gate(criterion: String, base: Int, needed: Int)
  /// A criterion has no evidence.
  case noEvidence(criterion: String)
}

/// A unit's index with its error, grade and rank.
public struct UnitScore: Sendable, Equatable {
  /// The unit.
  public let unit: RatedUnit
  /// Scores of the areas.
  public internal(set) var areas: [CriterionScore]
  /// Sum of points, unrounded.
  public let points: Points
  /// Sum of maxima of what applies.
  public let maximum: Points
  /// Why there is no index; the unit is not ranked then.
  public let withheld: IndexWithheld?
  /// The survey's error of the index; 0 where no survey feeds it, `nil` where it is undefined.
  public internal(set) var standardError: Double?
  /// Degrees of freedom of that error: (ΣV)² / Σ(V²/ν) over the surveys; `nil` where there is no error.
  public internal(set) var degreesOfFreedom: Double?
  /// t interval of the index from the survey's error.
  public internal(set) var interval: ConfidenceInterval?
  /// The grade, where the block is graded.
  public internal(set) var grade: LocalizedText?
  /// Rank within the block, 1 the best.
  public internal(set) var rank: Int?
  /// Share (0…1) of the other ranked units of the block that the survey cannot tell apart from this one at the level.
  public internal(set) var indistinguishable: Double?

  /// points / maximum × 100, unrounded; `nil` where withheld.
  public var index: Double? {
    guard withheld == nil, maximum.units > 0 else { return nil }
    return Double(points.units) / Double(maximum.units) * 100
  }

  init(unit: RatedUnit, areas: [CriterionScore]) {
    self.unit = unit
    self.areas = areas
    points = areas.reduce(.zero) { $0 + $1.points }
    maximum = areas.reduce(.zero) { $0 + $1.maximum }
    withheld = areas.lazy.flatMap(\.flattened).compactMap(Self.reason).first
  }

  private static func reason(_ score: CriterionScore) -> IndexWithheld? {
    switch score.outcome {
    case .gateFailed(.withheld, let base, let needed):
      .gate(criterion: score.criterion.code, base: base, needed: needed)
    case .noEvidence: .noEvidence(criterion: score.criterion.code)
    case .scored, .gateFailed: nil
    }
  }

  /// Whether the index of `a` is over that of `b`, exactly: p_a/m_a > p_b/m_b.
  static func isBetter(_ a: UnitScore, _ b: UnitScore) -> Bool {
    Int128(a.points.units) * Int128(b.maximum.units) > Int128(b.points.units) * Int128(a.maximum.units)
  }
}
