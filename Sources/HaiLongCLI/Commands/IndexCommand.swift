import ArgumentParser
import IndexScoring
import SurveyDefinitions
import SurveyReport

struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Points, index, grades and ranks, with their error.",
    usage: "hailong index <round> [--unit <code> | --process] [<options>]",
    discussion: """
      Example:
        hailong index Data/demo-city-2021
        hailong index Data/demo-city-2021 --unit DP04
        hailong index Data/demo-city-2021 --process
        hailong index Data/demo-city-2021 --set DP04.2.1=3
      """)

  @OptionGroup var round: RoundOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var language: LanguageOptions

  @Option(help: "One unit beside its block: areas, strengths, weaknesses, next grade, change, history.")
  var unit: String?

  @Flag(help: "Self-scores beside what was decided, and what was changed after publication.")
  var process = false

  @Option(help: "What if a unit had these points: UNIT.CRITERION=POINTS. Repeat for more.")
  var set: [String] = []

  @Option(help: "What if criteria had other maxima: a CSV file with the columns criterion,max.")
  var weights: String?

  @OptionGroup var format: FormatOptions

  func validate() throws {
    if format.csv, isWhatIf {
      throw ValidationError(
        en: "--csv cannot be used with --set or --weights; use --json",
        vi: "không dùng --csv cùng với --set hoặc --weights; hãy dùng --json")
    }
    if process || unit != nil {
      let option = process ? "--process" : "--unit"
      if process, unit != nil {
        throw ValidationError(en: "--process cannot be used with --unit", vi: "không dùng --process cùng với --unit")
      }
      if isWhatIf {
        throw ValidationError(
          en: "\(option) cannot be used with --set or --weights",
          vi: "không dùng \(option) cùng với --set hoặc --weights")
      }
      if format.csv || format.json {
        throw ValidationError(
          en: "\(option) is a page for the terminal; --json without it has the same for all units",
          vi: "\(option) in ra màn hình; bỏ tùy chọn này và dùng --json để có mọi đơn vị")
      }
    }
  }

  private var isWhatIf: Bool { !set.isEmpty || weights != nil }

  func run() throws {
    let findings = FindingOutput(language: language.language, store: source.store.path)
    try findings.run {
      let loaded = try round.load()
      guard let definition = loaded.index else {
        throw ValidationError(
          en: "round '\(loaded.round.id)' names no index; add 'index:' to its round.yaml",
          vi: "cuộc khảo sát '\(loaded.round.id)' chưa nêu bộ chỉ số; thêm 'index:' vào round.yaml")
      }
      if let unit, !loaded.round.units.contains(where: { $0.code == unit }) {
        // The same words as `why` has for a unit that is not there; a criterion is no unit either.
        let target = try IndexTarget(unit, units: loaded.round.units, index: definition)
        throw ValidationError(
          en: "--unit takes a unit's code, such as \(target.unit), not '\(unit)'",
          vi: "--unit nhận mã đơn vị, như \(target.unit), không phải '\(unit)'")
      }
      let whatIf = try WhatIf(set: set, weights: weights, units: loaded.round.units, index: definition)
      let results = try RoundScoring.results(
        loaded, by: [], chunkSize: round.chunkSize, store: source.storeFolder(of: loaded),
        audit: round.audit(of: loaded), assuming: whatIf.assumptions, withExcluded: source.withExcluded,
        lastYear: LastYear(of: loaded, round, noStore: source.noStore))
      if let index = results.index { try Stream.out.write(text(index, results, whatIf)) }
      try findings.write(results, of: loaded)
      return results.status(strict: false)
    }
  }

  private func text(_ index: IndexScores, _ results: RoundResults, _ whatIf: WhatIf) -> String {
    if let assumed = results.assumedIndex {
      if format.json {
        return WhatIfJSON.document(
          assumed, instead: index, of: results.round, assumptions: whatIf.texts, provenance: results.provenance
        ).text
      }
      return WhatIfText.text(
        assumed, instead: index, of: results.round, assumptions: whatIf.texts, language: language.language)
    }
    if format.json {
      return IndexJSON.document(
        index, round: results.round, method: results.method, lastYear: results.lastYear, provenance: results.provenance
      ).with(results.findings, language: language.language).text
    }
    if let unit { return UnitText(results, language: language.language)?.text(unit: unit) ?? "" }
    if process { return ProcessText.text(index, round: results.round, language: language.language) }
    if format.csv { return IndexCSV.criteria(index, round: results.round, lastYear: results.lastYear) }
    return IndexText.text(
      index, round: results.round, method: results.method, lastYear: results.lastYear, language: language.language)
  }
}
