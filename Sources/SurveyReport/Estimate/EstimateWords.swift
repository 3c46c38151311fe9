import ColumnEstimation
import SurveyModel
import SurveyStatistics

/// The words of `estimate` in one language.
struct EstimateWords {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  var format: NumberFormat { NumberFormat(language) }

  func say(_ en: String, _ vi: String) -> String { language == .vi ? vi : en }

  var statistic: String { say("statistic", "đại lượng") }
  var estimate: String { say("estimate", "ước lượng") }
  var error: String { say("se", "sai số chuẩn") }
  var low: String { say("low", "cận dưới") }
  var high: String { say("high", "cận trên") }
  var df: String { say("df", "bậc tự do") }
  var base: String { say("base", "số phiếu") }
  var effective: String { say("n_eff", "n hiệu dụng") }
  var effect: String { "deff" }
  var publication: String { say("publish", "công bố") }
  var difference: String { say("difference", "chênh lệch") }
  var adjusted: String { say("p adjusted", "p hiệu chỉnh") }
  var rank: String { say("rank", "hạng") }
  var marginalSet: String { say("its set", "tập hạng riêng") }
  var jointSet: String { say("joint set", "tập hạng chung") }
  var tier: String { say("tier", "nhóm hạng") }

  func against(_ kind: ComparisonRequest.Kind) -> String {
    switch kind {
    case .pairs: say("less", "trừ")
    case .waves: say("since", "so với")
    case .rest: say("less the rest", "trừ phần còn lại")
    case .whole: say("less everybody", "trừ toàn bộ")
    }
  }

  func verdict(_ verdict: PublicationVerdict) -> String {
    let names = verdict.reasons.map(\.name).joined(separator: ", ")
    switch verdict {
    case .publish: return say("yes", "có")
    case .review: return say("review", "xem lại") + ": " + names
    case .suppress: return say("no", "không") + ": " + names
    }
  }

  /// One line on what rank sets say.
  func ranksNote(level: Double) -> String {
    let percent = format.level(level)
    return say(
      "ranks that the data do not rule out at \(percent): each set for its own group, joint sets for all together",
      "các hạng mà dữ liệu không loại trừ ở mức \(percent): tập riêng cho từng nhóm, tập chung cho tất cả cùng lúc")
  }

  /// One line on groups that could not be ranked.
  func unranked(_ groups: [[String]], of label: String) -> String {
    let names = groups.map { VisibleText.of($0.joined(separator: ",")) }.joined(separator: "; ")
    return say(
      "\(label): not ranked, because they have no value, no error, or answers all alike: \(names)",
      "\(label): không xếp hạng vì không có giá trị, không có sai số hoặc mọi câu trả lời giống nhau: \(names)")
  }

  /// One line on a critical value and its Monte Carlo error.
  func critical(_ critical: CriticalValue, of label: String) -> String {
    let value = format.text(critical.value, decimals: 4)
    guard let error = critical.monteCarloError, let draws = critical.draws else { return "\(label): \(value)" }
    let (size, count) = (format.text(error, decimals: 4), format.count(draws))
    return say(
      "\(label): critical value \(value), Monte Carlo error \(size) from \(count) draws",
      "\(label): giá trị tới hạn \(value), sai số Monte Carlo \(size) từ \(count) lượt rút")
  }

  var adjustedWald: String { say("adjusted Wald F", "Wald F hiệu chỉnh") }

  func undefined(_ what: String) -> String { "\(what): " + say("undefined", "không xác định") }

  /// One line on a test.
  func test(_ name: String, _ test: TestStatistic) -> String {
    let value = format.text(test.value, decimals: 3)
    switch test.reference {
    case .chiSquare(let df):
      return "\(name) \(value), " + say("df", "bậc tự do") + " \(freedom(df)), p \(p(test.pValue))"
    case .f(let df1, let df2):
      return "\(name) \(value), " + say("df", "bậc tự do")
        + " \(freedom(df1)) " + say("and", "và") + " \(freedom(df2)), p \(p(test.pValue))"
    }
  }

  private func freedom(_ df: Double) -> String { format.text(df, decimals: df == df.rounded() ? 0 : 2) }

  /// One line on a regression as a whole.
  func fit(_ fit: Regression) -> String {
    let base = format.count(fit.base)
    guard let share = fit.explainedShare else { return say("\(base) rows", "\(base) phiếu") }
    let percent = format.percent(share: share, decimals: 1)
    return say("\(base) rows; \(percent) of the deviance explained", "\(base) phiếu; giải thích \(percent) độ lệch")
  }

  /// A p-value: four decimals, or that it is smaller.
  func p(_ value: Double?) -> String {
    guard let value else { return NumberFormat.none }
    let least = format.text(0.0001, decimals: 4)
    return value < 0.0001 ? "<\(least)" : format.text(value, decimals: 4)
  }

  /// Decimals that leave seven significant digits.
  static func decimals(_ value: Double?) -> Int {
    guard let value, value.isFinite, value != 0 else { return 7 }
    var digits = 7
    var size = value.magnitude
    while size >= 1, digits > 0 {
      size /= 10
      digits -= 1
    }
    return digits
  }

  /// One line on strata, PSUs and intervals.
  func design(_ design: DesignSummary, methods: [String], level: Double?) -> String {
    let (strata, psus) = (format.count(design.strata), format.count(design.psus))
    let replicates = design.replicates.map { say(", \(format.count($0)) replicates", ", \(format.count($0)) bản lặp") }
    let sample =
      say(
        "\(strata) \(design.strata == 1 ? "stratum" : "strata"), \(psus) \(design.psus == 1 ? "PSU" : "PSUs")",
        "\(strata) tầng, \(psus) đơn vị chọn mẫu cấp một") + (replicates ?? "")
    guard let level else { return sample }
    let intervals = format.level(level) + say(" intervals: ", ": ") + methods.joined(separator: ", ")
    return sample + say("; ", "; khoảng tin cậy ") + intervals
  }
}
