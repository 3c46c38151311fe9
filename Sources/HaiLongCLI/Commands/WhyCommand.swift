import ArgumentParser
import SurveyReport

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Where the points of a unit come from.",
    usage: "hailong why <round> <unit[.criterion]> [<options>]",
    discussion: """
      Every rule with the numbers that went into it, down to the responses and files.
      Example:
        hailong why Data/demo-city-2021 DP01
        hailong why Data/demo-city-2021 DP01.3.5
      """)

  @OptionGroup var round: RoundOptions

  @Argument(help: "A unit's code, or unit and criterion with a point between: DP01.3.5.")
  var subject: String

  @OptionGroup var source: SourceOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let findings = FindingOutput(language: language.language, store: source.store.path)
    try findings.run {
      let loaded = try round.load()
      guard let index = loaded.index else {
        throw ValidationError(
          en: "round '\(loaded.round.id)' names no index; add 'index:' to its round.yaml",
          vi: "cuộc khảo sát '\(loaded.round.id)' chưa nêu bộ chỉ số; thêm 'index:' vào round.yaml")
      }
      let target = try IndexTarget(subject, units: loaded.round.units, index: index)
      let results = try RoundScoring.results(
        loaded, by: [], chunkSize: round.chunkSize, store: source.storeFolder(of: loaded),
        audit: round.audit(of: loaded), withExcluded: source.withExcluded,
        lastYear: LastYear(of: loaded, round, noStore: source.noStore))
      let text = WhyText(results, language: language.language)?.text(unit: target.unit, criterion: target.criterion)
      try Stream.out.write(text ?? "")
      return results.status(strict: false)
    }
  }
}
