import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStore

/// The batches of a store with what became of their records.
struct BatchList {
  let batches: [StoredBatch]
  /// What other batches or lines of the same file took the place of, by number of the batch.
  let fates: [Int: RecordFate.Account]
  /// What mending made of quarantined records.
  let mends: MendState
  private let head: String

  init(_ store: borrowing SurveyStore, _ loaded: LoadedRound) throws {
    batches = try store.batches()
    head = try store.head()
    mends = try store.mends()
    let byNumber = Dictionary(uniqueKeysWithValues: batches.map { ($0.number, $0) })
    var fates: [Int: RecordFate.Account] = [:]
    for form in loaded.round.forms {
      try store.forEachSuperseded(form: form) { record in
        guard let batch = byNumber[record.batch] else { return }
        fates[record.batch, default: RecordFate.Account()].add(record, of: batch, form: form, batches: byNumber)
      }
    }
    self.fates = fates
  }

  /// The batch that is meant by a number or a file's name.
  func batch(_ name: String) throws -> StoredBatch {
    if let number = Int(name), let found = batches.first(where: { $0.number == number }) { return found }
    let found = batches.filter { $0.delivery.batch.file == name }
    if found.count == 1 { return found[0] }
    if let live = found.filter(\.stands).only { return live }
    throw StoreUnusable(
      found.isEmpty
        ? .batchUnknown(name: name, known: batches.map { "\($0.number)" })
        : .batchAmbiguous(name: name, numbers: found.map(\.number)))
  }

  func text(_ language: Language) -> String { BatchListText.list(entries, language: language) }

  func page(_ batch: StoredBatch, workbook: String?, _ language: Language) -> String {
    let left = batch.stands ? batch.quarantined - mends.mended(of: batch.number).count : 0
    return BatchListText.page(
      entry(batch), mending: left > 0 ? (records: left, workbook: workbook) : nil, language: language)
  }

  func json(program: String) -> JSONValue { BatchListText.json(entries, head: head, program: program) }

  private var entries: [BatchEntry] { batches.map(entry) }

  /// The batch as lists show it.
  func entry(_ batch: StoredBatch) -> BatchEntry { batch.entry(fates[batch.number], mends) }
}

extension StoredBatch {
  /// The batch as lists show it.
  fileprivate func entry(_ fate: RecordFate.Account?, _ mends: MendState) -> BatchEntry {
    let lost = (fate?.repeated ?? 0) + (fate?.superseded ?? 0)
    let mendedAgain = mends.replaced(of: number)
    return BatchEntry(
      batch: delivery.batch, number: number, sha256: delivery.sha256, size: delivery.size, formVersion: formVersion,
      formSHA256: delivery.formSHA256, importedAt: importedAt, importedBy: importedBy, contentSHA256: contentSHA256,
      records: records, counted: stands ? accepted - lost - mendedAgain : 0,
      quarantined: quarantined + (fate?.repeated ?? 0), superseded: (fate?.superseded ?? 0) + mendedAgain,
      correction: delivery.correction, retraction: retraction.map { ($0.at, $0.by, $0.reason) },
      mending: BatchMending(
        mends: self.mends, fallenWith: retraction == nil ? fallenWith : nil,
        quarantined: quarantined,
        mendedIn: Dictionary(grouping: mends.mended(of: number).values) { $0 }.mapValues(\.count)),
      forgetting: forgetting.map { BatchForgetting(at: $0.at, by: $0.by, reason: $0.reason) })
  }
}

extension BatchList {
  /// The batch that each batch mends, through others where those mend as well; itself where it mends none.
  var roots: [Int: StoredBatch] {
    var roots: [Int: StoredBatch] = [:]
    // What a batch mends came before it.
    for batch in batches { roots[batch.number] = batch.mends.flatMap { roots[$0] } ?? batch }
    return roots
  }

  /// Whether another version of a record counts, because the record was left out and mended, or mended again.
  func isReplaced(_ record: Int, of batch: StoredBatch) -> Bool {
    let place = MendState.Place(batch: batch.number, record: record)
    return mends.mendedIn[place] != nil || mends.mendedAgainIn[place] != nil
  }

  /// What is to be said of records that a batch mends again.
  func mendFindings(of batch: StoredBatch) -> [Finding] {
    guard batch.mends != nil else { return [] }
    return MendFindings.all(
      mends, of: batch, batches: Dictionary(uniqueKeysWithValues: batches.map { ($0.number, $0) }))
  }

  /// What became of the records of a delivered batch: those that are mended are no longer left out.
  func account(
    of batch: StoredBatch, _ fate: RecordFate.Account, excluded: Int, unreadable: [UnreadableAnswers]
  ) -> BatchAccount {
    BatchAccount(
      batch: batch.delivery.batch, records: batch.records,
      accepted: batch.accepted - fate.repeated - fate.superseded - excluded,
      quarantined: batch.quarantined - mends.mended(of: batch.number).count + fate.repeated,
      superseded: fate.superseded, excluded: excluded, unreadable: unreadable)
  }

  /// The account of a delivered batch together with the records of another that mends it.
  func account(
    of batch: StoredBatch, _ fate: RecordFate.Account, excluded: Int, unreadable: [UnreadableAnswers],
    mending account: BatchAccount
  ) -> BatchAccount {
    let counted = batch.accepted - mends.replaced(of: batch.number) - fate.repeated - fate.superseded - excluded
    return BatchAccount(
      batch: account.batch, records: account.records, accepted: account.accepted + counted,
      quarantined: account.quarantined + fate.repeated, superseded: account.superseded + fate.superseded,
      excluded: account.excluded + excluded, mended: account.mended + counted,
      unreadable: account.unreadable.adding(unreadable))
  }
}

extension RetractionEffect {
  /// The effect as reports tell it.
  var consequences: RetractionConsequences {
    RetractionConsequences(revived: revived, fallen: fallen, quarantinedAgain: quarantinedAgain)
  }
}

extension Array {
  /// The element of an array of one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
