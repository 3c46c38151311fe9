/// Which kind of coded answer an item takes; all three store the position of the chosen scale point.
public enum CodedKind: String, Sendable {
  case single
  case ordinal
  case yesNo = "yes_no"
}

/// What an item records and what it allows.
public enum ItemKind: Sendable, Equatable {
  /// One point of a scale.
  case coded(CodedKind, ResponseScale)
  /// Any set of options (at most 63), joined in one cell by `separator`.
  case multi(ResponseScale, separator: String)
  /// A whole number in `minimum...maximum`, where given.
  case integer(minimum: Int?, maximum: Int?)
  /// A decimal number in `minimum...maximum`, where given.
  case decimal(minimum: Double?, maximum: Double?)
  case date(DateFormat)
  case datetime(DateFormat)
  /// Free text of at most `maximumLength` characters, where given.
  case text(maximumLength: Int?)

  /// The scale of a coded or multiple-response item.
  public var scale: ResponseScale? {
    switch self {
    case .coded(_, let scale), .multi(let scale, _): scale
    default: nil
    }
  }
}

/// What becomes of a record with an answer that its item does not allow.
public enum UnreadableItemRule: String, Sendable {
  /// The whole record is left out, with its line and reason.
  case quarantine
  /// The answer counts as missing with the reason `unreadable`, which is counted per item and unit.
  case missing
}

/// One question as recorded: a column of the response file.
public struct Item: Sendable, Equatable {
  /// The item's id, unique in the form; also a header name of its column.
  public let id: String
  /// What the item records and allows.
  public let kind: ItemKind
  /// What was asked, in short, where the form says it.
  public let label: LocalizedText?
  /// Header names under which the column may arrive, the id first.
  public let columns: [String]
  /// Codes that are no answer, each with its reason; the form's own codes are already merged in.
  public let nonresponse: [String: MissingReason]
  /// The item is not asked where this is false; where it is open, an answer and a blank stay what they are.
  public let appliesIf: Condition?
  /// The cell may not be empty where the item was asked.
  public let isRequired: Bool
  /// The cell never reaches a message, a log or a report.
  public let isPersonal: Bool
  /// What a text must look like, where the form says it.
  public let pattern: TextPattern?

  /// Makes an item; `columns` is completed with the id.
  public init(
    id: String, kind: ItemKind, label: LocalizedText? = nil, columns: [String] = [],
    nonresponse: [String: MissingReason] = [:], appliesIf: Condition? = nil, isRequired: Bool = false,
    isPersonal: Bool = false, pattern: TextPattern? = nil
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.columns = [id] + columns.filter { $0 != id }
    self.nonresponse = nonresponse
    self.appliesIf = appliesIf
    self.isRequired = isRequired
    self.isPersonal = isPersonal
    self.pattern = pattern
  }
}
