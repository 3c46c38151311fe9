/// The part a column plays besides holding an answer.
public enum ColumnRole: String, Sendable, CaseIterable, Codable {
  case respondent
  case unit
  case weight
  case stratum
  case psu
  case interviewer
  case startedAt = "started_at"
  case endedAt = "ended_at"
  /// How many seconds the interview took.
  case duration
  case disposition
  case list
  case formNumber = "form_number"
  /// Says which of several records of one respondent is the latest.
  case version
  /// The machine or telephone from which the answers were sent.
  case device
  /// The file of the office (hồ sơ) that the respondent rates.
  case dossier
  /// Who keyed the answers in, where it was not the respondent.
  case enteredBy = "entered_by"
  /// The unit that the respondent belongs to, where respondents rate several units: each record is one rating, and nobody
  /// rates the own unit.
  case raterUnit = "rater_unit"

  /// Roles whose cells are kept beside the answers where they are no items, in the order of the store's columns.
  public static let kept: [ColumnRole] = [
    .version, .interviewer, .startedAt, .endedAt, .disposition, .list, .formNumber, .duration, .device, .dossier,
    .enteredBy, .raterUnit,
  ]
}

/// A questionnaire as data; a value of this type is valid, because only `SurveyDefinitions` makes it from files.
public struct SurveyForm: Sendable, Equatable {
  /// The form's id, which is its file's name.
  public let id: String
  /// The version of the questionnaire, as text.
  public let version: String
  /// The form's title in reports.
  public let title: LocalizedText
  /// Legal basis, as text.
  public let basis: LocalizedText?
  /// What becomes of a record with an answer that its item does not allow.
  public let unreadableItem: UnreadableItemRule
  /// Where unreadable answers count as missing: how many a record may have.
  public let unreadableLimit: UnreadableLimit
  /// Whether cells hold codes or labels; `nil` leaves it to the tool that wrote the file, and to codes without one.
  public let answers: AnswerStyle?
  /// Labels that differ only in where a tone mark stands (`hoà`, `hòa`) are the same.
  public let ignoresTonePlacement: Bool
  /// Column names by role; a role that names an item, by whichever alias, holds the item's id.
  public let roles: [ColumnRole: String]
  /// The items in the order of the questionnaire.
  public let items: [Item]
  /// Columns that are known to arrive and are not read; they cause no finding.
  public let ignoredColumns: [String]
  /// What no attentive respondent answers.
  public let contradictions: [Contradiction]
  /// The root of the satisfaction tree; `nil` for a form that is only described, not scored.
  public let satisfaction: SatisfactionNode?

  /// Makes a form from parts that have been checked against each other.
  public init(
    id: String, version: String, title: LocalizedText, basis: LocalizedText? = nil,
    unreadableItem: UnreadableItemRule = .quarantine, unreadableLimit: UnreadableLimit = .half,
    answers: AnswerStyle? = nil, ignoresTonePlacement: Bool = false, roles: [ColumnRole: String], items: [Item],
    ignoredColumns: [String] = [], contradictions: [Contradiction] = [], satisfaction: SatisfactionNode? = nil
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.basis = basis
    self.unreadableItem = unreadableItem
    self.unreadableLimit = unreadableLimit
    self.answers = answers
    self.ignoresTonePlacement = ignoresTonePlacement
    self.roles = roles
    self.items = items
    self.ignoredColumns = ignoredColumns
    self.contradictions = contradictions
    self.satisfaction = satisfaction
  }

  /// The position of an item in `items`.
  public func itemIndex(_ id: String) -> Int? {
    items.firstIndex { $0.id == id }
  }

  /// The item with this id.
  public func item(_ id: String) -> Item? {
    items.first { $0.id == id }
  }
}
