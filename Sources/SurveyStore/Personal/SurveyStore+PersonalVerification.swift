import GRDB
import Provenance
import SurveyModel

/// How far the bytes of quarantined records could be held against the digests that the store keeps.
public struct PersonalCheck: Sendable, Equatable {
  /// Why some could not.
  public enum Obstacle: Sendable, Equatable {
    /// The personal file is not there.
    case fileMissing
    /// Their digests are keyed, and the key is not there.
    case keyMissing
  }

  /// Records whose bytes were recomputed.
  public internal(set) var checked = 0
  /// Records whose bytes were not.
  public internal(set) var unchecked = 0
  /// Why some were not.
  public internal(set) var obstacle: Obstacle?
  /// Batches whose personal data were deleted as the log says.
  public internal(set) var forgotten: [Int] = []
}

/// What recomputing a store came to.
public struct StoreVerification: Sendable, Equatable {
  /// What does not agree.
  public let findings: [Finding]
  /// What became of the bytes of quarantined records.
  public let personal: PersonalCheck
}

/// The bytes of a store's quarantined records, recomputed.
struct PersonalVerification {
  private(set) var check = PersonalCheck()
  /// What does not agree, as places: `2:7` is record 7 of batch 2, `2` a batch of which nothing should be left.
  private(set) var faults: [String] = []

  private struct Record {
    let batch: Int
    let record: Int
    let digest: RecordDigest
  }

  /// Holds the personal file at `path` against the main one; `key` is `nil` where there is none.
  init(_ main: Database, personal: StoreDatabase?, key: [UInt8]?) throws {
    let forgotten = try Set(BatchRows.all(main).filter { $0.forgetting != nil }.map(\.number))
    check.forgotten = forgotten.sorted()
    let records = try Self.records(main).filter { !forgotten.contains($0.batch) }
    guard let personal else {
      check.unchecked = records.count
      check.obstacle = records.isEmpty ? nil : .fileMissing
      return
    }
    let keyed = KeyedDigest(key: key ?? [])
    try personal.queue.read { database in
      for batch in check.forgotten where try PersonalWriter.count(ofBatch: batch, in: database) > 0 {
        faults.append("\(batch)")
      }
      let statement = try SQLStatement(
        "SELECT bytes FROM quarantine_bytes WHERE batch = ? AND record = ?", in: database)
      for record in records { try compare(record, statement, keyed, hasKey: key != nil) }
    }
  }

  private mutating func compare(
    _ record: Record, _ statement: borrowing SQLStatement, _ key: borrowing KeyedDigest, hasKey: Bool
  ) throws {
    statement.bind(1, record.batch)
    statement.bind(2, record.record)
    defer { statement.reset() }
    let isThere = try statement.step()
    let isKeyed = record.digest.name == RecordDigest.keyedName
    guard hasKey || !isKeyed else {
      check.unchecked += 1
      check.obstacle = .keyMissing
      return
    }
    check.checked += 1
    let found: RecordDigest? =
      if !isThere { nil } else if isKeyed { .keyed(of: statement.bytes(0), key) } else {
        .plain(of: statement.bytes(0))
      }
    if found != record.digest { faults.append("\(record.batch):\(record.record)") }
  }

  private static func records(_ database: Database) throws -> [Record] {
    let statement = try SQLStatement(
      "SELECT batch, record, bytes_sha256, \(RecordDigest.column(database)) FROM quarantine ORDER BY batch, record",
      in: database)
    var records: [Record] = []
    while try statement.step() {
      records.append(
        Record(
          batch: statement.integer(0), record: statement.integer(1),
          digest: RecordDigest(statement, digits: 2, name: 3)))
    }
    return records
  }
}
