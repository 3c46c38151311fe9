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
        hailong estimate w.csv --weight w --strata h --psu p --mean q1 --by unit --rank largest
        hailong estimate Data/analyses/example.csv --spec Data/analyses/example.yaml

      No form and no round is needed. An empty cell is missing. Shares and net scores are 0 to 1. Repeat a statistic or --by for more of them.
      """)

  @OptionGroup var language: LanguageOptions

  @Argument(help: "CSV files that all have the columns named; together they are one sample.")
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "Read the whole analysis from a YAML file: design, weighting, statistics and all below. Only --json, --csv, --delimiter and --lang go with it.",
      valueName: "file"))
  var spec: String?

  @OptionGroup(title: "Design") var design: DesignOptions
  @OptionGroup(title: "Statistics") var asked: StatisticOptions
  @OptionGroup(title: "Inference") var inference: InferenceOptions

  @OptionGroup var format: FormatOptions

  @Option(help: "What stands between cells: comma, semicolon, tab or pipe.")
  var delimiter: Delimiter = .comma

  @Option(help: .hidden)
  var chunkSize: Int = 262_144

  func validate() throws {
    if let twice = Dictionary(grouping: files, by: { $0 }).first(where: { $0.value.count > 1 })?.key {
      throw ValidationError(
        en: "'\(twice)' is given twice; its rows would count twice",
        vi: "'\(twice)' được nêu hai lần; các dòng của tệp sẽ bị tính hai lần")
    }
    if spec != nil { return try SpecOption.refuseQuestions(CommandLine.arguments) }
    let isTest =
      try !inference.pairs().isEmpty || !inference.regressions().isEmpty || !inference.meanTests().isEmpty
    if try asked.statistics().isEmpty, !isTest {
      throw ValidationError(
        en: "nothing to estimate; ask for --mean, --total, --share, --ratio, --net, --nps or another",
        vi: "chưa nêu cần ước lượng gì; dùng --mean, --total, --share, --ratio, --net, --nps hoặc tùy chọn khác")
    }
    let groupings = try asked.groupings()
    if inference.compare != nil || inference.rank != nil, groupings == [[]] {
      throw ValidationError(
        en: "--compare and --rank need groups; name a column with --by",
        vi: "--compare và --rank cần các nhóm; nêu một cột bằng --by")
    }
    if inference.compare == .waves {
      if groupings.contains(where: { $0.count != 1 }) {
        throw ValidationError(
          en: "--compare waves takes one column in --by, the column of waves",
          vi: "--compare waves cần đúng một cột ở --by, là cột chỉ đợt khảo sát")
      }
      if design.replication.replicates != nil || design.replication.replicateWeights != nil
        || inference.adjust == "max_t"
      {
        throw ValidationError(
          en: "--compare waves works without replicates and without --adjust max_t",
          vi: "--compare waves không dùng được với trọng số lặp và --adjust max_t")
      }
    }
    _ = try asked.domain()
  }

  func run() throws {
    let findings = FindingOutput(language: language.language)
    try findings.run {
      let request =
        try spec.map { try AnalysisRequest(spec: $0, data: files, delimiter: delimiter) } ?? AnalysisRequest(analysis())
      if format.csv, request.analysis.hasMoreThanEstimates {
        throw ValidationError(
          en: "--csv has estimates alone; --json has comparisons, ranks, tests and regressions too",
          vi: "--csv chỉ có ước lượng; dùng --json để có cả so sánh, thứ hạng, kiểm định và hồi quy")
      }
      let reading = try EstimateReading(files, request: request, delimiter: delimiter, chunkSize: chunkSize)
      let report = try reading.report()
      try Stream.out.write(text(report))
      try findings.write(report)
      return report.leftOut > 0 ? .leftOut : .done
    }
  }

  /// Everything that decides an estimate but the data.
  private func analysis() throws -> Analysis {
    var analysis = Analysis()
    let header =
      design.replication.replicateWeights == nil ? [] : try EstimateReading.header(files[0], delimiter: delimiter)
    analysis.design = try design.design(header: header)
    analysis.degreesOfFreedom = design.degreesOfFreedom
    analysis.missing = asked.missingCodes
    analysis.domain = try asked.domain()
    analysis.statistics = try asked.statistics()
    analysis.by = try asked.groupings()
    analysis.shareInterval = inference.interval
    analysis.level = inference.level
    let seed = design.replication.seed
    analysis.comparison = inference.compare.flatMap { kind in
      inference.adjustment(seed: seed).map { ComparisonRequest(kind, adjustment: $0) }
    }
    analysis.ranking = inference.rank.map { RankingRequest(direction: $0, draws: inference.draws, seed: seed) }
    analysis.independence = try inference.pairs()
    analysis.regressions = try inference.regressions()
    analysis.meanTests = try inference.meanTests()
    analysis.modes = inference.modes.map {
      ModeRequest(column: $0, rule: ModeRule(negligibleDifference: inference.negligible))
    }
    analysis.publication = try inference.rules()
    return analysis
  }

  private func text(_ report: EstimateReport) -> String {
    if format.json { return report.json.with(report.findings, language: language.language).text }
    return format.csv ? report.csv : report.text(language: language.language)
  }
}
