import SurveyStatistics

/// What a criterion's rule made of the evidence.
public enum CriterionOutcome: Sendable, Equatable {
  /// Points were given.
  case scored
  /// The survey's base was too small; what the definition says of that was done.
  case gateFailed(FailedGate, base: Int, needed: Int)
  /// There is no evidence: no appraisal, no figure, no survey.
  case noEvidence
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
  public let survey: Estimate?
  /// Scores of the criteria below.
  public internal(set) var children: [CriterionScore]

  /// Component index: points / maximum × 100; `nil` where nothing applies.
  public var index: Double? {
    maximum.units > 0 ? Double(points.units) / Double(maximum.units) * 100 : nil
  }

  /// This score and all below it, parents first.
  public var flattened: [CriterionScore] { [self] + children.flatMap(\.flattened) }

  init(
    _ criterion: Criterion, _ outcome: CriterionOutcome = .scored, points: Points, maximum: Points? = nil,
    survey: Estimate? = nil, children: [CriterionScore] = []
  ) {
    self.criterion = criterion
    self.outcome = outcome
    self.points = points
    self.maximum = maximum ?? criterion.maximum
    self.survey = survey
    self.children = children
    standardError = 0
  }
}
