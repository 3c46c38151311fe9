import SurveyModel

/// Everything that an audit is made from.
public struct AuditEvidence: Sendable {
  /// The round as declared.
  public let round: SurveyRound
  /// The interviews, form by form; samples before self-selected answers.
  public let forms: [FormEvidence]
  /// Coverage of intervals, 0…1.
  public let level: Double

  /// Collects the evidence of a round.
  public init(round: SurveyRound, forms: [FormEvidence], level: Double = 0.95) {
    self.round = round
    self.forms = forms
    self.level = level
  }
}
