import GRDB
import SurveyModel

/// What mending made of the quarantined records of a store.
public struct MendState: Sendable, Equatable {
  /// A record by its batch and number.
  public struct Place: Sendable, Hashable {
    /// Number of the batch.
    public let batch: Int
    /// Number of the data record in its file, 1-based.
    public let record: Int

    /// Names a record.
    public init(batch: Int, record: Int) {
      self.batch = batch
      self.record = record
    }
  }

  /// Nothing was mended.
  public init() {}

  /// Quarantined records whose mended version counts: the batch that holds it.
  public internal(set) var mendedIn: [Place: Int] = [:]
  /// Readable mended versions that do not count: the batch whose later mended version of the same record does.
  public internal(set) var mendedAgainIn: [Place: Int] = [:]
  /// Mended versions that could not be read, of records of which an earlier one counts: the batch that holds that.
  public internal(set) var stillMendedIn: [Place: Int] = [:]

  /// How many readable records of a batch do not count because they were mended again.
  public func replaced(of batch: Int) -> Int { mendedAgainIn.count { $0.key.batch == batch } }

  /// Quarantined records of a batch whose mended version counts, with the batch that holds it.
  public func mended(of batch: Int) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: mendedIn.filter { $0.key.batch == batch }.map { ($0.key.record, $0.value) })
  }
}

extension SurveyStore {
  /// The lines on which the records of a batch that mends another were delivered, by their own lines.
  public func rootLines(of batch: StoredBatch) throws -> [Int: Int] {
    guard batch.mends != nil else { return [:] }
    return try read { database in
      let entries = try MendLedger(database).entries.filter { RowWriter.batch(ofID: $0.id) == batch.number }
      let statement = try SQLStatement("SELECT line FROM quarantine WHERE batch = ? AND record = ?", in: database)
      var lines: [Int: Int] = [:]
      for entry in entries {
        let root = RowWriter.place(ofID: entry.root)
        statement.bind(1, root.batch)
        statement.bind(2, root.record)
        if try statement.step() { lines[entry.line] = statement.integer(0) }
        statement.reset()
      }
      return lines
    }
  }

  /// What mending made of the quarantined records of batches that stand.
  public func mends() throws -> MendState {
    try read { database in
      let ledger = try MendLedger(database)
      guard !ledger.entries.isEmpty else { return MendState() }
      var state = MendState()
      for entry in ledger.standing {
        guard let winner = ledger.winner(for: entry.root) else { continue }
        let holder = RowWriter.batch(ofID: winner.id)
        state.mendedIn[RowWriter.place(ofID: entry.root)] = holder
        guard entry.id != winner.id else { continue }
        let place = RowWriter.place(ofID: entry.id)
        if entry.isAccepted {
          state.mendedAgainIn[place] = holder
        } else {
          state.mendedIn[place] = holder
          if winner.id < entry.id { state.stillMendedIn[place] = holder }
        }
      }
      return state
    }
  }
}
