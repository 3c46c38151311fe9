import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStore

/// Imports delivered files into the store of a round, each in a transaction of its own.
struct BatchImport {
  let loaded: LoadedRound
  let actor: StoreActor
  /// The records take the place of earlier ones of the same respondents, for this reason.
  let correction: String?
  let chunkSize: Int
  /// Findings of one code that the store keeps; all are counted.
  static let findingsKept = 20_000

  /// Imports one file; a file that cannot be used is refused, and the store is as it was.
  func run(_ delivery: Delivery, into store: borrowing SurveyStore) throws -> ImportOutcome {
    switch delivery {
    case .file(let file): try run(file, into: store)
    case .mended(let name, let path): try runMended(name, path, into: store)
    }
  }

  /// Imports a file that is read as it stands.
  func run(_ file: DeliveredFile, into store: borrowing SurveyStore) throws -> ImportOutcome {
    try outcome(of: file.batch.file) {
      try importNew(file, HashedFile(file.path), from: file.path, nil, into: store)
    }
  }

  /// Imports a quarantine workbook, whose records are put together in memory.
  private func runMended(_ name: String, _ path: String, into store: borrowing SurveyStore) throws -> ImportOutcome {
    try outcome(of: name) {
      let hashed = try HashedFile(path)
      let mended = try MendedBatch(path: path, name: name, loaded: loaded, store: store)
      let source = try NamelessFile(mended.text.bytes, in: store.folderPath)
      let file = DeliveredFile(batch: mended.batch, path: path)
      return try importNew(file, hashed, from: source.path, mended, into: store)
    }
  }

  /// What becomes of a file called `name`; a refusal is an outcome, too.
  private func outcome(of name: String, _ body: () throws -> ImportOutcome) throws -> ImportOutcome {
    do {
      return try body()
    } catch let unusable as BatchUnusable {
      return ImportOutcome(file: name, number: nil, status: .refused, findings: unusable.findings)
    } catch let unusable as StoreUnusable {
      guard case .store(.batchContentAlreadyImported(let same))? = unusable.findings.first?.kind else { throw unusable }
      return ImportOutcome(
        file: name, number: same.number, status: .alreadyImported, findings: unusable.findings)
    }
  }

  /// Imports a file unless it is there; its records are read from `source`, whose lines `mended` finds in the file.
  private func importNew(
    _ file: DeliveredFile, _ hashed: HashedFile, from source: String, _ mended: MendedBatch?,
    into store: borrowing SurveyStore
  ) throws -> ImportOutcome {
    let known = try store.batches(sha256: hashed.sha256).filter { isSame($0, hashed, file.batch) }
    // A workbook whose records were mended again since is brought back by importing it once more.
    let replaced = mended == nil || known.isEmpty ? MendState() : try store.mends()
    if let same = known.first(where: { replaced.replaced(of: $0.number) == 0 }) {
      if correction != nil, same.delivery.correction == nil {
        return ImportOutcome(
          file: file.batch.file, number: same.number, status: .refused,
          findings: [
            Finding(.store(.batchImportedUncorrected(same.reference)), at: SourceLocation(file: file.batch.file))
          ])
      }
      let finding = StoreFinding.batchAlreadyImported(same.reference, changed: changes(of: file.batch, since: same))
      return ImportOutcome(
        file: file.batch.file, number: same.number, status: .alreadyImported,
        findings: [Finding(.store(finding), at: SourceLocation(file: file.batch.file))])
    }
    var findings: [Finding] = []
    let batch = try importBatch(file, hashed, from: source, mended, into: store, findings: &findings)
    return try outcome(of: batch, in: store, findings: findings)
  }

  private func isSame(_ known: StoredBatch, _ file: HashedFile, _ batch: Batch) -> Bool {
    known.stands && known.delivery.sha256 == file.sha256 && known.delivery.batch.formID == batch.formID
      && known.delivery.batch.unit == batch.unit
  }

  /// What is said of a file otherwise than at its import, what the form says about reading included.
  private func changes(of batch: Batch, since known: StoredBatch) -> [String] {
    let isReadAlike = loaded.round.form(batch.formID).map(known.isRead(alikeBy:)) ?? true
    return (isReadAlike ? [] : ["form"]) + batch.differences(from: known.delivery.batch).filter { $0 != "form" }
  }

