import ArgumentParser
import SatisfactionScoring
import SurveyDefinitions
import SurveyReport

struct SatisfactionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "satisfaction",
    abstract: "Sub-scores with intervals, by unit or items.",
    usage: "hailong satisfaction <round> [--by <by> ...] [<options>]",
    discussion: """
      Example:
        hailong satisfaction Data/san-diego-2015 --by unit --json
        hailong satisfaction Data/demo-city-2021 --by sex,age_group --form sipas-citizen-39
      """)

  @OptionGroup var round: RoundOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var language: LanguageOptions

  @Option(help: "Split by unit or coded items; commas cross them. Repeat for separate tables; by unit unless said.")
  var by: [String] = []

  @Option(help: "Only this form.")
  var form: String?

  @Flag(help: "Show items, too, not only the nodes of the tree.")
  var items = false

  @OptionGroup var format: FormatOptions

  func run() throws {
    let findings = FindingOutput(language: language.language, store: source.store.path)
    try findings.run {
      let loaded = try asked(round.load())
      let groupings = try by.map { try Grouping(argument: $0, forms: loaded.round.forms) }
      let results = try RoundScoring.results(
        loaded, by: groupings.filter { $0 != .byUnit }, chunkSize: round.chunkSize,
        store: source.storeFolder(of: loaded), audit: round.audit(of: loaded), withExcluded: source.withExcluded)
      let isByUnit = groupings.isEmpty || groupings.contains(.byUnit)
      try Stream.out.write(text((isByUnit ? results.byUnit : []) + results.otherGroupings, results))
      try findings.write(results, of: loaded)
      return results.status(strict: false)
    }
  }

  private func text(_ tables: [SatisfactionScores], _ results: RoundResults) -> String {
    if format.json {
      return SatisfactionJSON.document(
        tables, round: results.round, method: results.method, provenance: results.provenance
      ).with(results.findings, language: language.language).text
    }
    if format.csv { return SatisfactionCSV.text(tables, round: results.round, isIllustrative: results.isIllustrative) }
    return SatisfactionText.text(
      tables, round: results.round, method: results.method, language: language.language, includesItems: items)
  }

  /// The round with the batches of one form only, where one is asked for.
  private func asked(_ loaded: LoadedRound) throws -> LoadedRound {
    guard let form else { return loaded }
    guard loaded.round.form(form) != nil else {
      let known = loaded.round.forms.map(\.id).joined(separator: ", ")
      throw ValidationError(
        en: "the round has no form '\(form)'; it has \(known)",
        vi: "cuộc khảo sát không có mẫu phiếu '\(form)'; hiện có \(known)")
    }
    return loaded.restricted(to: form)
  }
}
