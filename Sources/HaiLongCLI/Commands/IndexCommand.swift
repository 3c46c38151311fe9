import ArgumentParser
import IndexScoring
import SurveyReport

struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Points, index, grades and ranks, with their error.",
    usage: "hailong index <round> [<options>]",
    discussion: """
      Example:
        hailong index Data/demo-city-2021
      """)

  @OptionGroup var round: RoundOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var language: LanguageOptions

  @OptionGroup var format: FormatOptions

  func run() throws {
    let findings = FindingOutput(language: language.language)
    try findings.run {
      let loaded = try round.load()
      let results = try RoundScoring.results(
        loaded, by: [], chunkSize: round.chunkSize, store: source.storeFolder(of: loaded),
        audit: round.audit(of: loaded), withExcluded: source.withExcluded)
      guard let index = results.index else {
        throw ValidationError("round '\(loaded.round.id)' names no index; add 'index:' to its round.yaml")
      }
      try Stream.out.write(text(index, results))
      try findings.write(results, of: loaded)
      return results.status(strict: false)
    }
  }

  private func text(_ index: IndexScores, _ results: RoundResults) -> String {
    if format.json {
      return IndexJSON.document(
        index, round: results.round, method: results.method, provenance: results.provenance
      ).with(results.findings, language: language.language).text
    }
    if format.csv { return IndexCSV.criteria(index, round: results.round) }
    return IndexText.text(index, round: results.round, method: results.method, language: language.language)
  }
}
