import ArgumentParser
import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStore

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Read, score and report a round: everything.",
    usage: "hailong run <round> [<options>]",
    discussion: """
      Example:
        hailong run Data/demo-city-2021 --out out/demo-city-2021 --lang vi

      Imports the batches that are not in the store yet, with a workbook of those records that are quarantined, scores
      satisfaction and the index, writes report.html, a page per unit, run.json and tables, and prints a summary.
      """)

  @OptionGroup var round: RoundOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var quarantine: QuarantineOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var language: LanguageOptions

  @Option(help: "Folder for the results; <round>/out unless said otherwise.")
  var out: String?

  @Flag(help: "Print the results as JSON in place of the summary.")
  var json = false

  @Flag(help: "Exit with 1 where a figure is withheld, too.")
  var strict = false

  func run() throws {
    let findings = FindingOutput(language: language.language, store: source.store.path)
    try findings.run {
      let loaded = try round.load()
      let output = try OutputFolder(out ?? loaded.folder + "/out")
      let folder = source.noStore ? nil : source.store.folder(of: loaded)
      var notes: [Finding] = []
      let results: RoundResults
      do {
        if let folder { try importMissing(of: loaded, into: folder, notes: &notes) }
        results = try RoundScoring.results(
          loaded, by: [], chunkSize: round.chunkSize, store: folder, audit: round.audit(of: loaded, always: true),
          withExcluded: source.withExcluded,
          lastYear: LastYear(of: loaded, round, noStore: source.noStore))
        try RoundOutput(results, language: language.language).write(to: output)
      } catch {
        // What was imported stays so, whatever becomes of the scores.
        try findings.write(notes)
        throw error
      }
      try Stream.out.write(
        json
          ? RunJSON.document(results, language: language.language).text
          : TextSummary.text(results, language: language.language))
      try findings.write(results, of: loaded, notes: notes)
      return notes.contains(where: \.isOfProgram) ? .outputFailed : results.status(strict: strict)
    }
  }

  /// Imports what is not there yet, with workbooks of what is left out; `notes` say where they are.
  private func importMissing(of loaded: LoadedRound, into folder: StoreFolder, notes: inout [Finding]) throws {
    let workbooks = QuarantineOutput(
      loaded: loaded, folder: quarantine.folder(of: loaded, store: source.store), store: source.store.path,
      language: language.language)
    try RoundImport(loaded: loaded, actor: actor.actor, chunkSize: round.chunkSize, workbooks: workbooks)
      .run(into: folder) { notes += $0 }
  }
}
