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
  private let ledger: MendLedger

  /// Prepares to settle a table of the store.
  init(table: Int, in database: Database) throws {
    self.table = table
    versionColumn = try String.fetchOne(
      database, sql: "SELECT version_column FROM response_table WHERE number = ?", arguments: [table])
    formNumberColumn = try String.fetchOne(
      database, sql: "SELECT form_number_column FROM response_table WHERE number = ?", arguments: [table])
    ledger = try MendLedger(database)
  }

  /// A record of a respondent who has several.
  private struct Claim {
    let id: Int
    let isActive: Bool
    let version: String
    /// Where the record stands among others: a mended one where it stood as it was delivered.
    let order: Int
  }

  /// Marks the records of all respondents with more than one, and those of batches that mend others; returns what
  /// changed.
  @discardableResult
  func settle(in database: Database) throws -> [(id: Int, isActive: Bool)] {
    let changes = try changes(in: database)
    let mark = try SQLStatement("UPDATE response_\(table) SET _active = ? WHERE _id = ?", in: database)
    for change in changes {
      mark.bind(1, change.isActive ? 1 : 0)
      mark.bind(2, change.id)
      try mark.run()
    }
    return changes
  }

  /// The records of these respondents whose marks are not what the rules say, each with its right mark.
  private func changes(in database: Database) throws -> [(id: Int, isActive: Bool)] {
    let repeated = try SQLStatement(
      "SELECT _respondent FROM response_\(table) GROUP BY _respondent HAVING count(*) > 1", in: database)
    let claims = try claimsStatement(database)
    var keys: [[UInt8]] = []
    while try repeated.step() { keys.append(Array(repeated.bytes(0))) }
    keys += try mendedRespondents(beside: keys, in: database)
    var changes: [(id: Int, isActive: Bool)] = []
    for key in keys {
      // Asked twice, because one respondent may have a million records.
      let winner = try winner(of: key, claims)
      try forEachClaim(of: key, claims) { claim in
        let wins = claim.id == winner
        if claim.isActive != wins { changes.append((claim.id, wins)) }
      }
    }
    return changes
  }

  /// Respondents with one record, in batches that mend others: it counts or not as those do.
  private func mendedRespondents(beside known: [[UInt8]], in database: Database) throws -> [[UInt8]] {
    guard !ledger.entries.isEmpty else { return [] }
    let statement = try SQLStatement(
      """
      SELECT DISTINCT _respondent FROM mend JOIN response_\(table) ON _id = mend.batch << 40 | mend.record
      ORDER BY _respondent
      """, in: database)
    let known = Set(known)
    var keys: [[UInt8]] = []
    while try statement.step() { keys.append(Array(statement.bytes(0))) }
    return keys.filter { !known.contains($0) }
  }

  /// Records that do not count, of batches that stand, with the record of the same respondent that takes their place, in
  /// order; mended ones whose place another version of them takes are not among them.
  func superseded(in database: Database, _ body: (SupersededRecord) -> Void) throws {
    let formNumber = formNumberColumn.map { "CAST(lost.\"\($0)\" AS TEXT)" } ?? "NULL"
    let statement = try SQLStatement(
      """
      SELECT lost._batch, lost._line, lost._record, won._batch, won._line, lost._mark = won._mark, \(formNumber),
        lost._id, won._id, lost._unit
      FROM response_\(table) AS lost
      JOIN batch ON batch.number = lost._batch AND batch.retracted_at IS NULL
      JOIN response_\(table) AS won ON won._respondent = lost._respondent AND won._active = 1
      WHERE lost._active = 0 ORDER BY lost._id
      """, in: database)
    while try statement.step() {
      guard ledger.isEligible(statement.integer(7)) else { continue }
      let own = RowWriter.batch(ofID: ledger.order(of: statement.integer(7)))
      let winner = RowWriter.batch(ofID: ledger.order(of: statement.integer(8)))
      body(
        SupersededRecord(
          batch: statement.integer(0), line: statement.integer(1), record: statement.integer(2),
          winner: statement.integer(3), winnerLine: statement.integer(4), isCopy: statement.integer(5) == 1,
          winnerIsOfLaterBatch: winner > own,
          formNumber: statement.optionalText(6), unit: statement.optionalText(9)))
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
    let unopposed = try Int.fetchAll(
      database,
      sql: """
        SELECT _id FROM response_\(table) AS lost JOIN batch ON number = lost._batch
        WHERE lost._active = 0 AND retracted_at IS NULL AND NOT EXISTS (
          SELECT 1 FROM response_\(table) AS won WHERE won._respondent = lost._respondent AND won._active = 1)
        """
    ).filter(ledger.isEligible)
    return (ofRetracted ?? 0) + unopposed.count + (try changes(in: database)).count
  }

  private func claimsStatement(_ database: Database) throws -> SQLStatement {
    let version = versionColumn.map { "\"\($0)\"" } ?? "NULL"
    return try SQLStatement(
      """
      SELECT _id, _active, CAST(\(version) AS TEXT) FROM response_\(table)
      JOIN batch ON number = _batch AND retracted_at IS NULL WHERE _respondent = ? ORDER BY _id
      """, in: database)
  }

  private func forEachClaim(
    of key: [UInt8], _ statement: borrowing SQLStatement, _ body: (Claim) -> Void
  ) throws {
    key.withUnsafeBytes { statement.bind(1, blob: $0) }
    defer { statement.reset() }
    while try statement.step() {
      let id = statement.integer(0)
      body(
        Claim(
          id: id, isActive: statement.integer(1) == 1, version: statement.text(2), order: ledger.order(of: id)))
    }
  }

  /// The claim that counts, of those that may.
  private func winner(of key: [UInt8], _ statement: borrowing SQLStatement) throws -> Int? {
    var best: Claim?
    // Mended records stand elsewhere than they were imported: theirs are put in order first.
    var mended: [Claim] = []
    try forEachClaim(of: key, statement) { claim in
      guard ledger.isEligible(claim.id) else { return }
      if ledger.entries.isEmpty { best = better(best, claim) } else { mended.append(claim) }
    }
    return mended.sorted { $0.order < $1.order }.reduce(best, better)?.id
  }

  /// Which of two claims counts, of which `next` stands later.
  private func better(_ best: Claim?, _ next: Claim) -> Claim {
    guard let best else { return next }
    return switch RecordVersion.order(best.version, next.version) {
    case .older: next
    // A correction corrects other batches; within a file the first record counts, as everywhere.
    case .same: ledger.isCorrection(next.order) && !RowWriter.isOfOneBatch(next.order, best.order) ? next : best
    case .newer: best
    }
  }
}
