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
  /// Where quarantined records go.
  let workbooks: QuarantineOutput

  /// Imports what is not there yet; hands on what `import` says of workbooks with quarantined records, written or not.
  ///
  /// A file that has changed since it was imported, or that cannot be used, stops the
  /// run; a batch that was taken back stays so.
  func run(into folder: StoreFolder, say: ([Finding]) throws -> Void) throws {
    if SurveyStore.hasContent(folder), try missing(in: SurveyStore.openToRead(folder, round: loaded.round.id)).isEmpty {
      return
    }
    let store = try SurveyStore.openToWrite(folder, round: loaded.round.id, actor: actor)
    let importing = BatchImport(loaded: loaded, actor: actor, correction: nil, chunkSize: chunkSize)
    for delivery in try missing(in: store) {
      var outcome = try importing.run(delivery, into: store)
      let paths = [delivery.place.name: delivery.place.path]
      guard outcome.status != .refused else {
        try store.closeDiscardingUnused()
        throw BatchUnusable(findings: outcome.findings.map { $0.located(by: paths) })
      }
      let found = outcome.findings.count
      try workbooks.add(to: &outcome, in: store)
      // What was found in the records themselves is said when they are scored.
      try say(outcome.findings.dropFirst(found).map { $0.located(by: paths) })
    }
  }

  /// The declared batches that the store has never seen.
  private func missing(in store: borrowing SurveyStore) throws -> [Delivery] {
    let known = try store.batches()
    return try zip(loaded.round.batches, loaded.batchPaths).compactMap { batch, path in
      let imported = known.filter { $0.delivery.batch.file == batch.file }
      guard let last = imported.last else { return .declared(batch, path: path) }
      let found = try HashedFile(path).sha256
      guard imported.contains(where: { $0.delivery.sha256 == found }) else {
        throw StoreUnusable(.batchChanged(last.reference), at: path)
      }
      return nil
    }
  }
}
