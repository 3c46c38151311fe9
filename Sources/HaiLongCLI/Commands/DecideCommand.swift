import ArgumentParser
import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStore

struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Leave interviews out of figures, on the record.",
    usage: "hailong decide <round> <exclude|undo|list> [<number>] [<options>]",
    discussion: """
      Example:
        hailong decide Data/demo-city-2021 list
        hailong decide Data/demo-city-2021 exclude --check overlap --reason "copied"
        hailong decide Data/demo-city-2021 exclude --case 2:214,215 --reason "denied"
        hailong decide Data/demo-city-2021 undo 1 --reason "forms were found"

      Nothing is deleted: the store keeps who decided what, when and why, with the
      list of records that are covered. Scoring leaves those out; --with-excluded
      prints figures with them. A check covers what it flags at this time.
      """)

  /// What is to be done about decisions.
  enum Action: String, CaseIterable, ExpressibleByArgument {
    case exclude
    case undo
    case list
  }

  @OptionGroup var round: RoundOptions
  @Argument(help: "exclude, undo or list.") var action: Action
  @Argument(help: "The decision to undo, by its number.") var number: Int?
  @Option(help: "What this check of the audit flags, by its name.") var check: String?
  @Option(help: "Only interviews of this unit, by its code.") var unit: String?
  @Option(help: "Only interviews of this interviewer.") var interviewer: String?
  @Option(name: .customLong("case"), help: "These interviews: FILE:LINE, further lines after commas.")
  var cases: [String] = []
  @Option(help: "Why, for the log.") var reason: String?
  @OptionGroup var actor: ActorOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var language: LanguageOptions
  @Flag(help: "List as JSON.") var json = false

  func validate() throws {
    let asksWhat = check != nil || unit != nil || interviewer != nil || !cases.isEmpty
    if action != .exclude, asksWhat {
      throw ValidationError(
        en: "--check, --unit, --interviewer and --case belong to 'exclude'",
        vi: "--check, --unit, --interviewer và --case chỉ dùng với 'exclude'")
    }
    if action != .undo, number != nil {
      throw ValidationError(en: "a number belongs to 'undo'", vi: "số quyết định chỉ dùng với 'undo'")
    }
    if action != .list, json { throw ValidationError(en: "--json belongs to 'list'", vi: "--json chỉ dùng với 'list'") }
    switch action {
    case .undo:
      if number == nil {
        throw ValidationError(
          en: "name the decision to undo by its number; 'list' has them",
          vi: "nêu số của quyết định cần hủy; 'list' liệt kê các số")
      }
    case .list:
      if reason != nil || actor.name != nil {
        throw ValidationError(
          en: "--reason and --by belong to 'exclude' and 'undo'",
          vi: "--reason và --by chỉ dùng với 'exclude' và 'undo'")
      }
    case .exclude:
      guard (check == nil) != cases.isEmpty else {
        throw ValidationError(
          en: "name either a check with --check or interviews with --case",
          vi: "nêu một phép kiểm tra bằng --check, hoặc các phiếu bằng --case")
      }
      if check == nil, unit != nil || interviewer != nil {
        throw ValidationError(
          en: "--unit and --interviewer belong to --check", vi: "--unit và --interviewer chỉ dùng với --check")
      }
      for text in cases { _ = try CaseArgument.all(text) }
    }
  }

  func run() throws {
    try FindingOutput(language: language.language, store: store.path).run {
      let loaded = try round.load()
      let folder = store.folder(of: loaded)
      guard action != .list else {
        try list(loaded, folder)
        return .done
      }
      guard let reason, !reason.isEmpty else { throw StoreUnusable(.reasonMissing) }
      guard SurveyStore.exists(folder) else { throw StoreUnusable(.storeMissing, at: folder.responses) }
      let actor = actor.actor
      let store = try SurveyStore.openToWrite(folder, round: loaded.round.id, actor: actor)
      if let number {
        let back = try store.undo(decision: number, reason: reason, by: actor)
        try Stream.out.write(DecisionText.undone(number, back: back, language: language.language))
      } else {
        let effect = try exclude(loaded, store, reason: reason, by: actor)
        try Stream.out.write(
          DecisionText.excluded(
            effect.decision.entry, excluded: effect.excluded, already: effect.already, language: language.language))
      }
      return .done
    }
  }

  private func list(_ loaded: LoadedRound, _ folder: StoreFolder) throws {
    let store = try SurveyStore.openToRead(folder, round: loaded.round.id)
    let files = try Dictionary(uniqueKeysWithValues: store.batches().map { ($0.number, $0.delivery.batch.file) })
    let entries = try store.decisions().map(\.entry)
    try Stream.out.write(
      json
        ? DecisionText.json(entries, files: files, head: store.head(), program: Program.name).text
        : DecisionText.list(entries, language: language.language))
  }

  private func exclude(
    _ loaded: LoadedRound, _ store: borrowing SurveyStore, reason: String, by actor: StoreActor
  ) throws -> DecisionEffect {
    let choice =
      if let check {
        try DecisionChoice(
          check: check, scope: DecisionScope(unit: unit, interviewer: interviewer), loaded, store: store,
          rules: AuditLibrary(folder: round.data).rules(of: loaded))
      } else {
        try DecisionChoice(cases: cases.flatMap { try CaseArgument.all($0) }, loaded, store: store)
      }
    return try store.exclude(choice.records, rule: choice.rule, scope: choice.scope, reason: reason, by: actor)
  }
}
