import GRDB
import SurveyModel

/// A record of a batch that was left out, as the store keeps it.
public struct StoredQuarantine: Sendable, Equatable {
  /// Number of the data record in its file, 1-based.
  public let record: Int
  /// Physical line on which it starts.
  public let line: Int
  /// Codes of the findings that left it out.
  public let reasons: [String]
  /// The code of the unit that it rates; `nil` where that could not be read, and where an earlier program imported it.
  public let unit: String?
  /// The digest of its bytes as they stand in the file.
  public let digest: RecordDigest
  /// Its cells, personal ones among them; `nil` where they cannot be told apart or the personal file has them no longer.
  public let cells: [String]?
}

extension SurveyStore {
  /// The quarantined records of a batch in the order of the file; cells only for whoever holds the store to write.
  public func quarantine(of batch: StoredBatch) throws -> [StoredQuarantine] {
    let cells = try quarantinedCells(of: batch)
    return try read { database in
      let statement = try SQLStatement(
        "SELECT record, line, reasons, bytes_sha256, \(RecordDigest.column(database)),"
          + " \(QuarantineRows.unitColumn(database)) FROM quarantine WHERE batch = ? ORDER BY record", in: database)
      statement.bind(1, batch.number)
      var records: [StoredQuarantine] = []
      while try statement.step() {
        let record = statement.integer(0)
        records.append(
          StoredQuarantine(
            record: record, line: statement.integer(1),
            reasons: statement.text(2).split(separator: " ").map(String.init), unit: statement.optionalText(5),
            digest: RecordDigest(statement, digits: 3, name: 4),
            cells: cells[record]))
      }
      return records
    }
  }

  /// The quarantined records of a batch in the order of the file, each with the code of the unit that it rates; `nil` where
  /// that could not be read, and where an earlier program imported it.
  public func quarantinedUnits(of batch: StoredBatch) throws -> [(record: Int, unit: String?)] {
    try read { database in
      let statement = try SQLStatement(
        "SELECT record, \(QuarantineRows.unitColumn(database)) FROM quarantine WHERE batch = ? ORDER BY record",
        in: database)
      statement.bind(1, batch.number)
      var records: [(record: Int, unit: String?)] = []
      while try statement.step() { records.append((statement.integer(0), statement.optionalText(1))) }
      return records
    }
  }

  private func quarantinedCells(of batch: StoredBatch) throws -> [Int: [String]] {
    guard let personal else { return [:] }
    do {
      return try personal.queue.read { database in
        let statement = try SQLStatement(
          "SELECT record, cells FROM quarantine_bytes WHERE batch = ? AND cells IS NOT NULL", in: database)
        statement.bind(1, batch.number)
        var cells: [Int: [String]] = [:]
        while try statement.step() {
          cells[statement.integer(0)] = try StoreJSON.value([String].self, statement.text(1))
        }
        return cells
      }
    } catch let error as DatabaseError {
      throw StoreUnusable(database: error, path: personal.path)
    }
  }
}
