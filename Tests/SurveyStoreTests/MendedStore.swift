import SurveyModel
import SurveyStore

/// A store into which files come whose faulty records are mended later.
struct MendedStore {
  typealias Row = SmallStore.Row

  /// A record of a file; one that is faulty is left out, and `row` is what it should have been.
  struct Record {
    var number: Int
    var row: Row
    var isFaulty = false
    /// The number of the record that it mends, in a file that mends.
    var mends = 0
  }

  let small: SmallStore
  let hasVersions: Bool
  let hasIds: Bool

  init(hasVersions: Bool = false, hasIds: Bool = true) throws {
    small = try SmallStore()
    self.hasVersions = hasVersions
    self.hasIds = hasIds
  }

  /// Imports a file; one that mends names the batch.
  @discardableResult
  func add(_ records: [Record], file: String, correction: String? = nil, mending batch: Int? = nil) throws
    -> StoredBatch
  {
    let form = SmallStore.form(hasVersions: hasVersions, hasIds: hasIds)
    let sound = records.filter { !$0.isFaulty }
    let mends = batch.map { batch in
      MendedRecords(
        batch: batch, records: Dictionary(records.map { ($0.number + 1, $0.mends) }, uniquingKeysWith: { $1 }))
    }
    let delivery = BatchDelivery(
      batch: Batch(file: file, formID: form.id, basis: .probability), sha256: "sha-\(file)", size: 1,
      formSHA256: "f", correction: correction, mends: mends)
    return try small.withStore { store, actor in
      try store.importBatch(delivery, form: form, by: actor) { writer in
        try writer.add(
          SmallStore.table(
            sound.map(\.row), records: sound.map(\.number), hasVersions: hasVersions, hasIds: hasIds))
        for record in records where record.isFaulty {
          try writer.add(
            QuarantinedRecord(
              line: record.number + 1, number: record.number, reasons: ["unit-blank"],
              bytes: Array("\(record.row)\n".utf8), cells: nil))
        }
        return BatchReadingSummary(
          records: records.count, accepted: sound.count, quarantined: records.count - sound.count, blankLines: 0,
          header: ["name", "q1"], findings: [], findingCounts: [:])
      }
    }
  }

  /// What counts, without names of files: the answers of all records in order.
  func counted() throws -> [String] {
    try small.counted(hasVersions: hasVersions, hasIds: hasIds).values.flatMap { $0 }.map { "\($0.dropFirst())" }
      .sorted()
  }

  func mends() throws -> MendState { try small.withStore { store, _ in try store.mends() } }

  /// Takes a batch back and tells what that did.
  func retract(_ number: Int) throws -> RetractionEffect? {
    try small.withStore { store, actor in
      guard let batch = try store.batches().first(where: { $0.number == number }) else { return nil }
      return try store.retract(batch, reason: "trial", by: actor)
    }
  }

  func log() throws -> [LogEntry] { try small.withStore { store, _ in try store.log() } }
}
