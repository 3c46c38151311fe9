/// Points of one unit at one criterion through the appraisal, as `appraisal.csv` or `process.csv` has them.
public struct AppraisalEntry: Sendable, Equatable {
  /// The unit's code.
  public let unit: String
  /// The criterion's code.
  public let criterion: String
  /// What the unit gave itself.
  public let selfScore: Points?
  /// What the appraiser gave.
  public let appraised: Points?
  /// What counts; `nil` where the criterion does not apply to the unit.
  public let final: Points?
  /// Reference to the evidence.
  public let evidence: String
  /// Who decided; empty where it is not told.
  public let by: String
  /// On which day, as `2021-12-22`; empty where it is not told.
  public let at: String
  /// Why points were changed; empty where it is not told.
  public let reason: String
  /// Every step in order of time.
  public let history: [AppraisalStep]

  /// Makes one line of the appraisal; without a `history` its steps are its own points.
  public init(
    unit: String, criterion: String, selfScore: Points?, appraised: Points?, final: Points?, evidence: String,
    by: String = "", at: String = "", reason: String = "", isAfterPublication: Bool = false
  ) {
    self.unit = unit
    self.criterion = criterion
    self.selfScore = selfScore
    self.appraised = appraised
    self.final = final
    self.evidence = evidence
    self.by = by
    self.at = at
    self.reason = reason
    history =
      [
        selfScore.map { AppraisalStep(.selfScore, points: $0) },
        appraised.map { AppraisalStep(.appraised, points: $0) },
      ]
      .compactMap { $0 } + [
        AppraisalStep(
          .final, points: final, evidence: evidence, by: by, at: at, reason: reason,
          isAfterPublication: isAfterPublication)
      ]
  }

  /// What a process came to: the last of its steps that decides counts; `nil` where none does.
  ///
  /// `steps` are in order of time. The first self-score and the last points of the appraiser stand for theirs.
  public init?(unit: String, criterion: String, steps: [AppraisalStep]) {
    guard let decision = steps.last(where: \.stage.isDecision) else { return nil }
    self.unit = unit
    self.criterion = criterion
    selfScore = steps.first { $0.stage == .selfScore }?.points
    appraised = steps.last { $0.stage == .appraised || $0.stage == .reappraised }?.points
    final = decision.points
    evidence = decision.evidence.isEmpty ? steps.last { !$0.evidence.isEmpty }?.evidence ?? "" : decision.evidence
    by = decision.by
    at = decision.at
    reason = decision.reason
    history = steps
  }

  /// The steps that were made after the results had been published.
  public var changesAfterPublication: [AppraisalStep] { history.filter(\.isAfterPublication) }
}

/// An administrative figure of one unit, as `figures.csv` has it.
public struct AdministrativeFigure: Sendable, Equatable {
  /// The unit's code.
  public let unit: String
  /// The criterion's code.
  public let criterion: String
  /// Which figure of the criterion, where its rule takes several; empty for the main one.
  public let part: String
  /// What was reached, such as dossiers on time; a count or a value where there is no denominator.
  public let numerator: Amount
  /// Out of what, such as dossiers closed.
  public let denominator: Amount?
  /// Last year's denominator, for rules that fall back on it.
  public let lastYear: Amount?
  /// The criterion applies to the unit.
  public let applies: Bool

  /// Makes one figure.
  public init(
    unit: String, criterion: String, part: String = "", numerator: Amount, denominator: Amount? = nil,
    lastYear: Amount? = nil, applies: Bool = true
  ) {
    self.unit = unit
    self.criterion = criterion
    self.part = part
    self.numerator = numerator
    self.denominator = denominator
    self.lastYear = lastYear
    self.applies = applies
  }
}
