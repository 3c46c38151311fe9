import GRDB
import SurveyModel

/// A record that does not count, and the one of the same respondent that does.
public struct SupersededRecord: Sendable, Equatable {
  /// Number of the batch that holds the record.
  public let batch: Int
  /// Physical line on which the record starts, 1-based.
  public let line: Int
  /// Number of the data record, 1-based.
  public let record: Int
  /// Number of the batch that holds the record which counts.
  public let winner: Int
  /// Physical line of the record that counts.
  public let winnerLine: Int
  /// The two records are equal byte by byte.
  public let isCopy: Bool
  /// The record that counts was delivered with a later batch; a mended one was delivered with the batch that it mends.
  public let winnerIsOfLaterBatch: Bool
  /// The number printed on the paper form, where the form declares such a column.
  public let formNumber: String?
  /// The code of the unit that the record rates; `nil` where the file names none.
  public let unit: String?
}

extension SurveyStore {
  /// Hands on the records of a batch that count, table by table, as the reader handed them on; personal items are as if
  /// they had not been delivered.
  ///
  /// - keepsKeys: tables carry record numbers, pseudonyms and cells of roles, but no marks.
  public func read(
    _ batch: StoredBatch, form: SurveyForm, rowsPerTable: Int = 4_096, keepsKeys: Bool = false,
    table: (ResponseTable) throws -> Void
  ) throws {
    let shape = ResponseShape(form)
    try read { database in
      guard try ResponseTables.known(shape, in: database) == batch.responseTable,
        batch.readingSHA256 == ReadingSignature.digest(of: form)
      else {
        throw StoreUnusable(.batchOfOtherForm(batch.reference, form: form.id), at: folder.responses)
      }
      try RowReader(shape: shape, table: batch.responseTable, keepsKeys: keepsKeys)
        .read(batch: batch.number, rowsPerTable: rowsPerTable, from: database, body: table)
    }
  }

  /// The findings of a batch, as the reader reported them.
  public func findings(of batch: StoredBatch) throws -> [Finding] {
    try read { try FindingRows.all(ofBatch: batch.number, file: batch.delivery.batch.file, $0) }
  }

  /// The records of a form's batches that do not count, because another of the same respondent does; one after the
  /// other, because there may be millions.
  public func forEachSuperseded(form: SurveyForm, _ body: (SupersededRecord) -> Void) throws {
    let shape = ResponseShape(form)
    try read { database in
      guard let table = try ResponseTables.known(shape, in: database) else { return }
      try RespondentSettlement(table: table, in: database).superseded(in: database, body)
    }
  }
}
