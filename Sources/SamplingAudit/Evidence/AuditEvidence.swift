import SurveyModel

/// Everything that an audit is made from.
public struct AuditEvidence: Sendable {
  /// The round as declared.
  public let round: SurveyRound
  /// The interviews, form by form; samples before self-selected answers.
  public let forms: [FormEvidence]
  /// What the round gives to its audit besides plan and batches.
  public let files: AuditFiles
  /// Interviews in whose free texts a number or address of a person was found, by what was found.
  public let personalTexts: [CaseReference: PersonalDataKind]
  /// Interviews whose date the reader found outside the round's period, and kept as unreadable.
  public let datesOutside: Set<CaseReference>
  /// Coverage of intervals, 0…1.
  public let level: Double

  /// Collects the evidence of a round.
  public init(
    round: SurveyRound, forms: [FormEvidence], files: AuditFiles = AuditFiles(),
    personalTexts: [CaseReference: PersonalDataKind] = [:], datesOutside: Set<CaseReference> = [],
    level: Double = 0.95
  ) {
    self.round = round
    self.forms = forms
    self.files = files
    self.personalTexts = personalTexts
    self.datesOutside = datesOutside
    self.level = level
  }

  /// Whether a number or address of a person stands in a free text of this interview.
  func personalText(at place: CaseReference) -> Bool {
    personalTexts[place.unnumbered] != nil
  }
}
