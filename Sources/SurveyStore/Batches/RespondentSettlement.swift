import GRDB
import SurveyModel

/// Decides which of several records of one respondent counts; a function of the batches that are there, so that a batch
/// that is taken back leaves no trace.
///
/// Where the form declares a version, the latest version counts, whatever the order of arrival. Else the first record
/// counts, unless a later batch was imported as a correction: then the last correction does.
struct RespondentSettlement {
  /// Number of the response table.
  let table: Int
  private let versionColumn: String?
  private let formNumberColumn: String?

  /// Prepares to settle a table of the store.
  init(table: Int, in database: Database) throws {
    self.table = table
    versionColumn = try String.fetchOne(
      database, sql: "SELECT version_column FROM response_table WHERE number = ?", arguments: [table])
    formNumberColumn = try String.fetchOne(
      database, sql: "SELECT form_number_column FROM response_table WHERE number = ?", arguments: [table])
  }

  /// A record of a respondent who has several.
  private struct Claim {
    let id: Int
    let isActive: Bool
    let version: String
    let corrects: Bool
  }

  /// Marks the records of all respondents with more than one.
  func settle(in database: Database) throws {
    let mark = try SQLStatement("UPDATE response_\(table) SET _active = ? WHERE _id = ?", in: database)
    for change in try changes(in: database) {
      mark.bind(1, change.isActive ? 1 : 0)
      mark.bind(2, change.id)
      try mark.run()
    }
  }

  /// The records of respondents with more than one whose marks are not what the rules say, each with its right mark.
  private func changes(in database: Database) throws -> [(id: Int, isActive: Bool)] {
    let repeated = try SQLStatement(
      "SELECT _respondent FROM response_\(table) GROUP BY _respondent HAVING count(*) > 1", in: database)
    let claims = try claimsStatement(database)
    var keys: [[UInt8]] = []
    while try repeated.step() { keys.append(Array(repeated.bytes(0))) }
    var changes: [(id: Int, isActive: Bool)] = []
    for key in keys {
      // Asked twice, because one respondent may have a million records.
      var winner: Claim?
      try forEachClaim(of: key, claims) { winner = Self.winner(winner, $0) }
      try forEachClaim(of: key, claims) { claim in
        let wins = claim.id == winner?.id
        if claim.isActive != wins { changes.append((claim.id, wins)) }
      }
    }
    return changes
  }

  /// Records that do not count, of batches that do, with the record that takes their place, in order.
  func superseded(in database: Database, _ body: (SupersededRecord) -> Void) throws {
    let formNumber = formNumberColumn.map { "CAST(lost.\"\($0)\" AS TEXT)" } ?? "NULL"
    let statement = try SQLStatement(
      """
      SELECT lost._batch, lost._line, lost._record, won._batch, won._line, lost._mark = won._mark, \(formNumber)
      FROM response_\(table) AS lost
      JOIN batch ON batch.number = lost._batch AND batch.retracted_at IS NULL
      JOIN response_\(table) AS won ON won._respondent = lost._respondent AND won._active = 1
      WHERE lost._active = 0 ORDER BY lost._id
      """, in: database)
    while try statement.step() {
      body(
        SupersededRecord(
          batch: statement.integer(0), line: statement.integer(1), record: statement.integer(2),
          winner: statement.integer(3), winnerLine: statement.integer(4), isCopy: statement.integer(5) == 1,
          formNumber: statement.optionalText(6)))
    }
  }

  /// How many records count, or do not, against the rules; nothing is changed.
  func disagreements(in database: Database) throws -> Int {
    let ofRetracted = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM response_\(table) JOIN batch ON number = _batch
        WHERE _active = 1 AND retracted_at IS NOT NULL
        """)
    let unopposed = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM response_\(table) AS lost JOIN batch ON number = lost._batch
        WHERE lost._active = 0 AND retracted_at IS NULL AND NOT EXISTS (
          SELECT 1 FROM response_\(table) AS won WHERE won._respondent = lost._respondent AND won._active = 1)
        """)
    return (ofRetracted ?? 0) + (unopposed ?? 0) + (try changes(in: database)).count
  }

  private func claimsStatement(_ database: Database) throws -> SQLStatement {
    let version = versionColumn.map { "\"\($0)\"" } ?? "NULL"
    return try SQLStatement(
      """
      SELECT _id, _active, CAST(\(version) AS TEXT), corrects FROM response_\(table)
      JOIN batch ON number = _batch AND retracted_at IS NULL WHERE _respondent = ? ORDER BY _id
      """, in: database)
  }

  private func forEachClaim(
    of key: [UInt8], _ statement: borrowing SQLStatement, _ body: (Claim) -> Void
  ) throws {
    key.withUnsafeBytes { statement.bind(1, blob: $0) }
    defer { statement.reset() }
    while try statement.step() {
      body(
        Claim(
          id: statement.integer(0), isActive: statement.integer(1) == 1, version: statement.text(2),
          corrects: statement.integer(3) == 1))
    }
  }

  /// Which of two claims counts, of which `next` has the higher id.
  private static func winner(_ best: Claim?, _ next: Claim) -> Claim {
    guard let best else { return next }
    return switch RecordVersion.order(best.version, next.version) {
    case .older: next
    // A correction corrects other batches; within a file the first record counts, as everywhere.
    case .same: next.corrects && !RowWriter.isOfOneBatch(next.id, best.id) ? next : best
    case .newer: best
    }
  }
}
