import ArgumentParser
import SamplingAudit
import SurveyReport

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Can these answers carry a rank? A verdict per unit.",
    usage: "hailong audit <round> [<options>]",
    discussion: """
      Looks at the plan against what was achieved, the precision reached, the fieldwork and the answers themselves. \
      It names interviewers, so its output is for internal use.

      Examples:
        hailong audit Data/demo-city-2021
        hailong audit Data/demo-city-2021 --unit DP01
        hailong audit Data/demo-city-2021 --cases > look-at.csv
        hailong audit Data/demo-city-2021 --unit DP01 --json
        hailong audit Data/demo-city-2021 --out out/audit
      """)

  @OptionGroup var round: RoundOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var language: LanguageOptions

  @Option(help: "Every check of this unit, by its code; --json and --cases are of this unit, too.")
  var unit: String?

  @Flag(help: "Everything as JSON.")
  var json = false

  @Flag(help: "The interviews to look at, as CSV.")
  var cases = false

  @Option(help: "Write audit.html, audit.json and cases.csv into this folder, too.")
  var out: String?

  func validate() throws {
    if json && cases {
      throw ValidationError(en: "--json and --cases exclude each other", vi: "không dùng --json cùng với --cases")
    }
  }

  func run() throws {
    let findings = FindingOutput(language: language.language, store: source.store.path)
    try findings.run {
      let loaded = try round.load()
      if let unit, !loaded.round.units.contains(where: { $0.code == unit }) {
        throw ValidationError(
          en: "the round has no unit '\(unit)'; its codes stand in units.csv",
          vi: "cuộc khảo sát không có đơn vị '\(unit)'; mã đơn vị ở trong units.csv")
      }
      let rules = try AuditLibrary(folder: round.data).rules(of: loaded)
      let scored = try RoundScoring.results(
        loaded, by: [], chunkSize: round.chunkSize, store: source.storeFolder(of: loaded), audit: rules,
        withExcluded: source.withExcluded, toleratesSmallFrame: true)
      if let audit = AuditResults(scored) {
        if let out { try write(audit, to: OutputFolder(out)) }
        try Stream.out.write(text(audit))
      }
      try findings.write(scored, of: loaded)
      return scored.status(strict: false)
    }
  }

  private func write(_ audit: AuditResults, to folder: OutputFolder) throws {
    let language = language.language
    try folder.write([
      ("audit.html", AuditHTML.render(audit, language: language)),
      ("audit.json", AuditJSON.document(audit, language: language).text),
      ("cases.csv", AuditCSV.cases(audit, language: language, style: .spreadsheet)),
    ])
  }

  private func text(_ audit: AuditResults) -> String {
    let audit = unit.map(audit.only) ?? audit
    if json { return AuditJSON.document(audit, language: language.language).text }
    if cases { return AuditCSV.cases(audit, language: language.language) }
    if let unit { return AuditUnitText.text(audit, unit: unit, language: language.language) }
    return AuditText.text(audit, language: language.language)
  }
}
