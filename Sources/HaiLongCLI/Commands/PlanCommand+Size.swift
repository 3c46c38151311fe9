import ArgumentParser
import SamplingAudit
import SurveyReport

extension SampleSize.Rounding: ExpressibleByArgument {}

/// Numbers with decimals on the command line, which a Vietnamese keyboard writes with a comma.
enum DecimalArgument {
  /// Reads `5%` or `0.05`.
  static func fraction(_ text: String) throws -> DecimalFraction {
    if let fraction = DecimalFraction(text) { return fraction }
    throw fault(text, en: "it must be a number over 0, as 5% or 0.05", vi: "phải là số lớn hơn 0, như 5% hoặc 0.05")
  }

  /// Reads `0.95`.
  static func number(_ text: String) throws -> Double {
    if let number = Double(text), number.isFinite { return number }
    throw fault(text, en: "it must be a number, as 0.95", vi: "phải là số, như 0.95")
  }

  /// How a number with a comma is to be written, or else what is wanted.
  private static func fault(_ text: String, en: String, vi: String) -> ValidationError {
    let point = text.replacing(",", with: ".")
    guard point != text, DecimalFraction(point) != nil || Double(point) != nil else {
      return ValidationError(en: en, vi: vi)
    }
    return ValidationError(
      en: "write decimals with a point: \(point)", vi: "số thập phân dùng dấu chấm: \(point)")
  }
}

struct PlanSizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "size",
    abstract: "How many answers a published share needs.",
    usage: "hailong plan size --population <N> [<options>]",
    discussion: """
      Example:
        hailong plan size --population 12000 --margin 5% --design-effect 2.5 --response 80%
      """)

  @OptionGroup var language: LanguageOptions

  @Option(help: ArgumentHelp("People, or transactions, in the unit.", valueName: "N"))
  var population: Int

  @Option(
    help: ArgumentHelp(
      "Margin of error, as 5% or 0.05. (default: \(DecimalFraction.fivePercent))", valueName: "margin"),
    transform: DecimalArgument.fraction)
  var margin = DecimalFraction.fivePercent

  @Option(help: "What becomes of Yamane's number where it is not whole: ceil (up) or round.")
  var rounding: SampleSize.Rounding = .up

  @Option(help: "Level of the interval, over 0 and under 1. (default: 0.95)", transform: DecimalArgument.number)
  var level: Double = 0.95

  @Option(
    help: "Share that is expected, as 50% or 0.5; 0.5 asks for most. (default: \(DecimalFraction.half))",
    transform: DecimalArgument.fraction)
  var share = DecimalFraction.half

  @Option(
    help: "How many times larger the variance is than that of people drawn singly, from 1 on.",
    transform: DecimalArgument.number)
  var designEffect: Double?

  @Option(help: "Part of the forms that comes back, as 80% or 0.8.", transform: DecimalArgument.fraction)
  var response: DecimalFraction?

  @Flag(help: "Print JSON, everything that is known.")
  var json = false

  func validate() throws {
    guard (1...1_000_000_000_000).contains(population) else {
      throw ValidationError(
        en: "--population must be from 1 to 1,000,000,000,000, not \(population)",
        vi: "--population phải từ 1 đến 1.000.000.000.000, không phải \(population)")
    }
    guard margin.value <= 0.5 else {
      throw ValidationError(
        en: "--margin must be over 0 and at most 50%; 5% is usual",
        vi: "--margin phải lớn hơn 0 và nhiều nhất 50%; thường dùng 5%")
    }
    guard level > 0, level < 1 else {
      throw ValidationError(
        en: "--level must be over 0 and under 1, not \(level)",
        vi: "--level phải lớn hơn 0 và nhỏ hơn 1, không phải \(level)")
    }
    guard share.value < 1 else {
      throw ValidationError(
        en: "--share must be over 0 and under 1; 0.5 asks for most",
        vi: "--share phải lớn hơn 0 và nhỏ hơn 1; 0.5 cần nhiều phiếu nhất")
    }
    if let designEffect, !(1...1000).contains(designEffect) {
      throw ValidationError(
        en: "--design-effect must be from 1 to 1000, not \(designEffect); 1 is people drawn singly by lot",
        vi: "--design-effect phải từ 1 đến 1000, không phải \(designEffect); 1 là chọn ngẫu nhiên từng người")
    }
    if let response, response.value > 1 {
      throw ValidationError(
        en: "--response must be over 0 and at most 100%", vi: "--response phải lớn hơn 0 và nhiều nhất 100%")
    }
  }

  func run() throws {
    try FindingOutput(language: language.language).run {
      var request = SampleSizeReport.Request(population: population, margin: margin)
      request.rounding = rounding
      request.level = level
      request.share = share.value
      request.designEffect = designEffect
      request.response = response
      let report = SampleSizeReport(request)
      try Stream.out.write(json ? report.json(program: Program.name).text : report.text(language: language.language))
      return .done
    }
  }
}
