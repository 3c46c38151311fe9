import GRDB
import SurveyModel

/// Writes what is personal about a batch into the personal file: answers to personal items, ids of respondents, and
/// the bytes of quarantined records.
struct PersonalWriter: ~Copyable {
  private let shape: ResponseShape
  private let batch: Int
  private let statement: SQLStatement
  private let bytes: SQLStatement

  init(_ shape: ResponseShape, table: Int, batch: Int, in database: Database) throws {
    try database.execute(sql: shape.personalCreation(table))
    let places = ["?", "?"] + shape.personal.map { _ in "?" }
    let answers = try SQLStatement(
      "INSERT INTO personal_\(table) VALUES (\(places.joined(separator: ", ")))", in: database)
    bytes = try SQLStatement("INSERT INTO quarantine_bytes VALUES (?, ?, ?, ?)", in: database)
    statement = answers
    self.shape = shape
    self.batch = batch
  }

  /// Removes what belongs to batches after `last`, and tables of personal answers other than those that are `known`: a
  /// table that an import left which was given up would have the columns of that import's form.
  static func remove(after last: Int, knownTables known: Set<Int>, from database: Database) throws {
    for table in try tables(database) {
      if known.contains(table) {
        try database.execute(
          sql: "DELETE FROM personal_\(table) WHERE _id > ?", arguments: [RowWriter.ids(ofBatch: last).upperBound])
      } else {
        try database.execute(sql: "DROP TABLE personal_\(table)")
      }
    }
    try database.execute(sql: "DELETE FROM quarantine_bytes WHERE batch > ?", arguments: [last])
  }

  /// Removes what belongs to one batch; the bytes are overwritten, as the settings of the file say.
  static func remove(batch: Int, from database: Database) throws {
    let ids = RowWriter.ids(ofBatch: batch)
    for table in try tables(database) {
      try database.execute(
        sql: "DELETE FROM personal_\(table) WHERE _id BETWEEN ? AND ?", arguments: [ids.lowerBound, ids.upperBound])
    }
    try database.execute(sql: "DELETE FROM quarantine_bytes WHERE batch = ?", arguments: [batch])
  }

  /// How many records of a batch the file knows.
  static func count(ofBatch batch: Int, in database: Database) throws -> Int {
    let ids = RowWriter.ids(ofBatch: batch)
    let answers = try tables(database).map { table in
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM personal_\(table) WHERE _id BETWEEN ? AND ?",
        arguments: [ids.lowerBound, ids.upperBound]) ?? 0
    }
    let bytes = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM quarantine_bytes WHERE batch = ?", arguments: [batch])
    return answers.reduce(bytes ?? 0, +)
  }

  /// The last batch of which the personal file knows anything; 0 where it is empty.
  static func lastBatch(_ database: Database) throws -> Int {
    let inTables = try tables(database).map {
      try Int.fetchOne(database, sql: "SELECT max(_id) >> 40 FROM personal_\($0)") ?? 0
    }
    let inQuarantine = try Int.fetchOne(database, sql: "SELECT max(batch) FROM quarantine_bytes") ?? 0
    return (inTables + [inQuarantine]).max() ?? 0
  }

  /// The numbers of the tables of personal answers.
  private static func tables(_ database: Database) throws -> [Int] {
    try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'personal_[0-9]*'"
    ).compactMap { Int($0.dropFirst("personal_".count)) }
  }

  /// Writes the personal answers of a table that carries its keys.
  mutating func add(_ table: ResponseTable, keys: RecordKeys) throws {
    let isIdItem = shape.form.roles[.respondent].map { shape.form.item($0) != nil } ?? true
    for row in 0..<table.count {
      statement.bind(1, RowWriter.id(batch: batch, record: keys.records[row]))
      statement.bind(2, text: isIdItem ? nil : RaterKey.respondent(keys.respondents[row]))
      for (position, column) in shape.personal.enumerated() {
        statement.bind(position + 3, text: text(table.columns[column][row], shape.columns[column]))
      }
      try statement.run()
    }
  }

  /// Keeps the bytes of a quarantined record.
  mutating func add(_ record: QuarantinedRecord) throws {
    bytes.bind(1, batch)
    bytes.bind(2, record.number)
    record.bytes.withUnsafeBytes { bytes.bind(3, blob: $0) }
    bytes.bind(4, text: try record.cells.map { try StoreJSON.text($0) })
    try bytes.run()
  }

  private func text(_ response: Response, _ column: ResponseShape.Column) -> String? {
    let points = column.item.kind.scale?.points ?? []
    return switch response {
    case .missing: nil
    case .text(let text): text
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .point(let position): points[position].code
    case .points(let positions): positions.map { points[$0].code }.joined(separator: column.separator)
    }
  }
}
