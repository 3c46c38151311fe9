import ArgumentParser
import ColumnEstimation
import SurveyModel
import SurveyReport
import SurveyStatistics

struct EstimateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "estimate",
    abstract: "Design-based estimates from any CSV.",
    discussion: """
      Example:
        hailong estimate yrbs.csv --weight weight --strata stratum --psu psu --share qn8=1 --interval logit

      No form and no round is needed. An empty cell is missing. Shares and net scores are 0 to 1. Repeat a statistic or --by for more of them.
      """)

  @OptionGroup var language: LanguageOptions

  @Argument(help: "CSV files with the same columns; together they are one sample.")
  var files: [String]

  @OptionGroup(title: "Design") var design: DesignOptions
  @OptionGroup(title: "Statistics") var asked: StatisticOptions

  @Option(help: "Interval for shares: korn_graubard, logit, wilson or wald; everything else gets t.")
  var interval: IntervalMethod = .kornGraubard

  @Option(help: "Coverage of intervals, over 0 and under 1.")
  var level: Double = 0.95

  @OptionGroup var format: FormatOptions

  @Option(help: "What stands between cells: comma, semicolon, tab or pipe.")
  var delimiter: Delimiter = .comma

  @Option(help: .hidden)
  var chunkSize: Int = 262_144

  func validate() throws {
    if try asked.statistics().isEmpty {
      throw ValidationError("nothing to estimate; ask for --mean, --total, --share, --ratio, --net or --nps")
    }
    _ = try asked.groupings()
    if let twice = Dictionary(grouping: files, by: { $0 }).first(where: { $0.value.count > 1 })?.key {
      throw ValidationError("'\(twice)' is given twice; its rows would count twice")
    }
    if !(level > 0 && level < 1) { throw ValidationError("--level must be over 0 and under 1") }
  }

  func run() throws {
    let findings = FindingOutput(language: language.language)
    try findings.run {
      let request = EstimateRequest(
        design: design, statistics: try asked.statistics(), by: try asked.groupings(), missing: asked.missingCodes,
        interval: interval, level: level)
      let reading = try EstimateReading(
        files, request: request, delimiter: delimiter, chunkSize: chunkSize)
      let report = try reading.report()
      try Stream.out.write(text(report))
      try findings.write(report)
      return report.leftOut > 0 ? .leftOut : .done
    }
  }

  private func text(_ report: EstimateReport) -> String {
    if format.json { return report.json.with(report.findings, language: language.language).text }
    return format.csv ? report.csv : report.text(language: language.language)
  }
}
