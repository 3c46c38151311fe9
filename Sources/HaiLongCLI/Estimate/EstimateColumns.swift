import ColumnEstimation
import SurveyModel
import SurveyParser

/// Where the columns of an analysis stand in one file, and how a record of it reads.
struct EstimateColumns {
  enum Reading {
    case row(ColumnRows.Row)
    /// The record is left out because of one of its cells.
    case fault(TableFinding, column: String)
  }

  private let design: AnalysisDesign
  private let missing: Set<String>
  private let positions: [String: Int]
  private let cells: [(name: String, position: Int, isNumber: Bool)]
  /// Columns that split tables: their cells are labels, to which codes for missing do not apply.
  private let labels: [(name: String, position: Int)]
  private let recommendations: Set<String>

  /// Names of the cells' columns, in the order in which a row holds them.
  static func cells(of analysis: Analysis) -> [String] {
    Set(analysis.numberColumns + analysis.textColumns).sorted()
  }

  /// Names of the label columns, in the order in which a row holds them.
  static func labels(of analysis: Analysis) -> [String] { Set(analysis.labelColumns).sorted() }

  /// Throws where the file lacks a column.
  init(_ analysis: Analysis, header: CSVHeader, file: String) throws(BatchUnusable) {
    var positions: [String: Int] = [:]
    var faults: [Finding] = []
    let names = analysis.design.columns + Self.cells(of: analysis) + Self.labels(of: analysis)
    for name in names where positions[name] == nil {
      if let position = header.position(of: name) {
        positions[name] = position
      } else {
        let finding = TableFinding.columnMissing(name: name, nearest: header.nearest(to: name), found: header.names)
        let fault = Finding(.table(finding), at: SourceLocation(file: file, line: header.line))
        if !faults.contains(fault) { faults.append(fault) }
      }
    }
    guard faults.isEmpty else { throw BatchUnusable(findings: faults) }
    design = analysis.design
    missing = Set(analysis.missing)
    self.positions = positions
    let numbers = Set(analysis.numberColumns)
    cells = Self.cells(of: analysis).compactMap { name in positions[name].map { (name, $0, numbers.contains(name)) } }
    labels = Self.labels(of: analysis).compactMap { name in positions[name].map { (name, $0) } }
    recommendations = Set(analysis.statistics.compactMap { if case .nps(let column) = $0 { column } else { nil } })
  }

  func row(_ record: borrowing CSVRecord) -> Reading {
    var row = ColumnRows.Row(cells: [])
    if let fault = readDesign(record, into: &row) ?? readPopulations(record, into: &row) { return fault }
    row.cells.reserveCapacity(cells.count)
    for cell in cells {
      let text = record.label(cell.position)
      if text.isEmpty || missing.contains(text) {
        row.cells.append(.missing)
      } else if cell.isNumber {
        guard let number = record.decimal(cell.position) else {
          return .fault(.cellNotNumber(found: text), column: cell.name)
        }
        if recommendations.contains(cell.name), !(0...10).contains(number) || number != number.rounded() {
          return .fault(.recommendationOutOfRange(found: text), column: cell.name)
        }
        row.cells.append(.present(text: text, number: number))
      } else {
        row.cells.append(.present(text: text, number: nil))
      }
    }
    row.groups = labels.map { record.label($0.position) }
    return .row(row)
  }

  private func readDesign(_ record: borrowing CSVRecord, into row: inout ColumnRows.Row) -> Reading? {
    for name in design.strata where !name.isEmpty {
      guard let label = label(name, record) else { return .fault(.designCellBlank(role: .stratum), column: name) }
      row.strata.append(label)
    }
    for name in design.units where !name.isEmpty {
      guard let label = label(name, record) else { return .fault(.designCellBlank(role: .psu), column: name) }
      row.units.append(label)
    }
    if let name = design.weight, let position = positions[name] {
      guard let weight = record.decimal(position), weight >= 0 else {
        return .fault(.weightUnusable(found: record.label(position)), column: name)
      }
      row.weight = weight
    }
    if let name = design.certainty { row.isCertain = label(name, record) == "1" }
    if case .given(let columns, _, _, _, _)? = design.replicates {
      for name in columns {
        guard let position = positions[name], let weight = record.decimal(position) else {
          return .fault(.weightUnusable(found: positions[name].map { record.label($0) } ?? ""), column: name)
        }
        row.replicates.append(weight)
      }
    }
    return nil
  }

  private func readPopulations(_ record: borrowing CSVRecord, into row: inout ColumnRows.Row) -> Reading? {
    for name in [design.inclusion].compactMap({ $0 }) + design.populations {
      guard let position = positions[name], let value = record.decimal(position), value > 0 else {
        return .fault(.cellNotNumber(found: label(name, record) ?? ""), column: name)
      }
      row.populations.append(value)
    }
    return nil
  }

  /// The cell's label; `nil` where it is empty.
  private func label(_ name: String, _ record: borrowing CSVRecord) -> String? {
    guard let position = positions[name] else { return nil }
    let label = record.label(position)
    return label.isEmpty ? nil : label
  }
}