  /// `findings` are what the reader found, which is what the store keeps.
  private func importBatch(
    _ file: DeliveredFile, _ hashed: HashedFile, from source: String, _ mended: MendedBatch?,
    into store: borrowing SurveyStore, findings: inout [Finding]
  ) throws -> StoredBatch {
    guard let form = loaded.round.form(file.batch.formID), let formPath = loaded.formPaths[form.id] else {
      throw StoreUnusable(.batchNotDeclared(file: file.batch.file), at: file.path)
    }
    let formSHA256 = try HashedFile(formPath).sha256
    let reader = ResponseReader(
      form: form, batch: file.batch, units: Set(loaded.round.units.map(\.code)), period: loaded.round.days,
      limits: ParserLimits(findingsPerCode: Self.findingsKept), chunkSize: chunkSize, keepsKeys: true,
      findsRepeats: false)
    let delivery = BatchDelivery(
      batch: file.batch, sha256: hashed.sha256, size: hashed.size, formSHA256: formSHA256, correction: correction,
      mends: mended?.mends)
    let places = mended?.text
    var progress = Progress()
    defer { progress.finish() }
    return try store.importBatch(delivery, form: form, by: actor) { writer in
      var register = RespondentRegister()
      let summary = try reader.read(
        path: source, register: &register, quarantine: { try writer.add(places?.placed($0) ?? $0) },
        table: { table in
          progress.advance(by: table.count, of: file.path)
          try writer.add(places?.placed(table) ?? table)
        })
      guard hashed.isUnchanged(file.path) else {
        throw BatchUnusable(findings: [Finding(.batch(.fileChanged), at: SourceLocation(file: file.path))])
      }
      if mended?.isUntouched == true, summary.accepted == 0 {
        let finding = StoreFinding.quarantineUnmended(records: summary.records)
        throw BatchUnusable(findings: [Finding(.store(finding), at: SourceLocation(file: file.batch.file))])
      }
      findings = places.map { summary.findings.map($0.placed) } ?? summary.findings
      return BatchReadingSummary(
        records: summary.records, accepted: summary.accepted, quarantined: summary.quarantined,
        blankLines: summary.blankLines, header: summary.plainHeader,
        findings: findings,
        findingCounts: summary.findingCounts)
    }
  }

  /// What the store holds of a batch that has just been imported.
  private func outcome(
    of batch: StoredBatch, in store: borrowing SurveyStore, findings: [Finding]
  ) throws -> ImportOutcome {
    guard let form = loaded.round.form(batch.delivery.batch.formID) else {
      throw StoreUnusable(.batchOfOtherForm(batch.reference, form: batch.delivery.batch.formID), at: store.path)
    }
    let names = try store.batchesByNumber()
    var account = RecordFate.Account()
    // What other batches lost to this one is told once for each of them.
    var others: [Int: Int] = [:]
    try store.forEachSuperseded(form: form) { record in
      if record.batch == batch.number {
        account.add(record, of: batch, form: form, batches: names)
      } else if record.winner == batch.number {
        others[record.batch, default: 0] += 1
      }
    }
    let replaced = others.sorted { $0.key < $1.key }.compactMap { number, lost in
      names[number].map { Finding(.store(.batchCorrects($0.reference, replaced: lost))) }
    }
    let mends = try store.mends()
    let again = try MendFindings.all(mends, of: batch, batches: mends == MendState() ? [:] : store.batchesByNumber())
    let left = try DecisionsLeftBehind.findings(of: batch, in: store)
    return ImportOutcome(
      file: batch.delivery.batch.file, number: batch.number, status: .imported, records: batch.records,
      imported: batch.accepted - account.repeated - account.superseded,
      quarantined: batch.quarantined + account.repeated,
      superseded: account.superseded, skipped: batch.blankLines,
      findings: findings + account.findings + replaced + again + left,
      findingCounts: batch.findingCounts.merging(account.findingCounts, uniquingKeysWith: +))
  }
}
