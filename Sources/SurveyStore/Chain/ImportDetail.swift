import GRDB
import Provenance
import SurveyModel

/// What the log says of an import: everything that the store keeps of a batch, as values and digests.
struct ImportDetail: Codable {
  let file: String
  let sha256: String
  let size: Int
  let form: String
  let formVersion: String
  let formSHA256: String
  let reading: String
  let program: String
  let declaration: BatchDeclaration
  let header: [String]
  let corrects: Bool
  let records: Int
  let accepted: Int
  let quarantined: Int
  let blankLines: Int
  let findingCounts: [String: Int]
  let content: String
  let rows: String
  let quarantine: String
  let findings: String
  /// Digest of the response table's own description and of its dictionary.
  let table: String
  /// Number of the batch that is mended, and the digest of its records' numbers; absent where nothing is mended.
  let mends: Int?
  let mended: String?

  init(
    _ batch: StoredBatch, program: String, quarantine: String, findings: String, _ database: Database
  ) throws {
    let delivery = batch.delivery
    file = delivery.batch.file
    sha256 = delivery.sha256
    size = delivery.size
    form = delivery.batch.formID
    formVersion = batch.formVersion
    formSHA256 = delivery.formSHA256
    reading = batch.readingSHA256
    self.program = program
    declaration = BatchDeclaration(
      basis: delivery.batch.basis, mode: delivery.batch.mode, unit: delivery.batch.unit, layout: delivery.batch.layout)
    header = batch.header
    corrects = delivery.correction != nil
    records = batch.records
    accepted = batch.accepted
    quarantined = batch.quarantined
    blankLines = batch.blankLines
    findingCounts = batch.findingCounts
    content = batch.contentSHA256
    rows = batch.rowsSHA256
    self.quarantine = quarantine
    self.findings = findings
    table = try ResponseTables.digest(of: batch.responseTable, database)
    mends = batch.mends
    mended = try MendWriter.digest(ofBatch: batch, database)
  }
}

/// The rows of the table `quarantine`.
enum QuarantineRows {
  /// The digest of a batch's quarantined records as they stand.
  static func digest(ofBatch batch: Int, _ database: Database) throws -> String {
    let statement = try SQLStatement(
      "SELECT line, record, reasons, bytes_sha256, \(RecordDigest.column(database)), \(unitColumn(database))"
        + " FROM quarantine WHERE batch = ? ORDER BY record", in: database)
    statement.bind(1, batch)
    var digest = Digest()
    while try statement.step() {
      digest.update(
        BatchWriter.quarantineLine(
          statement.integer(0), statement.integer(1), statement.text(2),
          RecordDigest(statement, digits: 3, name: 4), unit: statement.optionalText(5)))
    }
    return digest.finish()
  }

  /// The column `unit`, or what stands for it in a store that has none.
  static func unitColumn(_ database: Database) throws -> String {
    try StoreSchema.version(database) >= StoreSchema.versionOfQuarantinedUnits ? "unit" : "NULL"
  }
}

extension ResponseTables {
  /// The digest of a response table's description, of its items and of their codes.
  static func digest(of table: Int, _ database: Database) throws -> String {
    var digest = Digest()
    for (name, key, order) in [
      ("response_table", "number", "number"), ("item", "response_table", "position"),
      ("scale_point", "response_table", "item, position"),
    ] {
      let statement = try SQLStatement("SELECT * FROM \(name) WHERE \(key) = ? ORDER BY \(order)", in: database)
      statement.bind(1, table)
      while try statement.step() {
        digest.update(
          (0..<statement.columnCount).map { statement.optionalText($0) ?? "\u{0}" }.joined(separator: "\u{1F}"))
        digest.update("\n")
      }
    }
    return digest.finish()
  }
}
