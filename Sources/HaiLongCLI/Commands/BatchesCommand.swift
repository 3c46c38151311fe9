import ArgumentParser
import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStore

struct BatchesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batches",
    abstract: "List, show, take back or forget imported batches.",
    discussion: """
      Example:
        hailong batches list Data/demo-city-2021
        hailong batches retract Data/demo-city-2021 2 --reason "sent by mistake"
      """,
    subcommands: [List.self, Show.self, Retract.self, Forget.self], defaultSubcommand: List.self)

  /// What every subcommand takes.
  struct Options: ParsableArguments {
    @Argument(help: "The round's folder, or its round.yaml.")
    var round: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var language: LanguageOptions
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What was imported, from where, when.",
      discussion: """
        Example:
          hailong batches list Data/demo-city-2021
        """)
    @OptionGroup var options: Options
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      try FindingOutput(language: options.language.language, store: options.store.path).run {
        let loaded = try SurveyRoundReader.round(atPath: options.round)
        let store = try SurveyStore.openToRead(options.store.folder(of: loaded), round: loaded.round.id)
        let list = try BatchList(store, loaded)
        try Stream.out.write(
          json ? list.json(program: Program.name).text : list.text(options.language.language))
        return .done
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Everything about one batch: counts, digests, findings, who and when.",
      discussion: """
        Example:
          hailong batches show Data/demo-city-2021 1
        """)
    @OptionGroup var options: Options
    @OptionGroup var quarantine: QuarantineOptions
    @Argument(help: "The batch, by number or file.") var batch: String

    func run() throws {
      let output = FindingOutput(language: options.language.language, store: options.store.path)
      try output.run {
        let loaded = try SurveyRoundReader.round(atPath: options.round)
        let store = try SurveyStore.openToRead(options.store.folder(of: loaded), round: loaded.round.id)
        let list = try BatchList(store, loaded)
        let chosen = try list.batch(batch)
        let workbook = quarantine.workbook(ofBatch: chosen.number, loaded, store: options.store)
        try Stream.out.write(list.page(chosen, workbook: workbook, options.language.language))
        try output.write(try store.findings(of: chosen) + (list.fates[chosen.number]?.findings ?? []))
        return .done
      }
    }
  }

  struct Retract: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take a batch back, with a reason; its records stay in the store and count no longer.",
      discussion: """
        Example:
          hailong batches retract Data/demo-city-2021 2 --reason "sent by mistake"
        """)
    @OptionGroup var options: Options
    @Argument(help: "The batch, by number or file.") var batch: String
    @Option(help: "Why, for the log.") var reason: String?
    @OptionGroup var actor: ActorOptions

    func run() throws {
      try FindingOutput(language: options.language.language, store: options.store.path).run {
        let loaded = try SurveyRoundReader.round(atPath: options.round)
        let folder = options.store.folder(of: loaded)
        guard let reason, !reason.isEmpty else { throw StoreUnusable(.reasonMissing) }
        guard SurveyStore.exists(folder) else { throw StoreUnusable(.storeMissing, at: folder.responses) }
        let actor = actor.actor
        let store = try SurveyStore.openToWrite(folder, round: loaded.round.id, actor: actor)
        let list = try BatchList(store, loaded)
        let chosen = try list.batch(batch)
        let effect = try store.retract(chosen, reason: reason, by: actor)
        try Stream.out.write(
          BatchListText.retracted(list.entry(chosen), effect: effect.consequences, language: options.language.language))
        return .done
      }
    }
  }
}
