import Testing

/// One row of the catalogue of bad inputs: a fault, and what must come of it.
struct CatalogueRow: Sendable, CustomTestStringConvertible {
  enum Level: Int, Sendable {
    case ok
    case warn
    case row
    case fatal
  }

  let number: Int
  let name: String
  /// What must come of it; a stricter level than the table's is a decision that is written at the row.
  let level: Level
  let stored: Int
  let quarantined: Int
  /// The line that a finding must name.
  let line: Int?
  /// What the English words of the findings must hold.
  let says: String
  let damage: @Sendable (inout DamagedFile) -> Void

  init(
    _ number: Int, _ name: String, _ level: Level, _ stored: Int = 20, _ quarantined: Int = 0, line: Int? = nil,
    says: String = "", _ damage: @escaping @Sendable (inout DamagedFile) -> Void = { _ in }
  ) {
    self.number = number
    self.name = name
    self.level = level
    self.stored = level == .fatal ? 0 : stored
    self.quarantined = quarantined
    self.line = line
    self.says = says
    self.damage = damage
  }

  var file: DamagedFile {
    var file = DamagedFile()
    damage(&file)
    return file
  }

  var testDescription: String { "\(number) \(name)" }

  /// One value in one cell of line 5.
  static func cell(
    _ number: Int, _ name: String, _ column: String, _ value: String, _ level: Level = .row,
    stored: DamagedFile.Stored = .no, says: String = ""
  ) -> CatalogueRow {
    let isLeftOut = level == .row
    return CatalogueRow(
      number, name, level, isLeftOut ? 19 : 20, isLeftOut ? 1 : 0, line: level == .ok ? nil : 5, says: says
    ) { $0.set(5, column, value, stored: stored) }
  }

  static let all = files + shapes + dialects + headers + keys + answers + comments + audits
}
