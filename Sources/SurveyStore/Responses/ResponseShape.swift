import Provenance
import SurveyModel

/// How the answers to a form lie in a table of the store: a column per item, typed so that any SQLite tool reads it.
///
/// Two versions of a form share a table where their items, codes and roles are the same; labels do not count.
struct ResponseShape {
  /// What a column holds.
  enum Storage: Equatable {
    /// Codes that are all whole numbers, as numbers.
    case codeNumbers
    /// Other codes, as text.
    case codes
    /// The chosen codes in the form's order, parted as the form parts them.
    case multi
    case integer
    case real
    case text
    /// Nothing: the answer lies in the personal file.
    case personal
  }

  /// One item's column.
  struct Column {
    let item: Item
    let name: String
    let storage: Storage

    /// What parts the codes of a multiple response; no code of the item holds it.
    var separator: String {
      if case .multi(_, let separator) = item.kind, !separator.isEmpty { separator } else { ";" }
    }
  }

  let form: SurveyForm
  let columns: [Column]
  /// Roles that are no items and whose cells are kept.
  let roles: [ColumnRole]
  /// Positions of the personal items.
  let personal: [Int]

  /// Columns before the roles and items, in order.
  static let fixed = [
    "_id", "_batch", "_record", "_line", "_active", "_respondent", "_unit", "_stratum", "_psu", "_weight", "_missing",
    "_mark",
  ]

  init(_ form: SurveyForm) {
    self.form = form
    columns = form.items.map { Column(item: $0, name: Self.columnName($0.id), storage: Self.storage($0)) }
    roles = ColumnRole.kept.filter { role in form.roles[role].map { form.item($0) == nil } ?? false }
    personal = form.items.indices.filter { form.items[$0].isPersonal }
  }

  /// Everything that the table depends on, as text; its digest names the shape.
  var description: String {
    let items = columns.map { column in
      let codes = column.item.kind.scale?.points.map(\.code).joined(separator: "\u{1F}") ?? ""
      return "\(column.item.id)\u{1E}\(column.storage)\u{1E}\(codes)"
    }
    let parts = form.roles.map { "\($0.key.rawValue)=\($0.value)" }.sorted()
    // Roles that once were not kept: a table from before has no column for them.
    let later = roles.filter { [.duration, .device, .dossier, .enteredBy, .raterUnit].contains($0) }.map {
      "kept " + $0.rawValue
    }
    return ([form.id] + parts + later + items).joined(separator: "\n")
  }

  /// The column that says which of several records of a respondent is the latest; `nil` where the form declares none.
  var versionColumn: String? { column(of: .version) }

  /// The column of the number that is printed on the paper form; `nil` where the form declares none.
  var formNumberColumn: String? { column(of: .formNumber) }

  private func column(of role: ColumnRole) -> String? {
    guard let name = form.roles[role] else { return nil }
    return columns.first { $0.item.id == name }?.name ?? "_" + role.rawValue
  }

  /// The names of all columns of the response table, in order.
  var columnNames: [String] { Self.fixed + roles.map { "_" + $0.rawValue } + columns.map(\.name) }

  /// The statements that make the table, its index and a view under the form's own name.
  func creation(_ number: Int) -> String {
    let fixed = """
      _id INTEGER PRIMARY KEY, _batch INTEGER NOT NULL, _record INTEGER NOT NULL, _line INTEGER NOT NULL,
      _active INTEGER NOT NULL, _respondent BLOB NOT NULL, _unit TEXT, _stratum TEXT, _psu TEXT, _weight REAL,
      _missing TEXT NOT NULL, _mark INTEGER NOT NULL
      """
    let others = roles.map { "\"_\($0.rawValue)\" TEXT" } + columns.map { "\"\($0.name)\" \($0.storage.type)" }
    return """
      CREATE TABLE response_\(number) (\(([fixed] + others).joined(separator: ", "))) STRICT;
      CREATE INDEX response_\(number)_respondent ON response_\(number) (_respondent, _active);
      CREATE INDEX response_\(number)_inactive ON response_\(number) (_id) WHERE _active = 0;
      """
  }

  /// The statement that makes the table of personal answers in the personal file.
  func personalCreation(_ number: Int) -> String {
    let others = personal.map { ", \"\(columns[$0].name)\" TEXT" }.joined()
    return "CREATE TABLE IF NOT EXISTS personal_\(number) (_id INTEGER PRIMARY KEY, _respondent TEXT\(others)) STRICT"
  }

  /// Items may be called as our own columns are.
  private static func columnName(_ id: String) -> String { id.hasPrefix("_") ? "_item" + id : id }

  private static func storage(_ item: Item) -> Storage {
    if item.isPersonal { return .personal }
    switch item.kind {
    case .coded(_, let scale):
      return scale.points.allSatisfy { point in Int(point.code).map { String($0) == point.code } ?? false }
        ? .codeNumbers : .codes
    case .multi: return .multi
    case .integer: return .integer
    case .decimal: return .real
    case .date, .datetime, .text: return .text
    }
  }
}

extension ResponseShape.Storage {
  /// The SQLite type of the column.
  fileprivate var type: String {
    switch self {
    case .codeNumbers, .integer: "INTEGER"
    case .real: "REAL"
    case .codes, .multi, .text, .personal: "TEXT"
    }
  }
}

extension MissingReason {
  /// The letter that stands for the reason in `_missing`, a letter per item: `.` is an answer, `-` an item that the file
  /// does not have.
  var letter: UInt8 {
    switch self {
    case .blank: UInt8(ascii: "b")
    case .refused: UInt8(ascii: "r")
    case .noOpinion: UInt8(ascii: "o")
    case .notApplicable: UInt8(ascii: "n")
    case .notAsked: UInt8(ascii: "s")
    case .unreadable: UInt8(ascii: "u")
    }
  }

  /// The reason that a letter stands for.
  init?(letter: UInt8) {
    guard let reason = Self.allCases.first(where: { $0.letter == letter }) else { return nil }
    self = reason
  }
}

/// Letters of `_missing` that are no reasons.
enum MissingLetter {
  static let answered = UInt8(ascii: ".")
  static let notDelivered = UInt8(ascii: "-")
}
