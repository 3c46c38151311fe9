import ArgumentParser
import ColumnEstimation
import SurveyModel
import SurveyReport

struct WeighCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weigh",
    abstract: "Make final weights: nonresponse, raking, calibration.",
    usage: "hailong weigh <files> ... --spec <file> [<options>]",
    discussion: """
      Example:
        hailong weigh Data/analyses/example.csv --spec Data/analyses/example.yaml --id id --out weights.csv

      Runs the steps under weighting: of the file that --spec names and prints what each did. Weights are rounded to 9 decimals, here and in estimate --spec, before anything is computed from them: estimates with --weight from the file that --out writes are the same.
      """)

  @OptionGroup var language: LanguageOptions

  @Argument(help: "CSV files with the same columns; together they are one sample.")
  var files: [String]

  @Option(help: ArgumentHelp("YAML file with the design and the steps; the same as for estimate.", valueName: "file"))
  var spec: String

  @Option(help: ArgumentHelp("Write the weights of all rows as CSV, in the order of the records.", valueName: "file"))
  var out: String?

  @Option(help: ArgumentHelp("Column that names rows; it is repeated beside the weights.", valueName: "column"))
  var id: String?

  @Flag(help: "Print JSON, everything that is known.")
  var json = false

  @Option(help: "What stands between cells: comma, semicolon, tab or pipe.")
  var delimiter: Delimiter = .comma

  @Option(help: .hidden)
  var chunkSize: Int = 262_144

  func validate() throws {
    if let out, out.isEmpty || out.hasSuffix("/") {
      throw ValidationError(
        en: "--out must name a file, not '\(out)'", vi: "--out phải nêu một tệp, không phải '\(out)'")
    }
    if let id, ["file", "line", "base_weight", "weight"].contains(id) {
      throw ValidationError(
        en: "--id \(id) is also a column of the output; choose another one",
        vi: "--id \(id) trùng tên một cột của kết quả; chọn cột khác")
    }
    if let twice = Dictionary(grouping: files, by: { $0 }).first(where: { $0.value.count > 1 })?.key {
      throw ValidationError(
        en: "'\(twice)' is given twice; its rows would count twice",
        vi: "'\(twice)' được nêu hai lần; các dòng của tệp sẽ bị tính hai lần")
    }
  }

  func run() throws {
    let output = FindingOutput(language: language.language)
    try output.run {
      let request = try AnalysisRequest(spec: spec, data: files, delimiter: delimiter).weightingAlone(spec: spec)
      let reading = try EstimateReading(
        files, request: request, delimiter: delimiter, chunkSize: chunkSize, origins: RowOrigins(identifier: id))
      let report = try report(reading)
      if let out { try OutputFile(out).write(report.csv) }
      try Stream.out.write(
        json
          ? report.json.with(report.findings, language: language.language).text
          : report.text(language: language.language))
      try output.write(
        report.findings, records: reading.records, accepted: reading.accepted)
      return reading.accepted < reading.records ? .leftOut : .done
    }
  }

  private func report(_ reading: EstimateReading) throws -> WeighReport {
    let analysis = reading.analysis
    let sample = try ColumnSample(reading.rows, design: analysis.design, weighting: analysis.weighting)
    guard let result = sample.weighting else { throw AnalysisFault.weightsAllZero }
    let origins = reading.origins?.rows ?? []
    return WeighReport(
      result, totals: try sample.totalsReached(analysis.weighting),
      rows: zip(origins, sample.weightsAsRead).map { origin, weight in
        .init(file: origin.file, line: origin.line, record: origin.record, id: origin.id, weight: weight)
      },
      identifier: id, findings: reading.findings + AnalysisNotes.negativeWeights(result).map { Finding(.analysis($0)) },
      provenance: try reading.manifest(),
      specDigest: reading.request.digest)
  }
}
