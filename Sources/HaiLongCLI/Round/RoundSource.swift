import ArgumentParser
import SurveyDefinitions
import SurveyModel
import SurveyStore

/// Whether a round is scored from its store or from the delivered files themselves.
struct SourceOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions

  @Flag(help: "Read the delivered files themselves, and leave the store alone.")
  var noStore = false

  @Flag(help: "Count what decisions exclude, too.")
  var withExcluded = false

  /// The folder of the store to score from: `nil` where files are read, because it was asked for or nothing was imported.
  func storeFolder(of loaded: LoadedRound) throws -> StoreFolder? {
    let folder = store.folder(of: loaded)
    if noStore { return nil }
    if store.path != nil, !SurveyStore.exists(folder) { throw StoreUnusable(.storeMissing, at: folder.responses) }
    guard SurveyStore.exists(folder) else { return nil }
    // A store into which nothing was ever imported, as a refused import leaves it, says nothing about the round.
    if SurveyStore.hasContent(folder),
      try SurveyStore.openToRead(folder, round: loaded.round.id).batches().isEmpty
    {
      if store.path != nil { throw StoreUnusable(.storeMissing, at: folder.responses) }
      return nil
    }
    return folder
  }
}
