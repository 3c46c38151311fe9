import ArgumentParser
import ColumnEstimation
import SurveyStatistics

extension ComparisonRequest.Kind: ExpressibleByArgument {}
extension RankDirection: ExpressibleByArgument {}

/// What follows from the estimates: intervals, comparisons, ranks, tests, what may be published.
struct InferenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Interval for shares: korn_graubard, logit, wilson, wilson_adjusted, asin, likelihood, beta or wald; everything else gets t.",
      valueName: "method"))
  var interval: IntervalMethod = .kornGraubard

  @Option(help: "Coverage of intervals, over 0 and under 1.")
  var level: Double = 0.95

  @Option(
    help: "Compare the groups of each --by table: pairs, each with the rest or the whole, or waves with the one before."
  )
  var compare: ComparisonRequest.Kind?

  @Option(help: "Adjust p-values of comparisons: holm, benjamini_hochberg, bonferroni, sidak or max_t.")
  var adjust: String = "holm"

  @Option(help: "Rank the groups of each --by table, rank 1 the largest or the smallest, with rank sets.")
  var rank: RankDirection?

  @Option(help: "Draws for critical values of rank sets and of --adjust max_t.")
  var draws: Int = 20_000

  @Option(help: ArgumentHelp("Test whether two columns are independent (Rao-Scott, Wald).", valueName: "ROW,COL"))
  var independence: [String] = []

  @Option(
    name: .customLong("t-test"),
    help: ArgumentHelp("Test whether the mean of a column is a value.", valueName: "COL=VALUE"))
  var meanTest: [String] = []

  @Option(help: "Test whether the modes in this column differ in each statistic, and whether they can be joined.")
  var modes: String?

  @Option(help: "The largest difference between modes that does not matter, in units of the statistic.")
  var negligible: Double = 0.02

  @Option(
    help: ArgumentHelp(
      "Linear regression; C(COL) is a column of categories.", valueName: "Y=X[,X]"))
  var regress: [String] = []

  @Option(help: ArgumentHelp("Logistic regression of a code of a column.", valueName: "COL:CODE=X[,X]"))
  var logistic: [String] = []

  @Option(
    help: ArgumentHelp(
      "Say what may be published: nchs, n:COUNT or cv:SHARE. Repeat for more rules.", valueName: "rule"))
  var publish: [String] = []

  func validate() throws {
    if !(level > 0 && level < 1) {
      throw ValidationError(en: "--level must be over 0 and under 1", vi: "--level phải lớn hơn 0 và nhỏ hơn 1")
    }
    if !IntervalMethod.ofShares.contains(interval) {
      throw ValidationError(
        en: "--interval takes a method for shares, not '\(interval.rawValue)'",
        vi: "--interval nhận phương pháp cho tỷ lệ, không phải '\(interval.rawValue)'")
    }
    if adjustment(seed: 1) == nil {
      throw ValidationError(
        en: "--adjust takes holm, benjamini_hochberg, bonferroni, sidak or max_t, not '\(adjust)'",
        vi: "--adjust nhận holm, benjamini_hochberg, bonferroni, sidak hoặc max_t, không phải '\(adjust)'")
    }
    if draws < 100 { throw ValidationError(en: "--draws must be 100 or more", vi: "--draws phải từ 100 trở lên") }
    if adjust != "holm", compare == nil {
      throw ValidationError(en: "--adjust needs --compare", vi: "--adjust cần --compare")
    }
    _ = try pairs()
    _ = try regressions()
    _ = try meanTests()
    if !(negligible > 0) { throw ValidationError(en: "--negligible must be over 0", vi: "--negligible phải lớn hơn 0") }
    _ = try rules()
  }

  /// How p-values are adjusted.
  func adjustment(seed: UInt64) -> ComparisonRequest.Adjustment? {
    adjust == "max_t" ? .maximumT(draws: draws, seed: seed) : MultipleComparisons(rawValue: adjust).map { .sizes($0) }
  }

  func pairs() throws -> [ColumnPair] {
    try independence.map { argument in
      guard case .correlation(let row, let column)? = ColumnStatistic(correlation: argument), row != column else {
        throw ValidationError(
          en: "--independence takes ROW,COL, not '\(argument)'",
          vi: "--independence nhận ROW,COL, không phải '\(argument)'")
      }
      return ColumnPair(row: row, column: column)
    }
  }

  func meanTests() throws -> [MeanTestRequest] {
    try meanTest.map { argument in
      guard case .share(let column, let values)? = ColumnStatistic(share: argument), values.count == 1,
        let value = Double(values[0]), value.isFinite
      else {
        throw ValidationError(
          en: "--t-test takes COL=VALUE, not '\(argument)'", vi: "--t-test nhận COL=VALUE, không phải '\(argument)'")
      }
      return MeanTestRequest(column: column, value: value)
    }
  }

  func regressions() throws -> [RegressionRequest] {
    let linear = try regress.map { try regression($0, isLogistic: false) }
    return try linear + logistic.map { try regression($0, isLogistic: true) }
  }

  private func regression(_ argument: String, isLogistic: Bool) throws -> RegressionRequest {
    let form = isLogistic ? "--logistic takes COL:CODE=X[,X]" : "--regress takes Y=X[,X]"
    guard case .share(let left, let right)? = ColumnStatistic(share: argument) else {
      throw ValidationError(en: "\(form), not '\(argument)'", vi: "\(form), không phải '\(argument)'")
    }
    if let joined = right.first(where: { $0.contains("+") || $0.contains("~") }) {
      throw ValidationError(
        en: "\(form), terms parted by commas, not '\(joined)'",
        vi: "\(form), các biến cách nhau bằng dấu phẩy, không phải '\(joined)'")
    }
    let terms = right.map { term in
      term.hasPrefix("C(") && term.hasSuffix(")")
        ? RegressionRequest.Term(String(term.dropFirst(2).dropLast()), isFactor: true)
        : RegressionRequest.Term(term, isFactor: false)
    }
    guard isLogistic else { return RegressionRequest(response: left, success: nil, terms: terms) }
    guard let mark = left.lastIndex(of: ":"), mark != left.startIndex, left.index(after: mark) != left.endIndex else {
      throw ValidationError(en: "\(form), not '\(argument)'", vi: "\(form), không phải '\(argument)'")
    }
    return RegressionRequest(
      response: String(left[..<mark]), success: String(left[left.index(after: mark)...]), terms: terms)
  }

  func rules() throws -> [ReliabilityRule] {
    try publish.map { argument in
      let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
      switch (parts.first, parts.dropFirst().first.flatMap(Double.init)) {
      case ("nchs", nil): return .shareReliability(ShareReliabilityRule())
      case ("n", let count?) where count >= 1: return .sampleSize(SampleSizeRule(minimum: Int(count)))
      case ("cv", let share?) where share > 0 && share < 1:
        return .coefficientOfVariation(CoefficientOfVariationRule(maximum: share, reviewAbove: share))
      default:
        throw ValidationError(
          en: "--publish takes nchs, n:COUNT or cv:SHARE with a share under 1, not '\(argument)'",
          vi: "--publish nhận nchs, n:COUNT hoặc cv:SHARE với SHARE nhỏ hơn 1, không phải '\(argument)'")
      }
    }
  }
}
