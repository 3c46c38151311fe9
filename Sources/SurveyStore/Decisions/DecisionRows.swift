import GRDB
import Provenance

/// What the log says of a decision; a scope can name an interviewer, so that the log has its digest only.
struct DecisionDetail: Codable {
  let decision: Int
  let kind: String
  let rule: DecisionRule
  /// Digest of the scope.
  let scope: String
  let records: Int
  /// Digest of the list of records.
  let covered: String
}

/// What the log says of a decision that is taken back.
struct UndoingDetail: Codable {
  let decision: Int
  /// Digest of the list of its records.
  let covered: String
}

/// The rows of the tables `decision` and `decision_record`.
enum DecisionRows {
  /// All decisions in the order of their numbers; none in a store of an earlier version.
  static func all(_ database: Database) throws -> [StoredDecision] {
    guard try StoreSchema.version(database) >= StoreSchema.versionOfDecisions else { return [] }
    let versions = try RecordVersions(database)
    let statement = try SQLStatement(
      """
      SELECT number, kind, rule, scope, decided_at, decided_by, reason, undone_at, undone_by, undone_reason
      FROM decision ORDER BY number
      """, in: database)
    var decisions: [StoredDecision] = []
    while try statement.step() {
      let records = try records(of: statement.integer(0), database)
      guard let kind = DecisionKind(rawValue: statement.text(1)) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a kind of decision that there is not")
      }
      decisions.append(
        StoredDecision(
          number: statement.integer(0), kind: kind,
          rule: try StoreJSON.value(DecisionRule.self, statement.text(2)),
          scope: try StoreJSON.value(DecisionScope.self, statement.text(3)), at: statement.text(4),
          by: statement.text(5), reason: statement.text(6), records: records,
          counted: try records.count { try versions.counts($0, in: database) },
          undoing: statement.isNull(7)
            ? nil : DecisionUndoing(at: statement.text(7), by: statement.text(8), reason: statement.text(9))))
    }
    return decisions
  }

  /// The records that a decision covers, in order.
  static func records(of decision: Int, _ database: Database) throws -> [DecidedRecord] {
    let statement = try SQLStatement(
      "SELECT batch, record, line FROM decision_record WHERE decision = ? ORDER BY batch, record", in: database)
    statement.bind(1, decision)
    var records: [DecidedRecord] = []
    while try statement.step() {
      records.append(
        DecidedRecord(batch: statement.integer(0), record: statement.integer(1), line: statement.integer(2)))
    }
    return records
  }

  /// The records that standing decisions cover.
  static func covered(_ database: Database) throws -> Set<DecidedRecord> {
    guard try StoreSchema.version(database) >= StoreSchema.versionOfDecisions else { return [] }
    let statement = try SQLStatement(
      """
      SELECT batch, record, line FROM decision_record JOIN decision ON number = decision
      WHERE undone_at IS NULL
      """, in: database)
    var records: Set<DecidedRecord> = []
    while try statement.step() {
      records.insert(
        DecidedRecord(batch: statement.integer(0), record: statement.integer(1), line: statement.integer(2)))
    }
    return records
  }

  static func insert(_ decision: StoredDecision, into database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO decision (number, kind, rule, scope, decided_at, decided_by, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        decision.number, decision.kind.rawValue, try StoreJSON.text(decision.rule), try StoreJSON.text(decision.scope),
        decision.at, decision.by, decision.reason,
      ])
    let statement = try SQLStatement("INSERT INTO decision_record VALUES (?, ?, ?, ?)", in: database)
    for record in decision.records {
      statement.bind(1, decision.number)
      statement.bind(2, record.batch)
      statement.bind(3, record.record)
      statement.bind(4, record.line)
      try statement.run()
    }
  }

  /// What the log says of a decision, from the decision as it stands.
  static func detail(_ decision: StoredDecision) throws -> String {
    try StoreJSON.text(
      DecisionDetail(
        decision: decision.number, kind: decision.kind.rawValue, rule: decision.rule,
        scope: Digest.of(try StoreJSON.text(decision.scope)), records: decision.records.count,
        covered: digest(of: decision)))
  }

  /// What the log says of taking it back.
  static func undoingDetail(_ decision: StoredDecision) throws -> String {
    try StoreJSON.text(UndoingDetail(decision: decision.number, covered: digest(of: decision)))
  }

  private static func digest(of decision: StoredDecision) -> String {
    Digest.of(decision.records.map { "\($0.batch) \($0.record) \($0.line)\n" }.joined())
  }
}
