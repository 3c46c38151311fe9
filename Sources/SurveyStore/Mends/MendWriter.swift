import GRDB
import Provenance
import SurveyModel

/// Writes which quarantined records the records of a batch are the mended versions of.
struct MendWriter: ~Copyable {
  private let batch: Int
  /// Numbers of quarantined records by line; `nil` where the batch mends nothing.
  private let mended: [Int: Int]?
  private let statement: SQLStatement

  init(_ mends: MendedRecords?, batch: Int, in database: Database) throws {
    self.batch = batch
    mended = mends?.records
    statement = try SQLStatement("INSERT INTO mend VALUES (?, ?, ?, ?)", in: database)
  }

  /// Writes what a record mends; every record of a batch that mends must mend one.
  borrowing func add(_ record: Int, line: Int) throws {
    guard let mended else { return }
    guard let original = mended[line] else {
      throw DatabaseError(resultCode: .SQLITE_CONSTRAINT, message: "a record on line \(line) that mends none")
    }
    statement.bind(1, batch)
    statement.bind(2, record)
    statement.bind(3, line)
    statement.bind(4, original)
    try statement.run()
  }

  /// The ids of the roots of all records that are mended, by line.
  static func roots(of mends: MendedRecords, in database: Database) throws -> [Int: Int] {
    let ledger = try MendLedger(database)
    return mends.records.mapValues { ledger.root(of: RowWriter.id(batch: mends.batch, record: $0)) }
  }

  /// The digest of what a batch mends, as it stands; `nil` where it mends nothing.
  static func digest(ofBatch batch: StoredBatch, _ database: Database) throws -> String? {
    guard batch.mends != nil else { return nil }
    let statement = try SQLStatement(
      "SELECT record, line, mended FROM mend WHERE batch = ? ORDER BY record", in: database)
    statement.bind(1, batch.number)
    var digest = Digest()
    while try statement.step() {
      digest.update("\(statement.integer(0)) \(statement.integer(1)) \(statement.integer(2))\n")
    }
    return digest.finish()
  }
}
