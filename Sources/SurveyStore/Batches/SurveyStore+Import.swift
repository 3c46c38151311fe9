import GRDB
import Provenance
import SurveyModel

/// What the log says of an import.
struct ImportDetail: Codable {
  let file: String
  let sha256: String
  let form: String
  let formSHA256: String
  let declaration: BatchDeclaration
  let corrects: Bool
  let records: Int
  let accepted: Int
  let quarantined: Int
  let content: String
  let rows: String
  let quarantine: String
  let findings: String
}

extension SurveyStore {
  /// Imports a file in one transaction: `read` reads it and hands its tables and quarantined records to the writer.
  ///
  /// When this returns, the batch is durable; when it throws, the store is as it was.
  public func importBatch(
    _ delivery: BatchDelivery, form: SurveyForm, by actor: StoreActor,
    read: (inout BatchWriter) throws -> BatchReadingSummary
  ) throws -> StoredBatch {
    guard let personal else { throw StoreUnusable(.storeUnreadable(reason: "opened to read"), at: folder.personal) }
    let shape = ResponseShape(form)
    return try write(responses) { database in
      let table = try ResponseTables.number(of: shape, in: database)
      let number = try (Int.fetchOne(database, sql: "SELECT max(number) FROM batch") ?? 0) + 1
      let (summary, digests) = try transaction(personal) { personal in
        // What an import wrote that was given up after its personal answers were durable, as of a file whose content is known.
        try PersonalWriter.remove(after: number - 1, from: personal)
        var writer = try BatchWriter(
          shape, table: table, batch: number, key: key, in: database, personal: personal)
        let summary = try read(&writer)
        return (summary, writer.finish())
      }
      let batch = StoredBatch(
        number: number, delivery: delivery, formVersion: form.version, importedAt: actor.at, importedBy: actor.who,
        records: summary.records, accepted: summary.accepted, quarantined: summary.quarantined,
        blankLines: summary.blankLines, header: summary.header, findingCounts: summary.findingCounts,
        contentSHA256: digests.content, rowsSHA256: digests.rows, responseTable: table, retraction: nil)
      let alike = try BatchRows.all(database, where: "rows_sha256", is: batch.rowsSHA256)
      if let same = alike.first(where: { $0.isCopy(of: batch) }) {
        throw StoreUnusable(.batchContentAlreadyImported(same.reference), at: delivery.batch.file)
      }
      try BatchRows.insert(batch, program: actor.program, into: database)
      let findings = try FindingRows.insert(summary.findings, batch: number, into: database)
      try RespondentSettlement(table: table, in: database).settle(in: database)
      let detail = ImportDetail(batch, quarantine: digests.quarantine, findings: findings)
      try ChainLog.add(
        .import, by: actor, batch: number, reason: delivery.correction, detail: try StoreJSON.text(detail), to: database
      )
      return batch
    }
  }
}

extension ImportDetail {
  init(_ batch: StoredBatch, quarantine: String, findings: String) {
    let delivery = batch.delivery
    self.init(
      file: delivery.batch.file, sha256: delivery.sha256, form: delivery.batch.formID,
      formSHA256: delivery.formSHA256,
      declaration: BatchDeclaration(
        basis: delivery.batch.basis, mode: delivery.batch.mode, unit: delivery.batch.unit,
        layout: delivery.batch.layout),
      corrects: delivery.correction != nil, records: batch.records, accepted: batch.accepted,
      quarantined: batch.quarantined, content: batch.contentSHA256, rows: batch.rowsSHA256, quarantine: quarantine,
      findings: findings)
  }
}

extension StoredBatch {
  /// The same respondents with the same answers, under whatever name; a batch that was taken back may come again.
  fileprivate func isCopy(of other: StoredBatch) -> Bool {
    retraction == nil && accepted > 0 && delivery.batch.formID == other.delivery.batch.formID
      && contentSHA256 == other.contentSHA256 && rowsSHA256 == other.rowsSHA256 && records == other.records
      && quarantined == other.quarantined && delivery.correction == nil && other.delivery.correction == nil
  }
}

/// The response tables of a store, one for each shape of a form.
enum ResponseTables {
  /// The number of the table for `shape`; makes it where there is none.
  static func number(of shape: ResponseShape, in database: Database) throws -> Int {
    if let known = try known(shape, in: database) { return known }
    let description = shape.description
    let number = try (Int.fetchOne(database, sql: "SELECT max(number) FROM response_table") ?? 0) + 1
    try database.execute(
      sql: "INSERT INTO response_table VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        number, shape.form.id, description, Digest.of(description), shape.versionColumn, shape.formNumberColumn,
      ])
    for (position, column) in shape.columns.enumerated() {
      let item = column.item
      try database.execute(
        sql: "INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          number, position + 1, item.id, column.name, "\(column.storage)", item.isPersonal ? 1 : 0, item.label?.vi,
          item.label?.en,
        ])
      for (place, point) in (item.kind.scale?.points ?? []).enumerated() {
        try database.execute(
          sql: "INSERT INTO scale_point VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [number, item.id, place + 1, point.code, point.label.vi, point.label.en])
      }
    }
    try database.execute(sql: shape.creation(number))
    return number
  }

  /// The number of the table for `shape`, where the store has one.
  static func known(_ shape: ResponseShape, in database: Database) throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT number FROM response_table WHERE shape_sha256 = ?",
      arguments: [Digest.of(shape.description)])
  }
}
