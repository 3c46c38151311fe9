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
  /// What counts.
  public let final: Points
  /// Reference to the evidence.
  public let evidence: String

  /// Makes one line of the appraisal.
  public init(
    unit: String, criterion: String, selfScore: Points?, appraised: Points?, final: Points, evidence: String
  ) {
    self.unit = unit
    self.criterion = criterion
    self.selfScore = selfScore
    self.appraised = appraised
    self.final = final
    self.evidence = evidence
  }
}

/// An administrative figure of one unit for a `linear` criterion, as `figures.csv` has it.
public struct AdministrativeFigure: Sendable, Equatable {
  /// The unit's code.
  public let unit: String
  /// The criterion's code.
  public let criterion: String
  /// What was reached, such as dossiers on time.
  public let numerator: Points
  /// Out of what, such as dossiers closed; positive.
  public let denominator: Points

  /// Makes one figure.
  public init(unit: String, criterion: String, numerator: Points, denominator: Points) {
    self.unit = unit
    self.criterion = criterion
    self.numerator = numerator
    self.denominator = denominator
  }
}
