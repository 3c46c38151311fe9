import Foundation
import GRDB
import SurveyStore

/// What `hailong` said on its standard output that it had done.
struct Acknowledged {
  /// Files that were said to be imported.
  var imported: Set<String> = []
  /// Batches, by number, that were said to be taken back.
  var retracted: Set<Int> = []

  /// Reads what was said; `retracting` is the batch that the command takes back.
  mutating func add(_ output: String, retracting: Int? = nil) {
    for line in output.split(separator: "\n") {
      if let end = line.firstRange(of: ": imported as batch ") { imported.insert(String(line[..<end.lowerBound])) }
      if let retracting, line.contains("count no longer") { retracted.insert(retracting) }
    }
  }
}

/// Holds a store to what must be true after every kind of accident.
struct StoreCheck {
  let folder: StoreFolder
  /// Records of every batch.
  let records: Int

  /// The faults of a store as it was found; opening it rolls back what was not finished.
  func faults(_ acknowledged: Acknowledged) -> Faults {
    var faults = Faults()
    guard SurveyStore.hasContent(folder) else {
      let count = acknowledged.imported.count + acknowledged.retracted.count
      return Faults(lost: count, details: count == 0 ? [] : ["there is no store"])
    }
    do {
      let store = try SurveyStore.openToRead(folder, round: TortureRound.name)
      for finding in try store.disagreements() {
        if finding.code == "store-disagrees-file" { faults.corrupt += 1 } else { faults.halfImported += 1 }
        faults.details.append("\(finding.code): \(finding.kind)")
      }
      let batches = try store.batches()
      for batch in batches where !isWhole(batch) {
        faults.halfImported += 1
        faults.details.append("batch \(batch.number) has \(batch.accepted) and \(batch.quarantined) records")
      }
      let files = Set(batches.map(\.delivery.batch.file))
      let retracted = Set(batches.filter { $0.retraction != nil }.map(\.number))
      let lost =
        acknowledged.imported.subtracting(files).sorted()
        + acknowledged.retracted.subtracting(retracted).map { "retraction of \($0)" }
      faults.lost += lost.count
      if !lost.isEmpty { faults.details.append("lost: \(lost.joined(separator: ", "))") }
      if !batches.isEmpty { faults.add(personalFaults(batches.map(\.number))) }
    } catch {
      faults.corrupt += 1
      faults.details.append("\(error)")
    }
    return faults
  }

  private func isWhole(_ batch: StoredBatch) -> Bool {
    let expected = TortureRound.expected(records)
    return batch.records == records && batch.accepted == expected.accepted
      && batch.quarantined == expected.quarantined
  }

  /// The personal file must be sound and hold all of every batch of the store; it may hold more, which goes at the next
  /// writing.
  private func personalFaults(_ batches: [Int]) -> Faults {
    let expected = TortureRound.expected(records)
    do {
      let queue = try DatabaseQueue(path: folder.personal)
      return try queue.read { database in
        var faults = Faults()
        let answers = try String.fetchAll(database, sql: "PRAGMA integrity_check(5)")
        if answers != ["ok"] { faults.corrupt += 1 }
        for batch in batches {
          let kept = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM personal_1 WHERE _id >> 40 = ?", arguments: [batch])
          let bytes = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM quarantine_bytes WHERE batch = ?", arguments: [batch])
          guard kept != expected.accepted || bytes != expected.quarantined else { continue }
          faults.halfImported += 1
          faults.details.append("personal file: \(kept ?? 0) and \(bytes ?? 0) of batch \(batch)")
        }
        let key = FileManager.default.contents(atPath: folder.key)?.count ?? 0
        if key != 32 {
          faults.lost += 1
          faults.details.append("the key has \(key) bytes")
        }
        return faults
      }
    } catch {
      return Faults(corrupt: 1, details: ["personal file: \(error)"])
    }
  }
}
