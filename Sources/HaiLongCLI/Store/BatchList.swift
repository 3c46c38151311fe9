import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStore

/// The batches of a store with what became of their records.
struct BatchList {
  let batches: [StoredBatch]
  /// What other batches or lines of the same file took the place of, by number of the batch.
  let fates: [Int: RecordFate.Account]
  private let head: String

  init(_ store: borrowing SurveyStore, _ loaded: LoadedRound) throws {
    batches = try store.batches()
    head = try store.head()
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
    if let live = found.filter({ $0.retraction == nil }).only { return live }
    throw StoreUnusable(
      found.isEmpty
        ? .batchUnknown(name: name, known: batches.map { "\($0.number)" })
        : .batchAmbiguous(name: name, numbers: found.map(\.number)))
  }

  func text(_ language: Language) -> String { BatchListText.list(entries, language: language) }

  func page(_ batch: StoredBatch, workbook: String?, _ language: Language) -> String {
    let mending = batch.quarantined > 0 ? (records: batch.quarantined, workbook: workbook) : nil
    return BatchListText.page(batch.entry(fates[batch.number]), mending: mending, language: language)
  }

  func json(program: String) -> JSONValue { BatchListText.json(entries, head: head, program: program) }

  private var entries: [BatchEntry] { batches.map { $0.entry(fates[$0.number]) } }
}

extension StoredBatch {
  /// The batch as lists show it.
  func entry(_ fate: RecordFate.Account?) -> BatchEntry {
    let lost = (fate?.repeated ?? 0) + (fate?.superseded ?? 0)
    return BatchEntry(
      batch: delivery.batch, number: number, sha256: delivery.sha256, size: delivery.size, formVersion: formVersion,
      formSHA256: delivery.formSHA256, importedAt: importedAt, importedBy: importedBy, contentSHA256: contentSHA256,
      records: records, counted: retraction == nil ? accepted - lost : 0,
      quarantined: quarantined + (fate?.repeated ?? 0), superseded: fate?.superseded ?? 0,
      correction: delivery.correction, retraction: retraction.map { ($0.at, $0.by, $0.reason) })
  }
}

extension Array {
  /// The element of an array of one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
