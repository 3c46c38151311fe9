import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStore

/// Brings the batches that a round names into its store before the round is scored.
struct RoundImport {
  let loaded: LoadedRound
  let actor: StoreActor
  let chunkSize: Int

  /// Imports what is not there yet.
  ///
  /// A file that has changed since it was imported, or that cannot be used, stops the
  /// run; a batch that was taken back stays so.
  func run(into folder: StoreFolder) throws {
    if SurveyStore.hasContent(folder), try missing(in: SurveyStore.openToRead(folder, round: loaded.round.id)).isEmpty {
      return
    }
    let store = try SurveyStore.openToWrite(folder, round: loaded.round.id, actor: actor)
    let importing = BatchImport(loaded: loaded, actor: actor, correction: nil, chunkSize: chunkSize)
    for file in try missing(in: store) {
      let outcome = try importing.run(file, into: store)
      guard outcome.status != .refused else {
        throw BatchUnusable(findings: outcome.findings.map { $0.located(by: [file.batch.file: file.path]) })
      }
    }
  }

  /// The declared batches that the store has never seen.
  private func missing(in store: borrowing SurveyStore) throws -> [DeliveredFile] {
    let known = try store.batches()
    return try zip(loaded.round.batches, loaded.batchPaths).compactMap { batch, path in
      let imported = known.filter { $0.delivery.batch.file == batch.file }
      guard let last = imported.last else { return DeliveredFile(batch: batch, path: path) }
      let found = try HashedFile(path).sha256
      guard imported.contains(where: { $0.delivery.sha256 == found }) else {
        throw StoreUnusable(.batchChanged(last.reference), at: path)
      }
      return nil
    }
  }
}
