import GRDB
import SurveyModel

/// Reads the rows of a batch back as tables of coded responses, exactly as the parser handed them on.
struct RowReader {
  let shape: ResponseShape
  /// Number of the response table.
  let table: Int
  /// Records come with their numbers, pseudonyms and cells of roles.
  var keepsKeys = false

  /// Hands on the rows of a batch that count, in the order of the file.
  func read(batch: Int, rowsPerTable: Int, from database: Database, body: (ResponseTable) throws -> Void) throws {
    let keys = keepsKeys ? ["_record", "lower(hex(_respondent))"] + shape.roles.map { "\"_\($0.rawValue)\"" } : []
    let names =
      ["_line", "_unit", "_stratum", "_psu", "_weight", "_missing"] + shape.columns.map { "\"\($0.name)\"" } + keys
    let ids = RowWriter.ids(ofBatch: batch)
    let statement = try SQLStatement(
      "SELECT \(names.joined(separator: ", ")) FROM response_\(table) WHERE _id BETWEEN ? AND ? AND _active = 1 ORDER BY _id",
      in: database)
    statement.bind(1, ids.lowerBound)
    statement.bind(2, ids.upperBound)
    var builder = TableBuilder(shape, keepsKeys: keepsKeys)
    while try statement.step() {
      try builder.append(statement)
      if builder.count == rowsPerTable { try body(builder.take()) }
    }
    if builder.count > 0 { try body(builder.take()) }
  }
}

/// Builds tables from rows of a store.
private struct TableBuilder {
  private let shape: ResponseShape
  private var keys: RecordKeys?
  private let positions: [[Int: Int16]]
  private let codePositions: [[String: Int16]]
  private var lines: [Int] = []
  private var unit = LabelColumn()
  private var stratum = LabelColumn()
  private var psu = LabelColumn()
  private var known: [[String: Int32]] = [[:], [:], [:]]
  private var weights: [Double] = []
  private var coded: [[Int16]]
  private var sets: [[UInt64]]
  private var numbers: [[Double]]
  private var texts: [[String]]
  private var missing: [[Int16]]
  /// The whole batch lacks the column, or none of it: a file has a column or does not.
  private var isDelivered: [Bool]

  init(_ shape: ResponseShape, keepsKeys: Bool) {
    self.shape = shape
    keys = keepsKeys ? RecordKeys() : nil
    let points = shape.columns.map { $0.item.kind.scale?.points ?? [] }
    positions = points.map { points in
      Dictionary(points.enumerated().map { (Int($1.code) ?? Int.min + $0, Int16($0)) }) { first, _ in first }
    }
    codePositions = points.map { points in
      Dictionary(points.enumerated().map { ($1.code, Int16($0)) }) { first, _ in first }
    }
    let count = shape.columns.count
    coded = Array(repeating: [], count: count)
    sets = Array(repeating: [], count: count)
    numbers = Array(repeating: [], count: count)
    texts = Array(repeating: [], count: count)
    missing = Array(repeating: [], count: count)
    isDelivered = Array(repeating: true, count: count)
  }

  var count: Int { lines.count }

  mutating func append(_ row: borrowing SQLStatement) throws {
    lines.append(row.integer(0))
    label(row, 1, \.unit, 0)
    label(row, 2, \.stratum, 1)
    label(row, 3, \.psu, 2)
    if !row.isNull(4) { weights.append(row.double(4)) }
    let letters = row.bytes(5)
    for column in shape.columns.indices {
      try append(row, column, letter: column < letters.count ? letters[column] : MissingLetter.notDelivered)
    }
    if keys != nil { appendKeys(row) }
  }

  private mutating func appendKeys(_ row: borrowing SQLStatement) {
    let first = shape.columns.count + 6
    keys?.records.append(row.integer(first))
    keys?.respondents.append(row.text(first + 1))
    for (place, role) in shape.roles.enumerated() {
      keys?.roles[role, default: []].append(row.isNull(first + 2 + place) ? "" : row.text(first + 2 + place))
    }
  }

  private mutating func label(
    _ row: borrowing SQLStatement, _ column: Int, _ path: WritableKeyPath<TableBuilder, LabelColumn>, _ slot: Int
  ) {
    guard !row.isNull(column) else {
      self[keyPath: path].indices.append(-1)
      return
    }
    let text = row.text(column)
    if let index = known[slot][text] {
      self[keyPath: path].indices.append(index)
      return
    }
    let index = Int32(self[keyPath: path].labels.count)
    known[slot][text] = index
    self[keyPath: path].labels.append(text)
    self[keyPath: path].indices.append(index)
  }

  private mutating func append(_ row: borrowing SQLStatement, _ column: Int, letter: UInt8) throws {
    guard letter != MissingLetter.notDelivered else {
      isDelivered[column] = false
      return
    }
    let reason = MissingReason(letter: letter)?.rawValue ?? 0
    let cell = column + 6
    switch shape.columns[column].storage {
    case .personal: return
    case .codeNumbers:
      coded[column].append(reason != 0 ? reason : try position(positions[column][row.integer(cell)]))
    case .codes:
      coded[column].append(reason != 0 ? reason : try position(codePositions[column][row.text(cell)]))
    case .multi:
      sets[column].append(
        reason != 0 ? ResponseColumn.missingBit | UInt64(-reason) : try set(row.text(cell), column))
    case .integer, .real:
      numbers[column].append(row.double(cell))
      missing[column].append(reason)
    case .text:
      texts[column].append(row.text(cell))
      missing[column].append(reason)
    }
  }

  private func position(_ position: Int16?) throws -> Int16 {
    guard let position else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a code that the form does not have")
    }
    return position
  }

  private func set(_ text: String, _ column: Int) throws -> UInt64 {
    try text.split(separator: shape.columns[column].separator).reduce(0) { set, code in
      set | 1 << UInt64(try position(codePositions[column][String(code)]))
    }
  }

  /// The table so far; the builder starts again with none.
  mutating func take() -> ResponseTable {
    defer { self = TableBuilder(shape, keepsKeys: keys != nil) }
    let columns = shape.columns.indices.map { column -> ResponseColumn in
      guard isDelivered[column] else { return .notDelivered }
      return switch shape.columns[column].storage {
      case .personal: .notDelivered
      case .codeNumbers, .codes: .coded(coded[column])
      case .multi: .multi(sets[column])
      case .integer, .real: .number(numbers[column], missing: missing[column])
      case .text: .text(texts[column], missing: missing[column])
      }
    }
    let roles = shape.form.roles
    return ResponseTable(
      columns: columns, lines: lines, unit: unit, stratum: roles[.stratum] == nil ? nil : stratum,
      psu: roles[.psu] == nil ? nil : psu, weights: roles[.weight] == nil ? nil : weights, keys: keys)
  }
}
