import Foundation
import GRDB
import Provenance
import SurveyModel

extension SurveyStore {
  /// Recomputes what the store says of itself: file, chain of the log, digests of batches, and who counts.
  ///
  /// `head` is a hash that was written down earlier: where it is not in the chain, the end of the log was cut off or all
  /// of it written anew.
  public func disagreements(head: String? = nil) throws -> [Finding] { try verification(head: head).findings }

  /// The same, with what became of the bytes of quarantined records, which lie in the personal file.
  public func verification(head: String? = nil) throws -> StoreVerification {
    let beside = try personalBeside()
    return try read { database in
      var found = try fileFaults(database)
      guard found.isEmpty else { return StoreVerification(findings: found, personal: PersonalCheck()) }
      let entries = try ChainLog.entries(database)
      found += chainFaults(entries, head: head)
      found += try batchFaults(entries, database)
      found += try decisionFaults(entries, database).map { finding(.decision, $0) }
      for table in try Int.fetchAll(database, sql: "SELECT number FROM response_table ORDER BY number") {
        found += try respondentFaults(table, database)
      }
      let personal = try PersonalVerification(database, personal: beside.file, key: beside.key)
      found += personal.faults.map { finding(.personal, $0) }
      return StoreVerification(findings: found, personal: personal.check)
    }
  }

  /// The personal file and the key, where they are.
  private func personalBeside() throws -> (file: StoreDatabase?, key: [UInt8]?) {
    let key = try? PersonalKey.load(folder.key, isNew: false)
    if let personal { return (personal, key) }
    guard FileManager.default.fileExists(atPath: folder.personal) else { return (nil, key) }
    let isWritable = access(folder.personal, W_OK) == 0 && access(folder.path, W_OK) == 0
    let file = try StoreDatabase.open(
      folder.personal, application: StoreSchema.personalApplication, steps: StoreSchema.personalSteps,
      readOnly: !isWritable)
    return (file, key)
  }

  private func finding(_ kind: StoreDisagreement, _ place: String) -> Finding {
    Finding(.store(.disagreement(kind, place: place)), at: SourceLocation(file: folder.responses))
  }

  private func fileFaults(_ database: Database) throws -> [Finding] {
    let answers = try String.fetchAll(database, sql: "PRAGMA integrity_check(5)")
    return answers == ["ok"] ? [] : answers.map { finding(.file, $0) }
  }

  /// The first entry that does not follow from the one before; those after it are of no use.
  private func chainFaults(_ entries: [LogEntry], head: String?) -> [Finding] {
    var previous = LogEntry.origin
    for (index, entry) in entries.enumerated() {
      if entry.number != index + 1 || entry.previous != previous || entry.hash != entry.expectedHash {
        return [finding(.chain, "\(index + 1)")]
      }
      previous = entry.hash
    }
    guard let head, !entries.contains(where: { $0.hash == head }) else { return [] }
    return [finding(.head, head)]
  }

  /// Every batch must be what the log says, and the log must know every batch.
  private func batchFaults(_ entries: [LogEntry], _ database: Database) throws -> [Finding] {
    let batches: [StoredBatch]
    do {
      batches = try BatchRows.all(database)
    } catch is DecodingError {
      return [finding(.batch, "?")]
    }
    let imports = entries.filter { $0.action == LogEntry.Action.import.rawValue }
    let retractions = entries.filter { $0.action == LogEntry.Action.retract.rawValue }
    var found: [Finding] = []
    let hasMends = try StoreSchema.version(database) >= StoreSchema.versionOfMends
    for table in ["finding", "quarantine"] + (hasMends ? ["mend"] : []) {
      let strays = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM \(table) WHERE batch NOT IN (SELECT number FROM batch)")
      if strays ?? 0 > 0 { found.append(finding(.batch, table)) }
    }
    for entry in imports where !batches.contains(where: { $0.number == entry.batch }) {
      found.append(finding(.batch, "\(entry.batch ?? 0)"))
    }
    for batch in batches {
      let retraction = retractions.first { $0.batch == batch.number }
      let isAsLogged =
        batch.retraction?.at == retraction?.at && batch.retraction?.by == retraction?.who
        && batch.retraction?.reason == retraction?.reason && isForgottenAsLogged(batch, entries)
      guard isAsLogged, let entry = imports.first(where: { $0.batch == batch.number }),
        batch.importedAt == entry.at, batch.importedBy == entry.who, batch.delivery.correction == entry.reason
      else {
        found.append(finding(.batch, "\(batch.number)"))
        continue
      }
      let program = try String.fetchOne(
        database, sql: "SELECT program FROM batch WHERE number = ?", arguments: [batch.number])
      let detail = try ImportDetail(
        batch, program: program ?? "", quarantine: QuarantineRows.digest(ofBatch: batch.number, database),
        findings: FindingRows.digest(ofBatch: batch.number, database), database)
      if try StoreJSON.text(detail) != entry.detail { found.append(finding(.batch, "\(batch.number)")) }
      if try digests(of: batch, database) != (batch.contentSHA256, batch.rowsSHA256) {
        found.append(finding(.responses, "\(batch.number)"))
      }
    }
    return found
  }

  private func isForgottenAsLogged(_ batch: StoredBatch, _ entries: [LogEntry]) -> Bool {
    let entry = entries.first { $0.action == LogEntry.Action.forget.rawValue && $0.batch == batch.number }
    return batch.forgetting?.at == entry?.at && batch.forgetting?.by == entry?.who
      && batch.forgetting?.reason == entry?.reason
  }

  private func respondentFaults(_ table: Int, _ database: Database) throws -> [Finding] {
    let strays = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM response_\(table)
        WHERE _batch <> _id >> 40 OR _record <> _id & \(RowWriter.id(batch: 1, record: 0) - 1)
          OR _batch NOT IN (SELECT number FROM batch WHERE response_table = \(table))
        """)
    if let strays, strays > 0 { return [finding(.responses, "response_\(table)")] }
    let count = try RespondentSettlement(table: table, in: database).disagreements(in: database)
    return count == 0 ? [] : [finding(.respondents, "response_\(table)")]
  }

  /// Both digests of the rows as they stand, taken as the writer takes them.
  private func digests(of batch: StoredBatch, _ database: Database) throws -> (String, String) {
    let names = try String.fetchAll(
      database, sql: "SELECT name FROM pragma_table_info(?)", arguments: ["response_\(batch.responseTable)"])
    let others = names.filter { !ResponseShape.fixed.contains($0) }.map { "\"\($0)\"" }
    let answers = ["_unit", "_stratum", "_psu", "_weight"] + others + ["_missing"]
    let statement = try SQLStatement(
      "SELECT _record, _line, _respondent, _mark, \(answers.joined(separator: ", ")) FROM response_\(batch.responseTable)"
        + " WHERE _id BETWEEN ? AND ? ORDER BY _id", in: database)
    let ids = RowWriter.ids(ofBatch: batch.number)
    statement.bind(1, ids.lowerBound)
    statement.bind(2, ids.upperBound)
    var digest = RowDigest()
    while try statement.step() {
      for column in 4..<(4 + answers.count) { digest.add(statement, column) }
      digest.endRow(
        record: statement.integer(0), line: statement.integer(1), respondent: statement.bytes(2),
        mark: statement.integer(3))
    }
    return digest.finish()
  }
}
