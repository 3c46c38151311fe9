import ArgumentParser
import SurveyReport

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the report of a round: HTML, CSV and JSON.",
    usage: "hailong report <round> --out <out> [<options>]",
    discussion: """
      Example:
        hailong report Data/demo-city-2021 --out out/report --lang vi
      """)

  @OptionGroup var round: RoundOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var language: LanguageOptions

  @Option(help: "Folder for the report.")
  var out: String

  func run() throws {
    let findings = FindingOutput(language: language.language, store: source.store.path)
    try findings.run {
      let loaded = try round.load()
      let results = try RoundScoring.results(
        loaded, by: [], chunkSize: round.chunkSize, store: source.storeFolder(of: loaded),
        audit: round.audit(of: loaded, always: true), withExcluded: source.withExcluded,
        lastYear: LastYear(of: loaded, round, noStore: source.noStore))
      let folder = try OutputFolder(out)
      try RoundOutput(results, language: language.language).write(to: folder)
      try Stream.out.write(folder.path + "/report.html\n")
      try findings.write(results, of: loaded)
      return results.status(strict: false)
    }
  }
}
