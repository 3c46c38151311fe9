import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// What a criterion's rule made of the evidence.
public enum CriterionOutcome: Sendable, Equatable {
  /// Points were given.
  case scored
  /// The survey's base was too small; what the definition says of that was done.
  case gateFailed(FailedGate, base: KnownCount, needed: Int)
  /// The audit's verdict on the unit's answers is not one under which the score counts.
  case verdictFailed(FailedGate, Verdict)
  /// The base was large enough, and the node has no value all the same: nobody answered one of its items.
  case noValue(FailedGate)
  /// There is no evidence: no appraisal, no figure, no survey.
  case noEvidence

  /// What was done with a survey criterion that could not be scored; `nil` for all else.
  public var failedGate: FailedGate? {
    switch self {
    case .gateFailed(let gate, _, _), .noValue(let gate), .verdictFailed(let gate, _): gate
    case .scored, .noEvidence: nil
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
  public let points: Points
  /// Most points that could be had, after criteria that left the denominator.
  public let maximum: Points
  /// The survey's error of the points; 0 where no survey feeds them, `nil` where it is undefined.
  public internal(set) var standardError: Double?
  /// The sub-score behind a survey criterion, 0…100.
  public internal(set) var survey: Estimate?
  /// Why that sub-score is not published; `nil` where it may be.
  public internal(set) var surveyWithheld: Withheld?
  /// Scores of the criteria below.
  public internal(set) var children: [CriterionScore]

  /// Component index: points / maximum × 100; `nil` where nothing applies.
  public var index: Double? {
    maximum.units > 0 ? Double(points.units) / Double(maximum.units) * 100 : nil
  }

  /// Points would give a sub-score away that protects respondents; what stands above them may be shown.
  public var isProtected: Bool { surveyWithheld?.protectsRespondents ?? false }

  /// Points rest, here or below, on a sub-score that is withheld as not reliable: the gate asks for its base only.
  public var restsOnUnreliable: Bool {
    flattened.contains { score in
      if case .notReliable = score.surveyWithheld { score.outcome == .scored } else { false }
    }
  }

  /// The maximum of what applies to the unit, had no criterion left the denominator.
  public var fullMaximum: Points {
    children.isEmpty ? criterion.maximum : children.reduce(.zero) { $0 + $1.fullMaximum }
  }

  /// A survey criterion stands here or below.
  public var restsOnSurvey: Bool { !surveyLeaves.isEmpty }

  /// Survey criteria stand here or below, and none of them was scored: the survey's error is not defined.
  public var isWithoutItsSurvey: Bool {
    let leaves = surveyLeaves
    return !leaves.isEmpty && leaves.allSatisfy { $0.outcome != .scored }
  }

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
    self.maximum = maximum ?? criterion.maximum
    self.children = children
    standardError = 0
  }
}
