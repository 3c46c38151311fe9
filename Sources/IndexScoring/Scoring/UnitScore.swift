import SurveyModel
import SurveyStatistics

/// Why a unit has no index.
public enum IndexWithheld: Sendable, Equatable {
  /// A survey criterion whose gate says so failed.
  case gate(criterion: String, base: KnownCount, needed: Int)
  /// The audit's verdict on the answers behind a survey criterion is not one under which they count, or there is none.
  case verdict(criterion: String, Verdict?)
  /// A survey criterion has no value, and the definition withholds the unit then.
  case noValue(criterion: String)
  /// A criterion has no evidence.
  case noEvidence(criterion: String)
  /// The response rate is under that of a gate, or unknown.
  case responseRate(criterion: String, rate: Double?, needed: ExactRate)
  /// A rate or condition has no value.
  case notComputable(criterion: String, ExpressionFault)
  /// A denominator is 0, and the definition withholds the unit then.
  case zeroDenominator(criterion: String)
  /// Every criterion left the denominator: there is nothing to divide by.
  case nothingApplies
  /// The index would give the points away that a criterion hides to protect a small group of respondents.
  case protects(criterion: String)
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
  public internal(set) var withheld: IndexWithheld?
  /// Which points no output may show.
  public internal(set) var disclosure: Disclosure
  /// The survey's error of the index; 0 where no survey has a part in it, or all people answered alike; `nil` where it is
  /// undefined, as when every survey criterion of the unit was left out or all who answered chose themselves, or where it
  /// would tell of a small group.
  public internal(set) var standardError: Double?
  /// Degrees of freedom of that error: (ΣV)² / Σ(V²/ν) over the surveys, or the least ν behind a unit with thresholds;
  /// `nil` where there is no error.
  public internal(set) var degreesOfFreedom: Double?
  /// Interval of the index from the survey's error: by t, or by quantiles of draws where rules have thresholds.
  public internal(set) var interval: ConfidenceInterval?
  /// The grade, where the block is graded.
  public internal(set) var grade: LocalizedText?
  /// Rank within the block, 1 the best.
  public internal(set) var rank: Int?
  /// Ranks that the survey's error leaves open to this unit at the level, each set for its own unit.
  public internal(set) var rankSet: RankSet?
  /// Ranks left open so that the sets of all units of the block hold together at the level.
  public internal(set) var jointRankSet: RankSet?
  /// Group of units that cannot be told apart from the best of the group, 1 first; `nil` without an error.
  public internal(set) var tier: Int?
  /// Probability (0…1) of each grade of the block under the survey's error, best first; empty where it is undefined.
  public internal(set) var gradeProbabilities: [Double] = []
  /// Share (0…1) of the other ranked units of the block that the survey cannot tell apart from this one at the level.
  public internal(set) var indistinguishable: Double?

  /// points / maximum × 100, unrounded; `nil` where withheld.
  public var index: Double? {
    guard withheld == nil, maximum.units > 0 else { return nil }
    return Double(points.units) / Double(maximum.units) * 100
  }

  /// Sum of maxima, had no criterion left the denominator.
  public var fullMaximum: Points { areas.reduce(.zero) { $0 + $1.fullMaximum } }

  /// The unit is scored on fewer points than the others of its block.
  public var isOnFewerPoints: Bool { maximum != fullMaximum }

  /// The definition asks for a survey, and no survey criterion of the unit was scored.
  public var isWithoutItsSurvey: Bool {
    areas.contains(where: \.restsOnSurvey) && areas.allSatisfy { $0.isWithoutItsSurvey || !$0.restsOnSurvey }
  }

  /// Surveys feed the unit, and all of them are answers of whoever wanted to answer: its error is not defined.
  public var restsOnSelfSelected: Bool { areas.flatMap(\.flattened).restOnSelfSelected }

  /// No survey has a part in the index, so that it has no survey's error.
  public var isWithoutSurveyError: Bool {
    standardError == 0
      && !areas.flatMap(\.flattened).contains { score in
        score.outcome == .scored && score.surveyParts.contains { $0.outcome == .scored }
      }
  }

  init(unit: RatedUnit, areas: [CriterionScore]) {
    self.unit = unit
    self.areas = areas
    points = areas.reduce(.zero) { $0 + $1.points }
    maximum = areas.reduce(.zero) { $0 + $1.maximum }
    let reason =
      areas.lazy.flatMap(\.flattened).compactMap(Self.reason).first ?? (maximum.units > 0 ? nil : .nothingApplies)
    disclosure = DisclosureSearch.disclosure(of: areas, isTotalPublished: reason == nil)
    withheld = reason ?? disclosure.totalGivesAway.map { .protects(criterion: $0) }
  }

  private static func reason(_ score: CriterionScore) -> IndexWithheld? {
    let code = score.criterion.code
    return switch score.outcome {
    case .gateFailed(.withheld, let base, let needed): .gate(criterion: code, base: base, needed: needed)
    case .verdictFailed(.withheld, let verdict): .verdict(criterion: code, verdict)
    case .responseRateFailed(.withheld, let rate, let needed):
      .responseRate(criterion: code, rate: rate, needed: needed)
    case .noValue(.withheld): .noValue(criterion: code)
    case .noEvidence: .noEvidence(criterion: code)
    case .notComputable(let fault): .notComputable(criterion: code, fault)
    case .zeroDenominator(.withheld): .zeroDenominator(criterion: code)
    case .scored, .gateFailed, .verdictFailed, .responseRateFailed, .noValue, .notApplicable, .voided, .assumed,
      .zeroDenominator:
      nil
    }
  }

  /// Whether the index of `a` is over that of `b`, exactly: p_a/m_a > p_b/m_b.
  static func isBetter(_ a: UnitScore, _ b: UnitScore) -> Bool {
    Int128(a.points.units) * Int128(b.maximum.units) > Int128(b.points.units) * Int128(a.maximum.units)
  }
}
