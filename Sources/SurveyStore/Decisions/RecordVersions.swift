import GRDB

/// Which version of a delivered record is in figures: itself, or the mended one that stands for it.
struct RecordVersions {
  private let ledger: MendLedger
  /// Response tables by number of the batch.
  private let tables: [Int: Int]

  init(_ database: Database) throws {
    ledger = try MendLedger(database)
    let statement = try SQLStatement("SELECT number, response_table FROM batch", in: database)
    var tables: [Int: Int] = [:]
    while try statement.step() { tables[statement.integer(0)] = statement.integer(1) }
    self.tables = tables
  }

  /// Where the version stands that is read.
  func place(of record: DecidedRecord) -> (batch: Int, line: Int) {
    let id = RowWriter.id(batch: record.batch, record: record.record)
    guard let winner = ledger.winner(for: id) else { return (record.batch, record.line) }
    return (RowWriter.batch(ofID: winner.id), winner.line)
  }

  /// Whether a version of the record is in figures where nothing was decided.
  func counts(_ record: DecidedRecord, in database: Database) throws -> Bool {
    let own = RowWriter.id(batch: record.batch, record: record.record)
    let id = ledger.winner(for: own)?.id ?? own
    guard let table = tables[RowWriter.batch(ofID: id)] else { return false }
    return try Int.fetchOne(
      database, sql: "SELECT _active FROM response_\(table) WHERE _id = ?", arguments: [id]) == 1
  }

  /// The delivered records whose versions begin on lines of a batch; a line on which no readable record begins is not
  /// among them.
  func records(onLines lines: Set<Int>, ofBatch batch: Int, in database: Database) throws -> [Int: DecidedRecord] {
    guard let table = tables[batch] else { return [:] }
    var found: [Int: DecidedRecord] = [:]
    let rows = try SQLStatement(
      "SELECT _id, _line FROM response_\(table) WHERE _id BETWEEN ? AND ?", in: database)
    let ids = RowWriter.ids(ofBatch: batch)
    rows.bind(1, ids.lowerBound)
    rows.bind(2, ids.upperBound)
    while try rows.step() {
      let line = rows.integer(1)
      if lines.contains(line) { found[line] = try delivered(rows.integer(0), line: line, in: database) }
    }
    let quarantine = try SQLStatement("SELECT record, line FROM quarantine WHERE batch = ?", in: database)
    quarantine.bind(1, batch)
    while try quarantine.step() {
      let (id, line) = (RowWriter.id(batch: batch, record: quarantine.integer(0)), quarantine.integer(1))
      guard lines.contains(line), ledger.winner(for: id) != nil else { continue }
      found[line] = try delivered(id, line: line, in: database)
    }
    return found
  }

  private func delivered(_ id: Int, line: Int, in database: Database) throws -> DecidedRecord {
    let root = ledger.root(of: id)
    let place = RowWriter.place(ofID: root)
    guard root != id else { return DecidedRecord(batch: place.batch, record: place.record, line: line) }
    let own = try Int.fetchOne(
      database, sql: "SELECT line FROM quarantine WHERE batch = ? AND record = ?",
      arguments: [place.batch, place.record])
    return DecidedRecord(batch: place.batch, record: place.record, line: own ?? line)
  }
}
