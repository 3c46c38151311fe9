import SurveyModel

/// A CSV file that belongs to a definition: units, plan, appraisal or figures.
struct CompanionTable {
  let file: String
  let header: [String]
  let rows: [(line: Int, cells: [String])]

  /// Refuses columns that are missing, unknown or named twice, and leaves out rows of another width.
  func records(required: [String], optional: [String], _ log: inout FindingLog) -> [CompanionRecord] {
    let allowed = required + optional
    for name in required where !header.contains(name) {
      let nearest = NearestName.of(name, among: header.filter { !allowed.contains($0) })
      log.add(
        .columnMissing(name: name, nearest: nearest, required: required), at: SourceLocation(file: file, line: 1))
    }
    for (position, name) in header.enumerated() {
      if header.firstIndex(of: name) != position {
        log.add(.nameRepeated(kind: .column, name: name, first: name), at: SourceLocation(file: file, line: 1))
      } else if !allowed.contains(name) {
        let nearest = NearestName.of(name, among: allowed)
        log.add(
          .columnUnknown(name: name, nearest: nearest, allowed: allowed), at: SourceLocation(file: file, line: 1))
      }
    }
    guard required.allSatisfy(header.contains) else { return [] }
    return rows.compactMap { row in
      if row.cells.count == header.count { return CompanionRecord(table: self, line: row.line, cells: row.cells) }
      log.add(
        .rowWidth(found: row.cells.count, expected: header.count), at: SourceLocation(file: file, line: row.line))
      return nil
    }
  }
}

/// One row of a companion table.
struct CompanionRecord {
  let table: CompanionTable
  let line: Int
  let cells: [String]

  /// The cell under a column name; `nil` where it is empty or there is no such column.
  subscript(name: String) -> String? {
    guard let position = table.header.firstIndex(of: name), !cells[position].isEmpty else { return nil }
    return cells[position]
  }

  func location(_ column: String) -> SourceLocation {
    SourceLocation(file: table.file, line: line, column: column)
  }

  /// A cell that may not be empty.
  func required(_ name: String, _ log: inout FindingLog) -> String? { required(name, .text, &log) }

  /// The same, and what it is to hold.
  func required(_ name: String, _ expected: ValueKind, _ log: inout FindingLog) -> String? {
    if let cell = self[name] { return cell }
    log.add(.cellUnreadable(found: "", expected: expected), at: location(name))
    return nil
  }

  /// A whole number, zero or more; an empty cell is no number.
  func count(_ name: String, _ log: inout FindingLog) -> Int? {
    guard let cell = self[name] else { return nil }
    if let number = DefinitionNumber.whole(cell), number >= 0 { return number }
    log.add(.cellUnreadable(found: cell, expected: .wholeNumber), at: location(name))
    return nil
  }
}
