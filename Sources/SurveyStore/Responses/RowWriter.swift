import GRDB
import Provenance
import SurveyModel

/// Writes the rows of a batch into its response table and takes their digests as it goes.
struct RowWriter: ~Copyable {
  private let shape: ResponseShape
  private let batch: Int
  private let statement: SQLStatement
  private let pseudonyms: KeyedDigest
  private var digest = RowDigest()
  private var letters: [UInt8]
  /// Per coded item the codes by position, as numbers and as UTF-8.
  private let numbers: [[Int]]
  private let codes: [[[UInt8]]]
  /// Ids of the roots of mended records, by line.
  private let roots: [Int: Int]
  private(set) var count = 0

  init(
    _ shape: ResponseShape, table: Int, batch: Int, roots: [Int: Int] = [:], key: [UInt8], in database: Database
  ) throws {
    self.roots = roots
    self.shape = shape
    self.batch = batch
    let places = shape.columnNames.map { _ in "?" }.joined(separator: ", ")
    statement = try SQLStatement("INSERT INTO response_\(table) VALUES (\(places))", in: database)
    pseudonyms = KeyedDigest(key: key)
    letters = [UInt8](repeating: MissingLetter.answered, count: shape.columns.count)
    numbers = shape.columns.map { $0.item.kind.scale?.points.map { Int($0.code) ?? 0 } ?? [] }
    codes = shape.columns.map { $0.item.kind.scale?.points.map { Array($0.code.utf8) } ?? [] }
  }

  /// The id of a row, so that the rows of a batch lie together and in order.
  static func id(batch: Int, record: Int) -> Int { batch << 40 | record }

  /// The batch of a row.
  static func batch(ofID id: Int) -> Int { id >> 40 }

  /// The batch and the record of a row.
  static func place(ofID id: Int) -> MendState.Place {
    MendState.Place(batch: id >> 40, record: id & (1 << 40 - 1))
  }

  /// Whether two rows are of one batch.
  static func isOfOneBatch(_ first: Int, _ second: Int) -> Bool { first >> 40 == second >> 40 }

  /// The ids that the rows of a batch may have.
  static func ids(ofBatch batch: Int) -> ClosedRange<Int> {
    id(batch: batch, record: 0)...(id(batch: batch + 1, record: 0) - 1)
  }

  /// Writes the rows of a table that carries its keys.
  mutating func add(_ table: ResponseTable, keys: RecordKeys) throws {
    for row in 0..<table.count { try add(row, of: table, keys) }
    count += table.count
  }

  /// Both digests of all rows.
  consuming func finish() -> (content: String, rows: String) { digest.finish() }

  private mutating func add(_ row: Int, of table: ResponseTable, _ keys: RecordKeys) throws {
    let record = keys.records[row]
    statement.bind(1, Self.id(batch: batch, record: record))
    statement.bind(2, batch)
    statement.bind(3, record)
    statement.bind(4, table.lines[row])
    statement.bind(5, 1)
    bind(7, table.unit[row])
    bind(8, table.stratum?[row])
    bind(9, table.psu?[row])
    if let weight = table.weights?[row] {
      statement.bind(10, weight)
      digest.add(weight)
    } else {
      null(10)
    }
    var parameter = ResponseShape.fixed.count + 1
    for role in shape.roles {
      bind(parameter, keys.roles[role]?[row])
      parameter += 1
    }
    for column in shape.columns.indices {
      letters[column] = bind(parameter, column, table.columns[column], row)
      parameter += 1
    }
    letters.withUnsafeBytes { bytes in
      statement.bind(11, text: bytes)
      digest.add(bytes)
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { key in
      guard let start = key.baseAddress else { return }
      var respondent = keys.respondents.isEmpty ? anonymous(record, line: table.lines[row]) : keys.respondents[row]
      respondent.withUTF8 { pseudonyms.pseudonym(of: UnsafeRawBufferPointer($0), into: start) }
      statement.bind(6, blob: UnsafeRawBufferPointer(key))
      let mark = keyedMark(keys.marks[row])
      statement.bind(12, mark)
      digest.endRow(record: record, line: table.lines[row], respondent: UnsafeRawBufferPointer(key), mark: mark)
    }
    try statement.run()
  }

  /// Where records have no ids, each is a respondent of its own; all mended versions of one record are the same one.
  private func anonymous(_ record: Int, line: Int) -> String {
    let place = RowWriter.place(ofID: roots[line] ?? Self.id(batch: batch, record: record))
    return "\u{0}\(place.batch)/\(place.record)"
  }

  /// The mark of a record under the store's key: without it, marks of guessed records cannot be tried.
  private func keyedMark(_ mark: UInt32) -> Int {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      withUnsafeBytes(of: mark.littleEndian) { pseudonyms.pseudonym(of: $0, into: start) }
      return (0..<4).reduce(0) { $0 << 8 | Int(bytes[$1]) }
    }
  }

  private mutating func null(_ parameter: Int) {
    statement.bindNull(parameter)
    digest.addNull()
  }

  private mutating func bind(_ parameter: Int, _ text: String?) {
    guard var text else { return null(parameter) }
    text.withUTF8 { bytes in
      statement.bind(parameter, text: UnsafeRawBufferPointer(bytes))
      digest.add(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Binds an answer and returns its letter in `_missing`.
  private mutating func bind(_ parameter: Int, _ column: Int, _ answers: ResponseColumn, _ row: Int) -> UInt8 {
    let storage = shape.columns[column].storage
    let isPersonal = storage == .personal
    switch answers {
    case .notDelivered:
      null(parameter)
      return MissingLetter.notDelivered
    case .coded(let values):
      let position = Int(values[row])
      if position < 0 || isPersonal {
        null(parameter)
      } else if storage == .codeNumbers {
        statement.bind(parameter, numbers[column][position])
        digest.add(numbers[column][position])
      } else {
        codes[column][position].withUnsafeBytes { bytes in
          statement.bind(parameter, text: bytes)
          digest.add(bytes)
        }
      }
      return Self.letter(position < 0 ? Int16(position) : 0)
    case .multi(let sets):
      let isMissing = sets[row] & ResponseColumn.missingBit != 0
      if isMissing || isPersonal { null(parameter) } else { bind(parameter, chosen(sets[row], column)) }
      return Self.letter(isMissing ? -Int16(truncatingIfNeeded: sets[row] & 0xFF) : 0)
    case .number(let values, let missing):
      if missing[row] != 0 || isPersonal {
        null(parameter)
      } else if storage == .integer {
        statement.bind(parameter, Int(values[row]))
        digest.add(Int(values[row]))
      } else {
        statement.bind(parameter, values[row])
        digest.add(values[row])
      }
      return Self.letter(missing[row])
    case .text(let values, let missing):
      if missing[row] != 0 || isPersonal { null(parameter) } else { bind(parameter, values[row]) }
      return Self.letter(missing[row])
    }
  }

  private func chosen(_ set: UInt64, _ column: Int) -> String {
    let points = shape.columns[column].item.kind.scale?.points ?? []
    return points.indices.filter { set & 1 << UInt64($0) != 0 }.map { points[$0].code }
      .joined(separator: shape.columns[column].separator)
  }

  private static func letter(_ reason: Int16) -> UInt8 {
    reason == 0 ? MissingLetter.answered : (MissingReason(rawValue: reason) ?? .unreadable).letter
  }
}
