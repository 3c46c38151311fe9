import IndexScoring
import SurveyModel

/// The table of a composite index: a CSV file with a row for each unit and a column for each indicator.
///
/// Columns that the definition does not name are passed over. An empty cell is a missing value; a cell that is no
/// decimal refuses the file.
public struct CompositeTableReader {
  private let definition: CompositeDefinition
  private let table: CompanionTable
  private var log = FindingLog()

  /// What was read and what should be known about it.
  public static func table(
    atPath path: String, for definition: CompositeDefinition
  ) throws(DefinitionUnusable) -> (table: CompositeTable, findings: [Finding]) {
    let file = try CompanionTable.load(path)
    var reader = CompositeTableReader(definition: definition, table: file)
    let table = reader.read()
    return try (reader.log.checked(table), reader.log.findings + reader.notes(leftOut: file))
  }

  private init(definition: CompositeDefinition, table: CompanionTable) {
    self.definition = definition
    self.table = table
  }

  private mutating func read() -> CompositeTable? {
    let numbers = numberColumns
    let names = [definition.units.code, definition.units.vi, definition.units.en]
    checkHeader(names + numbers)
    guard !log.hasErrors else { return nil }
    let records = table.rows.dropFirst(definition.headerRows - 1).map {
      CompanionRecord(table: table, line: $0.line, cells: $0.cells)
    }
    var units: [CompositeTable.Unit] = []
    var columns = Dictionary(uniqueKeysWithValues: numbers.map { ($0, [IndicatorValue?]()) })
    var lines: [String: Int] = [:]
    for record in records {
      guard let code = record.required(definition.units.code, &log) else { continue }
      if definition.leftOut.contains(code) { continue }
      if lines.updateValue(record.line, forKey: code) != nil {
        log.add(.nameRepeated(kind: .unit, name: code, first: code), at: record.location(definition.units.code))
      }
      let name = LocalizedText(vi: record[definition.units.vi] ?? code, en: record[definition.units.en] ?? code)
      units.append(.init(code: code, name: name, location: SourceLocation(file: table.file, line: record.line)))
      for column in numbers { columns[column]?.append(number(record, column)) }
    }
    if units.isEmpty, !log.hasErrors { log.add(.noUnits, at: SourceLocation(file: table.file)) }
    return CompositeTable(units: units, leftOut: records.count - units.count, columns: columns)
  }

  /// The columns of indicators, denominators and published values, each once.
  private var numberColumns: [String] {
    var seen: Set<String> = []
    let columns = definition.root.flattened.flatMap { node in
      [node.published, node.indicator?.column, node.indicator?.denominator].compactMap { $0 }
    }
    return columns.filter { seen.insert($0).inserted }
  }

  private mutating func checkHeader(_ names: [String]) {
    let place = SourceLocation(file: table.file, line: 1)
    for name in Set(names).sorted() {
      let count = table.header.count { $0 == name }
      if count == 0 {
        let nearest = NearestName.of(name, among: table.header.filter { !$0.isEmpty && !names.contains($0) })
        log.add(.columnMissing(name: name, nearest: nearest, required: nearest == nil ? names : []), at: place)
      } else if count > 1 {
        log.add(.nameRepeated(kind: .column, name: name, first: name), at: place)
      }
    }
  }

  private mutating func number(_ record: CompanionRecord, _ column: String) -> IndicatorValue? {
    guard let cell = record[column] else { return nil }
    if let value = IndicatorValue(decimal: cell) { return value }
    log.add(.cellUnreadable(found: cell, expected: .number), at: record.location(column))
    return nil
  }

  /// Rows to leave out that are not there.
  private func notes(leftOut file: CompanionTable) -> [Finding] {
    guard let position = file.header.firstIndex(of: definition.units.code) else { return [] }
    let codes = Set(file.rows.map { $0.cells[position] })
    return definition.leftOut.filter { !codes.contains($0) }.map {
      Finding(.composite(.rowToLeaveOutMissing(code: $0)), at: SourceLocation(file: file.file))
    }
  }
}
