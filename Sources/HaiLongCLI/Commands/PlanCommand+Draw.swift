import ArgumentParser
import Provenance
import SamplingAudit
import SurveyDefinitions
import SurveyModel
import SurveyReport

extension DrawMethod: ExpressibleByArgument {}

struct PlanDrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw a sample and its spares from a list of people.",
    usage: "hailong plan draw <frame> --id <col> --size <N> --seed <N> --form <form>",
    discussion: """
      Example:
        hailong plan draw Data/plans/frame.csv --id id --unit unit --stratum area --size 4 --spares 2 --seed 20261126 --form sipas-citizen-39
        hailong plan draw Data/plans/frame.csv --id id --unit unit --psu village --psus 2 --method pps --size 10 --seed 20261126 --form sipas-citizen-39 --record out/draw.json

      Prints the sample as audit: {sample: FILE} of a round reads it, with probability and weight. --size N draws N in each unit and stratum; a plan.csv says how many in each. With --psu and --psus units are drawn first, then people in them, as evenly as whole numbers go. The same frame, seed and options give the same bytes on any machine.
      """)

  @OptionGroup var language: LanguageOptions

  @Argument(help: "CSV file with a row for each person.")
  var frame: String

  @Option(
    help: ArgumentHelp("Column of keys, one for each person; respondents are matched by it.", valueName: "column"))
  var id: String

  @Option(help: ArgumentHelp("Column of rated units; the audit of a round needs it.", valueName: "column"))
  var unit: String?

  @Option(help: ArgumentHelp("Column of strata, in each of which a sample is drawn.", valueName: "column"))
  var stratum: String?

  @Option(help: ArgumentHelp("Columns of units that are drawn before people, largest first.", valueName: "columns"))
  var psu: String?

  @Option(help: ArgumentHelp("How many of them to draw, at each stage.", valueName: "numbers"))
  var psus: String?

  @Option(help: ArgumentHelp("People in each unit and stratum, or a plan with column planned.", valueName: "N or file"))
  var size: String

  @Option(help: "srs: simple random; systematic: every N/n-th; pps: probability by size.")
  var method: DrawMethod = .simpleRandom

  @Option(help: ArgumentHelp("Column of sizes for pps; people are counted without it.", valueName: "column"))
  var sizeColumn: String?

  @Option(help: ArgumentHelp("Start of a systematic draw, from 1, that was drawn by lot.", valueName: "number"))
  var start: Int?

  @Option(help: ArgumentHelp("Spare people in each unit and stratum, or in each drawn unit.", valueName: "N"))
  var spares: Int = 0

  @Option(help: "The seed, a whole number that was agreed on before the draw.")
  var seed: UInt64?

  @Option(help: "The form for which the sample is drawn.")
  var form: String

  @Flag(help: "Print JSON, the record of the draw with the sample.")
  var json = false

  @Option(help: ArgumentHelp("Write the record of the draw as JSON.", valueName: "file"))
  var record: String?

  @Option(help: "What stands between cells: comma, semicolon, tab or pipe.")
  var delimiter: Delimiter = .comma

  func validate() throws {
    guard !form.isEmpty else {
      throw ValidationError(en: "--form must name the form, not ''", vi: "--form phải nêu mẫu phiếu, không phải ''")
    }
    guard (0...1_000_000).contains(spares) else {
      throw ValidationError(en: "--spares must be from 0 to 1,000,000", vi: "--spares phải từ 0 đến 1.000.000")
    }
    let (columns, counts) = (stageColumns, try stageCounts())
    guard columns.count == counts.count else {
      throw ValidationError(
        en: "--psu names \(columns.count) columns and --psus \(counts.count) numbers; give one for each",
        vi: "--psu nêu \(columns.count) cột còn --psus nêu \(counts.count) số; mỗi cột cần một số")
    }
    if method == .proportional, columns.isEmpty, sizeColumn == nil {
      throw ValidationError(
        en: "--method pps needs sizes: name their column with --size-column, or units with --psu",
        vi: "--method pps cần quy mô: nêu cột quy mô bằng --size-column, hoặc nêu đơn vị bằng --psu")
    }
    if sizeColumn != nil, method != .proportional {
      throw ValidationError(en: "--size-column goes with --method pps", vi: "--size-column phải đi với --method pps")
    }
    if start != nil, method != .systematic || !columns.isEmpty {
      throw ValidationError(
        en: "--start goes with --method systematic in one stage",
        vi: "--start chỉ dùng với --method systematic một giai đoạn")
    }
    if let record, record.isEmpty || record.hasSuffix("/") {
      throw ValidationError(
        en: "--record must name a file, not '\(record)'", vi: "--record phải nêu một tệp, không phải '\(record)'")
    }
  }

  func run() throws {
    let output = FindingOutput(language: language.language)
    try output.run {
      guard let seed else {
        try output.write([Finding(.plan(.seedMissing))])
        return .usage
      }
      let report = try report(seed: seed)
      if let record { try OutputFile(record).write(report.json.text) }
      try Stream.out.write(json ? report.jsonWithSample.text : report.csv)
      let findings = (unit == nil ? [Finding(.plan(.sampleWithoutUnits))] : []) + report.sample.findings
      try output.write(findings)
      try Stream.error.write(report.note(language: language.language))
      return .done
    }
  }

  private func report(seed: UInt64) throws -> DrawReport {
    var reader = SamplingFrameReader(id: id)
    (reader.unit, reader.stratum, reader.size, reader.stages) = (unit, stratum, sizeColumn, stageColumns)
    let list = try reader.frame(atPath: frame, delimiter: delimiter)
    var request = DrawRequest(form: form, seed: seed, method: method, sizes: try sizes())
    (request.stages, request.spares, request.start) = (try stageCounts(), spares, start)
    let sample = try SampleDraw.sample(of: list, request)
    var columns = DrawReport.Columns(id: id)
    (columns.unit, columns.stratum, columns.size, columns.stages) = (unit, stratum, sizeColumn, stageColumns)
    let inputs = try ([frame] + (Int(size) == nil ? [size] : [])).map { try InputFile.hashing($0, name: $0) }
    return DrawReport(
      sample, request: request, columns: columns, provenance: Manifest(program: Program.name, inputs: inputs))
  }

  private func sizes() throws -> DrawRequest.Sizes {
    if let number = Int(size) {
      guard (1...1_000_000_000).contains(number) else {
        throw ValidationError(
          en: "--size must be 1 or more, not \(size)", vi: "--size phải từ 1 trở lên, không phải \(size)")
      }
      return .each(number)
    }
    return .byPlace(
      try PlannedSizesReader.sizes(atPath: size, form: form, hasUnits: unit != nil, hasStrata: stratum != nil))
  }

  private var stageColumns: [String] {
    psu?.split(separator: ",", omittingEmptySubsequences: false).map(String.init) ?? []
  }

  private func stageCounts() throws -> [Int] {
    try (psus?.split(separator: ",", omittingEmptySubsequences: false) ?? []).map { text in
      guard let count = Int(text), (1...1_000_000).contains(count) else {
        throw ValidationError(
          en: "--psus takes whole numbers of 1 or more, as 3 or 3,2, not '\(psus ?? "")'",
          vi: "--psus nhận số nguyên từ 1 trở lên, như 3 hoặc 3,2, không phải '\(psus ?? "")'")
      }
      return count
    }
  }
}
