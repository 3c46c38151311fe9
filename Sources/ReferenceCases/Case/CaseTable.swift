import SurveyModel
import SurveyParser
import SurveyStatistics

/// The data of a case by named columns of text; an empty cell is missing.
struct CaseTable: Sendable {
  private(set) var columns: [String: [String]]
  private(set) var names: [String]
  let rows: Int
  /// Columns that were computed: numbers, `nil` where missing.
  private var computed: [String: [Double?]] = [:]

  init(file: String) throws {
    var table = try CSVTable.open(path: file)
    let names = table.header.names
    var cells = names.map { _ in [String]() }
    let summary = try table.forEachRecord { record in
      for (position, text) in record.texts.enumerated() { cells[position].append(text) }
    }
    guard summary.leftOut == 0 else {
      let damaged = Finding(.reference(.recordsDamaged(count: summary.leftOut)), at: SourceLocation(file: file))
      throw CaseUnusable(summary.findings + [damaged])
    }
    self.names = names
    columns = Dictionary(uniqueKeysWithValues: zip(names, cells))
    rows = cells.first?.count ?? 0
  }

  private init(_ other: CaseTable, rows kept: [Int]) {
    names = other.names
    rows = kept.count
    columns = other.columns.mapValues { column in kept.map { column[$0] } }
    computed = other.computed.mapValues { column in kept.map { column[$0] } }
  }

  /// The rows of these numbers, in their order.
  func selecting(_ kept: [Int]) -> CaseTable { CaseTable(self, rows: kept) }

  /// Adds a column of numbers.
  mutating func add(_ values: [Double?], as name: String) {
    computed[name] = values
    columns[name] = values.map { $0.flatMap { CaseValue.number($0).text } ?? "" }
  }

  func text(_ column: String) throws(CaseFault) -> [String] {
    guard let cells = columns[column] else { throw .columnMissing(column) }
    return cells
  }

  /// Numbers of a column; text that is none is missing.
  func numbers(_ column: String) throws(CaseFault) -> [Double?] {
    if let values = computed[column] { return values }
    return try text(column).map { Double($0) }
  }

  func numeric(_ column: String) throws(CaseFault) -> NumericColumn { NumericColumn(try numbers(column)) }

  func categories(_ column: String) throws(CaseFault) -> Categories {
    Categories(name: column, of: try text(column).map { $0.isEmpty ? nil : $0 })
  }

  /// Rows that fulfil all conditions; a missing value fulfils none.
  func matching(_ conditions: [CaseValue]) throws(CaseFault) -> [Bool] {
    var isIn = Array(repeating: true, count: rows)
    for condition in conditions {
      guard let column = condition["column"]?.text, let op = condition["op"]?.text else {
        throw .unsupported("condition")
      }
      let cells = try text(column)
      let test = try CaseCondition(op, condition["value"])
      for row in cells.indices where isIn[row] { isIn[row] = test.holds(cells[row]) }
    }
    return isIn
  }
}

/// One comparison of a cell with a value.
struct CaseCondition {
  private let op: String
  private let values: [CaseValue]

  init(_ op: String, _ value: CaseValue?) throws(CaseFault) {
    guard ["==", "!=", "<", "<=", ">", ">=", "in", "not_missing"].contains(op) else { throw .unsupported(op) }
    self.op = op
    values = value.map { if case .list(let all) = $0 { all } else { [$0] } } ?? []
  }

  func holds(_ cell: String) -> Bool {
    guard !cell.isEmpty else { return false }
    switch op {
    case "not_missing": return true
    case "in": return values.contains { $0.text == cell }
    case "==": return values.first?.text == cell
    case "!=": return values.first?.text != cell
    default:
      guard let left = Double(cell), let right = values.first?.number else { return false }
      return op == "<" ? left < right : op == "<=" ? left <= right : op == ">" ? left > right : left >= right
    }
  }
}
