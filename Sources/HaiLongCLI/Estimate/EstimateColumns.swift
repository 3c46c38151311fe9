import ColumnEstimation
import SurveyModel
import SurveyParser

/// Where the columns of a request stand in one file, and how a record of it reads.
struct EstimateColumns {
  /// A record that counts.
  struct Row {
    var stratum = ""
    var psu = ""
    var weight = 1.0
    var population: Double?
    var cells: [String: ColumnValue] = [:]
    /// Labels of the columns that split tables; empty where the cell is.
    var groups: [String: String] = [:]
  }

  enum Reading {
    case row(Row)
    /// The record is left out because of one of its cells.
    case fault(TableFinding, column: String)
  }

  private let design: DesignOptions
  private let missing: Set<String>
  private let positions: [String: Int]
  private let cells: [(name: String, position: Int, isNumber: Bool)]
  /// Columns that split tables: their cells are labels, to which `--missing` does not apply.
  private let labels: [(name: String, position: Int)]
  private let recommendations: Set<String>

  /// Throws where the file lacks a column.
  init(_ request: EstimateRequest, header: CSVHeader, file: String) throws(BatchUnusable) {
    var positions: [String: Int] = [:]
    var faults: [Finding] = []
    for name in request.columns {
      if let position = header.position(of: name) {
        positions[name] = position
      } else {
        let finding = TableFinding.columnMissing(name: name, nearest: header.nearest(to: name), found: header.names)
        faults.append(Finding(.table(finding), at: SourceLocation(file: file, line: header.line)))
      }
    }
    guard faults.isEmpty else { throw BatchUnusable(findings: faults) }
    design = request.design
    missing = request.missing
    self.positions = positions
    let numbers = Set(request.statistics.flatMap(\.columns).filter(\.isNumber).map(\.name))
    let wanted = Set(request.statistics.flatMap(\.columns).map(\.name))
    cells = wanted.sorted().compactMap { name in
      positions[name].map { (name, $0, numbers.contains(name)) }
    }
    labels = Set(request.by.flatMap { $0 }).sorted().compactMap { name in positions[name].map { (name, $0) } }
    recommendations = Set(
      request.statistics.compactMap { if case .nps(let column) = $0 { column } else { nil } })
  }

  func row(_ record: borrowing CSVRecord) -> Reading {
    var row = Row()
    if let fault = readDesign(record, into: &row) { return fault }
    for cell in cells {
      let text = record.label(cell.position)
      if text.isEmpty || missing.contains(text) {
        row.cells[cell.name] = .missing
      } else if cell.isNumber {
        guard let number = record.decimal(cell.position) else {
          return .fault(.cellNotNumber(found: text), column: cell.name)
        }
        if recommendations.contains(cell.name), !(0...10).contains(number) || number != number.rounded() {
          return .fault(.recommendationOutOfRange(found: text), column: cell.name)
        }
        row.cells[cell.name] = .present(text: text, number: number)
      } else {
        row.cells[cell.name] = .present(text: text, number: nil)
      }
    }
    for label in labels { row.groups[label.name] = record.label(label.position) }
    return .row(row)
  }

  private func readDesign(_ record: borrowing CSVRecord, into row: inout Row) -> Reading? {
    if let name = design.strata, let position = positions[name] {
      row.stratum = record.label(position)
      if row.stratum.isEmpty { return .fault(.designCellBlank(role: .stratum), column: name) }
    }
    if let name = design.psu, let position = positions[name] {
      row.psu = record.label(position)
      if row.psu.isEmpty { return .fault(.designCellBlank(role: .psu), column: name) }
    }
    if let name = design.weight, let position = positions[name] {
      guard let weight = record.decimal(position), weight >= 0 else {
        return .fault(.weightUnusable(found: record.label(position)), column: name)
      }
      row.weight = weight
    }
    if let name = design.fpc, let position = positions[name] {
      guard let value = record.decimal(position), value > 0 else {
        return .fault(.cellNotNumber(found: record.label(position)), column: name)
      }
      row.population = value
    }
    return nil
  }
}
