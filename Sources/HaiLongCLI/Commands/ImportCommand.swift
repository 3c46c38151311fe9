import ArgumentParser
import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStore

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import batches into the store of a round.",
    usage: "hailong import <round> [<files> ...] [<options>]",
    discussion: """
      Example:
        hailong import Data/demo-city-2021
        hailong import Data/demo-city-2021 corrected.csv --form business --basis self_selected --correct --reason "wrong codes"

      Without files, imports all batches that round.yaml names. A file that is in the store already changes
      nothing. "Imported" is said once the batch is durable. Quarantined records are written into a workbook
      without personal columns; mended there, they are imported by naming it:

        hailong import Data/demo-city-2021 Data/demo-city-2021/quarantine/batch-1.xlsx
      """)

  @Argument(help: "The round's folder, or its round.yaml.")
  var round: String

  @Argument(help: "Response files; all that the round names unless said.")
  var files: [String] = []

  @OptionGroup var delivery: DeliveryOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var quarantine: QuarantineOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var language: LanguageOptions

  @Flag(help: "Records take the place of earlier ones of the same respondents; needs --reason.")
  var correct = false

  @Option(help: "Why, for the log.")
  var reason: String?

  @Flag(help: "Print what became of every file as JSON, with all findings.")
  var json = false

  @Option(help: .hidden)
  var chunkSize: Int = 262_144

  func run() throws {
    let findings = FindingOutput(language: language.language, store: store.path)
    try findings.run {
      let loaded = try SurveyRoundReader.round(atPath: round)
      let folder = store.folder(of: loaded)
      if correct, reason?.isEmpty ?? true { throw StoreUnusable(.reasonMissing) }
      if !correct, reason != nil {
        throw ValidationError(en: "--reason goes with --correct", vi: "--reason phải đi với --correct")
      }
      let deliveries = try delivery.deliveries(files, of: loaded)
      let actor = actor.actor
      let opened = try SurveyStore.openToWrite(folder, round: loaded.round.id, actor: actor)
      let importing = BatchImport(
        loaded: loaded, actor: actor, correction: correct ? reason : nil, chunkSize: chunkSize)
      let workbooks = QuarantineOutput(
        loaded: loaded, folder: quarantine.folder(of: loaded, store: store), store: store.path,
        language: language.language)
      var outcomes: [ImportOutcome] = []
      for file in deliveries {
        var outcome = try importing.run(file, into: opened)
        try workbooks.add(to: &outcome, in: opened)
        outcomes.append(outcome)
        // Each file is said to be imported as soon as it is, for whoever reads along.
        if !json { try Stream.out.tell(ImportReport.text([outcome], language: language.language)) }
        try findings.write(
          outcome.findings.map { $0.located(by: [file.place.name: file.place.path]) }, counts: outcome.findingCounts)
      }
      if json {
        try Stream.out.write(
          ImportReport.json(
            outcomes, head: opened.head(), program: Program.name, language: language.language
          ).text)
      }
      try findings.writeSum(of: outcomes)
      if outcomes.allSatisfy({ $0.status == .refused }) { try opened.closeDiscardingUnused() }
      return Self.status(outcomes)
    }
  }

  /// Refused files are worse than a workbook that could not be written, and that is worse than quarantined records.
  private static func status(_ outcomes: [ImportOutcome]) -> ExitStatus {
    let refused = outcomes.filter { $0.status == .refused }
    if !refused.isEmpty { return FindingOutput.status(refused.flatMap(\.findings)) }
    let isUnwritten = outcomes.flatMap(\.findings).contains(where: \.isOfProgram)
    if isUnwritten { return .outputFailed }
    return outcomes.contains { $0.quarantined > 0 } ? .leftOut : .done
  }
}
