import GRDB
import Provenance
import SurveyModel

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
      try delivery.mends.map { try refuseUnknown($0, database) }
      let table = try ResponseTables.number(of: shape, in: database)
      let number = try (Int.fetchOne(database, sql: "SELECT max(number) FROM batch") ?? 0) + 1
      // A copy is refused before anything personal of it is durable.
      let (batch, summary, quarantine) = try transaction(personal) { personal in
        // What an import wrote that was given up after its personal answers were durable.
        try PersonalWriter.remove(
          after: number - 1, knownTables: ResponseTables.numbers(database), from: personal)
        var writer = try BatchWriter(
          shape, table: table, batch: number, mends: delivery.mends, key: key, in: database, personal: personal)
        let summary = try read(&writer)
        let digests = writer.finish()
        let batch = StoredBatch(
          number: number, delivery: delivery, formVersion: form.version, importedAt: actor.at, importedBy: actor.who,
          records: summary.records, accepted: summary.accepted, quarantined: summary.quarantined,
          blankLines: summary.blankLines, header: summary.header, findingCounts: summary.findingCounts,
          contentSHA256: digests.content, rowsSHA256: digests.rows, readingSHA256: ReadingSignature.digest(of: form),
          responseTable: table, retraction: nil, mends: delivery.mends?.batch, fallenWith: nil, forgetting: nil)
        try refuseCopy(batch, quarantine: [digests.quarantine] + digests.earlierQuarantine, database)
        return (batch, summary, digests.quarantine)
      }
      try BatchRows.insert(batch, program: actor.program, into: database)
      let findings = try FindingRows.insert(summary.findings, batch: number, into: database)
      let affected = batch.mends == nil ? [table] : try ResponseTables.affected(by: batch, in: database)
      for table in affected {
        try RespondentSettlement(table: table, in: database).settle(in: database)
      }
      let detail = try ImportDetail(
        batch, program: actor.program, quarantine: quarantine, findings: findings, database)
      try ChainLog.add(
        .import, by: actor, batch: number, reason: delivery.correction, detail: try StoreJSON.text(detail), to: database
      )
      return batch
    }
  }
}

extension SurveyStore {
  /// Only records that are in the quarantine of a batch that stands can be mended.
  private func refuseUnknown(_ mends: MendedRecords, _ database: Database) throws {
    guard let batch = try BatchRows.all(database).first(where: { $0.number == mends.batch }), batch.stands else {
      throw StoreUnusable(.batchUnknown(name: "\(mends.batch)", known: []), at: folder.responses)
    }
    let known = try Set(
      Int.fetchAll(database, sql: "SELECT record FROM quarantine WHERE batch = ?", arguments: [mends.batch]))
    if let stranger = mends.records.values.filter({ !known.contains($0) }).min() {
      throw StoreUnusable(
        .quarantineRecordUnknown(batch: "\(mends.batch)", record: "\(stranger)"), at: folder.responses)
    }
  }

  /// The same respondents with the same answers and the same records left out, under whatever name; a batch that was
  /// taken back may come again.
  private func refuseCopy(_ batch: StoredBatch, quarantine: [String], _ database: Database) throws {
    let alike = try BatchRows.all(database, where: "rows_sha256", is: batch.rowsSHA256)
    // Who mends a record back to what it was wants just that to count.
    let ledger = try MendLedger(database)
    let copy = try alike.first { known in
      try known.isAlike(batch) && !ledger.isReplaced(batch: known.number)
        && quarantine.contains(QuarantineRows.digest(ofBatch: known.number, database))
    }
    if let copy { throw StoreUnusable(.batchContentAlreadyImported(copy.reference), at: batch.delivery.batch.file) }
  }
}

extension StoredBatch {
  fileprivate func isAlike(_ other: StoredBatch) -> Bool {
    let (own, others) = (delivery.batch, other.delivery.batch)
    return stands && accepted > 0 && mends == other.mends && own.formID == others.formID && own.basis == others.basis
      && own.unit == others.unit && contentSHA256 == other.contentSHA256
      && rowsSHA256 == other.rowsSHA256 && records == other.records && delivery.correction == nil
      && other.delivery.correction == nil
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

  /// The numbers of the tables that hold batches.
  static func numbers(_ database: Database) throws -> Set<Int> {
    Set(try Int.fetchAll(database, sql: "SELECT DISTINCT response_table FROM batch"))
  }

  /// The tables in which other records may count because a batch came or went: its own, and those of what it mends and of
  /// what mends it, whose forms may have changed in between.
  static func affected(by batch: StoredBatch, in database: Database) throws -> [Int] {
    let all = try BatchRows.all(database)
    var family: Set<Int> = [batch.number]
    // What a batch mends came before it: once down to the root, once up through all that mend any of it.
    for known in all.reversed() where family.contains(known.number) { known.mends.map { _ = family.insert($0) } }
    for known in all { if let mends = known.mends, family.contains(mends) { family.insert(known.number) } }
    return Set(all.filter { family.contains($0.number) }.map(\.responseTable)).sorted()
  }

  /// The number of the table for `shape`, where the store has one.
  static func known(_ shape: ResponseShape, in database: Database) throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT number FROM response_table WHERE shape_sha256 = ?",
      arguments: [Digest.of(shape.description)])
  }
}
