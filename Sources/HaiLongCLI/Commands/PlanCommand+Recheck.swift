import ArgumentParser
import SamplingAudit
import SurveyReport

struct PlanRecheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recheck",
    abstract: "How many people to ask again.",
    usage: "hailong plan recheck --interviews <N> [<options>]",
    discussion: """
      Example:
        hailong plan recheck --interviews 180
        hailong plan recheck --interviews 7700 --agreement 90% --margin 4% --kappa 0.6 --shares 80%,20% --response 70%

      A re-check (phúc tra) asks some of the respondents the same questions again; hailong audit reads what they say from audit: {recheck: FILE} of the round.
      """)

  @OptionGroup var language: LanguageOptions

  @Option(help: ArgumentHelp("Interviews from which people are drawn.", valueName: "N"))
  var interviews: Int

  @Option(
    help: "Share of equal answers that is expected, as 85% or 0.85. (default: 85%)",
    transform: DecimalArgument.fraction)
  var agreement: DecimalFraction?

  @Option(
    help: ArgumentHelp(
      "Margin of agreement, as 5% or 0.05. (default: \(DecimalFraction.fivePercent))", valueName: "margin"),
    transform: DecimalArgument.fraction)
  var margin = DecimalFraction.fivePercent

  @Option(help: "Kappa that is expected.", transform: DecimalArgument.number)
  var kappa = 0.7

  @Option(help: ArgumentHelp("Margin of kappa.", valueName: "margin"), transform: DecimalArgument.number)
  var kappaMargin = 0.1

  @Option(
    help: ArgumentHelp(
      "Share of people who give each answer, as 80%,15%,5%. (default: 50%,50%)", valueName: "shares"))
  var shares: String?

  @Option(help: "Coverage of the margins, as 0.95.", transform: DecimalArgument.number)
  var level = 0.95

  @Option(
    help: "Part of the people who are reached and answer again, as 70% or 0.7.", transform: DecimalArgument.fraction)
  var response: DecimalFraction?

  @Flag(help: "Print JSON, everything that is known.")
  var json = false

  func validate() throws {
    guard (2...1_000_000_000).contains(interviews) else {
      throw ValidationError(
        en: "--interviews must be from 2 to 1,000,000,000, not \(interviews)",
        vi: "--interviews phải từ 2 đến 1.000.000.000, không phải \(interviews)")
    }
    if let agreement, agreement.value >= 1 {
      throw ValidationError(
        en: "--agreement must be over 0 and under 100%; where all agree, no number of people is too small",
        vi: "--agreement phải lớn hơn 0 và nhỏ hơn 100%; nếu mọi câu đều khớp thì hỏi lại bao nhiêu người cũng đủ")
    }
    guard margin.value < 0.5 else {
      throw ValidationError(
        en: "--margin must be over 0 and under 50%; 5% is usual",
        vi: "--margin phải lớn hơn 0 và nhỏ hơn 50%; thường dùng 5%")
    }
    guard kappa >= 0, kappa < 1 else {
      throw ValidationError(
        en: "--kappa must be from 0 to under 1, not \(kappa)", vi: "--kappa phải từ 0 đến dưới 1, không phải \(kappa)")
    }
    guard kappaMargin > 0, kappaMargin <= 1 else {
      throw ValidationError(
        en: "--kappa-margin must be over 0 and at most 1; 0.1 is usual",
        vi: "--kappa-margin phải lớn hơn 0 và nhiều nhất 1; thường dùng 0.1")
    }
    guard level > 0, level < 1 else {
      throw ValidationError(
        en: "--level must be over 0 and under 1, not \(level)",
        vi: "--level phải lớn hơn 0 và nhỏ hơn 1, không phải \(level)")
    }
    if let response, response.value > 1 {
      throw ValidationError(
        en: "--response must be over 0 and at most 100%", vi: "--response phải lớn hơn 0 và nhiều nhất 100%")
    }
    _ = try expectedShares()
  }

  func run() throws {
    try FindingOutput(language: language.language).run {
      var request = RecheckSizeReport.Request(interviews: interviews)
      if let agreement { request.agreement = agreement.value }
      request.margin = margin.value
      request.kappa = kappa
      request.kappaMargin = kappaMargin
      if let shares = try expectedShares() { request.shares = shares }
      request.level = level
      request.response = response
      let report = RecheckSizeReport(request)
      try Stream.out.write(json ? report.json(program: Program.name).text : report.text(language: language.language))
      return .done
    }
  }

  private func expectedShares() throws -> [Double]? {
    guard let shares else { return nil }
    let parts = try shares.split(separator: ",", omittingEmptySubsequences: false).map { part in
      guard let share = DecimalFraction(String(part)) else {
        throw ValidationError(
          en: "--shares takes shares over 0 with a comma between, as 80%,15%,5%, not '\(shares)'",
          vi: "--shares nhận các tỷ lệ lớn hơn 0, cách nhau bằng dấu phẩy, như 80%,15%,5%, không phải '\(shares)'")
      }
      return share.value
    }
    guard parts.count >= 2, (parts.reduce(0, +) - 1).magnitude < 0.005 else {
      throw ValidationError(
        en: "--shares must be two or more and add up to 100%, as 80%,15%,5%, not '\(shares)'",
        vi: "--shares phải có từ hai tỷ lệ trở lên, cộng lại bằng 100%, như 80%,15%,5%, không phải '\(shares)'")
    }
    return parts
  }
}
