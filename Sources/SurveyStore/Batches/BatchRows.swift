import Foundation
import GRDB
import SurveyModel

/// What a round says of a batch, as the store keeps it.
struct BatchDeclaration: Codable {
  let basis: SamplingBasis
  let mode: CollectionMode?
  let unit: String?
  let layout: FileLayout
}

/// JSON of values that the store keeps as text, with sorted keys, so that equal values are equal texts.
enum StoreJSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}

/// The rows of the table `batch`.
enum BatchRows {
  private static func columns(_ database: Database) throws -> String {
    let hasMends = try StoreSchema.version(database) >= StoreSchema.versionOfMends
    let hasForgetting = try StoreSchema.version(database) >= StoreSchema.versionOfForgetting
    return known + ", " + (hasMends ? mends : "NULL, NULL") + ", "
      + (hasForgetting ? "forgotten_at, forgotten_by, forgotten_reason" : "NULL, NULL, NULL")
  }

  /// What a batch mends, and the first batch among those that it mends, directly or through others, that was taken back.
  private static let mends = """
    mends, (
      WITH RECURSIVE above (number) AS (
        SELECT batch.mends UNION SELECT upper.mends FROM batch AS upper JOIN above ON upper.number = above.number)
      SELECT min(upper.number) FROM batch AS upper JOIN above ON upper.number = above.number
      WHERE upper.retracted_at IS NOT NULL)
    """

  private static let known = """
    number, file, sha256, size, form, form_version, form_sha256, response_table, declaration, header, imported_at,
    imported_by, corrects, reason, records, accepted, quarantined, blank_lines, finding_counts, content_sha256,
    rows_sha256, retracted_at, retracted_by, retraction_reason, reading_sha256
    """

  /// All batches in the order of their numbers, those that were taken back included.
  static func all(_ database: Database) throws -> [StoredBatch] {
    try batches(SQLStatement("SELECT \(columns(database)) FROM batch ORDER BY number", in: database))
  }

  /// The batches with this text in one of their columns: reading all of them for every import would make many small
  /// files slow.
  static func all(_ database: Database, where column: String, is text: String) throws -> [StoredBatch] {
    let statement = try SQLStatement(
      "SELECT \(columns(database)) FROM batch WHERE \(column) = ? ORDER BY number", in: database)
    statement.bind(1, text: text)
    return try batches(statement)
  }

  private static func batches(_ statement: borrowing SQLStatement) throws -> [StoredBatch] {
    var batches: [StoredBatch] = []
    while try statement.step() { batches.append(try batch(statement)) }
    return batches
  }

  private static func batch(_ row: borrowing SQLStatement) throws -> StoredBatch {
    let declaration = try StoreJSON.value(BatchDeclaration.self, row.text(8))
    let batch = Batch(
      file: row.text(1), formID: row.text(4), basis: declaration.basis, mode: declaration.mode, unit: declaration.unit,
      layout: declaration.layout)
    let delivery = BatchDelivery(
      batch: batch, sha256: row.text(2), size: row.integer(3), formSHA256: row.text(6),
      correction: row.integer(12) == 1 ? row.text(13) : nil)
    return StoredBatch(
      number: row.integer(0), delivery: delivery, formVersion: row.text(5), importedAt: row.text(10),
      importedBy: row.text(11), records: row.integer(14), accepted: row.integer(15), quarantined: row.integer(16),
      blankLines: row.integer(17), header: try StoreJSON.value([String].self, row.text(9)),
      findingCounts: try StoreJSON.value([String: Int].self, row.text(18)), contentSHA256: row.text(19),
      rowsSHA256: row.text(20), readingSHA256: row.text(24), responseTable: row.integer(7),
      retraction: row.isNull(21)
        ? nil : Retraction(at: row.text(21), by: row.text(22), reason: row.text(23)),
      mends: row.isNull(25) ? nil : row.integer(25), fallenWith: row.isNull(26) ? nil : row.integer(26),
      forgetting: row.isNull(27) ? nil : Forgetting(at: row.text(27), by: row.text(28), reason: row.text(29)))
  }

  /// Adds a batch.
  static func insert(_ batch: StoredBatch, program: String, into database: Database) throws {
    let delivery = batch.delivery
    let declaration = BatchDeclaration(
      basis: delivery.batch.basis, mode: delivery.batch.mode, unit: delivery.batch.unit, layout: delivery.batch.layout)
    try database.execute(
      sql: """
        INSERT INTO batch (number, file, sha256, size, form, form_version, form_sha256, response_table, declaration,
          header, imported_at, imported_by, program, corrects, reason, records, accepted, quarantined, blank_lines,
          finding_counts, content_sha256, rows_sha256, reading_sha256, mends)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        batch.number, delivery.batch.file, delivery.sha256, delivery.size, delivery.batch.formID, batch.formVersion,
        delivery.formSHA256, batch.responseTable, try StoreJSON.text(declaration), try StoreJSON.text(batch.header),
        batch.importedAt, batch.importedBy, program, delivery.correction == nil ? 0 : 1, delivery.correction,
        batch.records, batch.accepted, batch.quarantined, batch.blankLines,
        try StoreJSON.text(batch.findingCounts), batch.contentSHA256, batch.rowsSHA256,
        batch.readingSHA256, batch.mends,
      ])
  }
}
