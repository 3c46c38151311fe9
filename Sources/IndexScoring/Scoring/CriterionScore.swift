import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// What a criterion's rule made of the evidence.
public enum CriterionOutcome: Sendable, Equatable {
  /// Points were given.
  case scored
  /// The survey's base was too small; what the definition says of that was done.
  case gateFailed(FailedGate, base: KnownCount, needed: Int)
  /// The audit's verdict on the unit's answers is not one under which the score counts, or there is none.
  case verdictFailed(FailedGate, Verdict?)
  /// The base was large enough, and the node has no value all the same: nobody answered one of its items.
  case noValue(FailedGate)
  /// The unit's response rate is under that of the gate, or unknown.
  case responseRateFailed(FailedGate, rate: Double?, needed: ExactRate)
  /// There is no evidence: no appraisal, no figure, no survey.
  case noEvidence
  /// The criterion does not apply to the unit and left the denominator.
  case notApplicable
  /// A case in the period voids the whole criterion: no points.
  case voided
  /// Points were assumed for a what-if.
  case assumed
  /// The denominator of the rate is 0; what the definition says of that was done.
  case zeroDenominator(ZeroDenominatorRule)
  /// The rate or condition has no value.
  case notComputable(ExpressionFault)

  /// What was done with a survey criterion that could not be scored; `nil` for all else.
  public var failedGate: FailedGate? {
    switch self {
    case .gateFailed(let gate, _, _), .noValue(let gate), .verdictFailed(let gate, _),
      .responseRateFailed(let gate, _, _):
      gate
    case .scored, .noEvidence, .notApplicable, .voided, .assumed, .zeroDenominator, .notComputable: nil
    }
  }

  /// Points were given by the rule, be it that it gave none.
  public var isScored: Bool {
    switch self {
    case .scored, .voided, .assumed, .zeroDenominator(.zero), .zeroDenominator(.full), .zeroDenominator(.lastYear): true
    default: false
    }
  }

  /// The unit has no index because of it.
  public var withholdsIndex: Bool {
    switch self {
    case .noEvidence, .notComputable, .zeroDenominator(.withheld): true
    default: failedGate == .withheld
    }
  }
}

/// A unit's points at one area, criterion or component criterion.
public struct CriterionScore: Sendable, Equatable {
  /// What was scored.
  public let criterion: Criterion
  /// What the rule made of the evidence.
  public let outcome: CriterionOutcome
  /// Points, unrounded.
  public internal(set) var points: Points
  /// Most points that could be had, after criteria that left the denominator.
  public internal(set) var maximum: Points
  /// The survey's error of the points; 0 where no survey feeds them, `nil` where it is undefined.
  public internal(set) var standardError: Double?
  /// What each group of respondents contributes to a survey criterion.
  public internal(set) var surveyParts: [SurveyPart] = []
  /// How sure points are that a survey criterion gives by thresholds; `nil` for all others.
  public internal(set) var thresholds: ThresholdUncertainty?
  /// The rate behind a criterion of figures, as an exact fraction.
  public internal(set) var rate: ExactRate?
  /// What was given by hand.
  public internal(set) var appraisal: AppraisalEntry?
  /// What the unit reported, part by part.
  public internal(set) var figures: [AdministrativeFigure] = []
  /// What points and maximum are multiplied by where other weights are tried; 1 in results.
  public internal(set) var scale = ExactRate.one
  /// Scores of the criteria below.
  public internal(set) var children: [CriterionScore]

  /// Component index: points / maximum × 100; `nil` where nothing applies.
  public var index: Double? {
    maximum.units > 0 ? Double(points.units) / Double(maximum.units) * 100 : nil
  }

  /// The sub-score behind a survey criterion with one group of respondents, 0…100.
  public var survey: Estimate? { surveyParts.count == 1 ? surveyParts[0].estimate : nil }

  /// Why a sub-score behind the criterion is not published, one that protects respondents first; `nil` where all may be.
  public var surveyWithheld: Withheld? {
    let reasons = surveyParts.compactMap(\.withheld)
    return reasons.first(where: \.protectsRespondents) ?? reasons.first
  }

  /// Points would give a sub-score away that protects respondents; what stands above them may be shown.
  public var isProtected: Bool {
    surveyParts.contains { $0.outcome == .scored && $0.withheld?.protectsRespondents == true }
  }

  /// Points rest, here or below, on a sub-score that is withheld as not reliable: the gate asks for its base only.
  public var restsOnUnreliable: Bool {
    flattened.contains { score in
      score.outcome == .scored
        && score.surveyParts.contains { if case .notReliable = $0.withheld { $0.outcome == .scored } else { false } }
    }
  }

  /// The maximum of what applies to the unit, had no criterion left the denominator.
  public var fullMaximum: Points {
    if outcome == .assumed { return criterion.denominator.scaled(by: scale) }
    if case .sum = criterion.rule { return children.reduce(.zero) { $0 + $1.fullMaximum } }
    return criterion.denominator.scaled(by: scale)
  }

  /// A survey criterion stands here or below.
  public var restsOnSurvey: Bool { !surveyLeaves.isEmpty }

  /// Survey criteria stand here or below, and none of them was scored: the survey's error is not defined.
  public var isWithoutItsSurvey: Bool {
    let leaves = surveyLeaves
    return !leaves.isEmpty && leaves.allSatisfy { $0.outcome != .scored }
  }

  /// Surveys feed it, and all of them are answers of whoever wanted to answer: its error is not defined.
  public var restsOnSelfSelected: Bool { flattened.restOnSelfSelected }

  private var surveyLeaves: [CriterionScore] {
    flattened.filter { if case .survey = $0.criterion.rule { true } else { false } }
  }

  /// This score and all below it, parents first.
  public var flattened: [CriterionScore] { [self] + children.flatMap(\.flattened) }

  init(
    _ criterion: Criterion, _ outcome: CriterionOutcome = .scored, points: Points, maximum: Points? = nil,
    children: [CriterionScore] = []
  ) {
    self.criterion = criterion
    self.outcome = outcome
    self.points = points
    self.maximum = maximum ?? criterion.denominator
    self.children = children
    standardError = 0
  }
}

extension [CriterionScore] {
  /// Where the groups of respondents that count here come from.
  private var countedSources: [SurveySource] {
    filter { $0.outcome == .scored }.flatMap(\.surveyParts).filter { $0.outcome == .scored }.map(\.source)
  }

  /// Groups count here, and all of them chose themselves.
  var restOnSelfSelected: Bool {
    let sources = countedSources
    return !sources.isEmpty && sources.allSatisfy(\.takesSelfSelected)
  }
}
