import ArgumentParser
import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStore

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "A safe copy of a round's store, in use or not.",
    usage: "hailong backup <round> --out <folder> [<options>]",
    discussion: """
      Example:
        hailong backup Data/demo-city-2021 --out out/backup

      Copies the store, its personal file and its key as of one moment; 'hailong verify <round> --store <folder>'
      recomputes the copy. Copying the files by hand while they are written to may catch half a batch.
      """)

  @Argument(help: "The round's folder, or its round.yaml.")
  var round: String

  @Option(help: "A folder that holds no store yet.")
  var out: String

  @OptionGroup var store: StoreOptions

  @Option(
    name: .customLong("by"),
    help: "Who does this, told to others who wait for the store meanwhile; the log keeps no entry of a backup.")
  var name: String?

  @OptionGroup var language: LanguageOptions

  func validate() throws { try StoreActor.validate(name: name) }

  func run() throws {
    try FindingOutput(language: language.language, store: store.path).run {
      let loaded = try SurveyRoundReader.round(atPath: round)
      let folder = store.folder(of: loaded)
      guard SurveyStore.exists(folder) else { throw StoreUnusable(.storeMissing, at: folder.responses) }
      let store = try SurveyStore.openToWrite(folder, round: loaded.round.id, actor: .now(by: name))
      try store.backUp(to: StoreFolder(path: out))
      try Stream.out.write("\(out): \(try store.head())\n")
      return .done
    }
  }
}
