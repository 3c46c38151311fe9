/// Points of one unit at one criterion through the appraisal, as `appraisal.csv` has them.
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

  /// Makes one line of the appraisal.
  public init(
    unit: String, criterion: String, selfScore: Points?, appraised: Points?, final: Points?, evidence: String,
    by: String = "", at: String = "", reason: String = ""
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
  }
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
