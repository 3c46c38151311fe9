import ColumnEstimation
import SurveyModel
import SurveyStatistics

extension EstimateReport {
  /// The estimates as aligned tables, seven significant digits.
  public func text(language: Language) -> String {
    tables.map { text($0, language: language) }.joined(separator: "\n")
  }

  private func text(_ table: GroupTable, language: Language) -> String {
    let words = Words(language)
    var output = TextTable(
      columns: (table.by + [words.statistic]).map { .left($0) }
        + [words.estimate, words.error, words.low, words.high, words.df, words.base, words.effective, words.effect]
        .map { .right($0) })
    output.rows = table.rows.map { row in
      row.group.map { VisibleText.of($0) } + [VisibleText.of(label(row.statistic))] + cells(row.estimate, words)
    }
    let methods = Set(table.rows.compactMap { $0.estimate.interval?.method.rawValue }).sorted()
    let level = table.rows.compactMap { $0.estimate.interval?.level }.first
    let design = words.design(result.design, methods: methods, level: level)
    return output.lines().map { $0 + "\n" }.joined() + design + "\n"
  }

  private func label(_ statistic: ColumnStatistic) -> String {
    statistic.value.map { "\(statistic.name) \(statistic.variable)=\($0)" } ?? "\(statistic.name) \(statistic.variable)"
  }

  private func cells(_ estimate: Estimate, _ words: Words) -> [String] {
    let format = words.format
    func number(_ value: Double?) -> String { format.text(value, decimals: decimals(estimate.value)) }
    return [
      number(estimate.value), number(estimate.standardError), number(estimate.interval?.low),
      number(estimate.interval?.high), format.degreesOfFreedom(estimate.degreesOfFreedom), format.count(estimate.base),
      format.text(estimate.effectiveSampleSize, decimals: 1), format.text(estimate.designEffect, decimals: 3),
    ]
  }

  /// Decimals that leave seven significant digits.
  private func decimals(_ value: Double?) -> Int {
    guard let value, value.isFinite, value != 0 else { return 7 }
    var digits = 7
    var size = value.magnitude
    while size >= 1, digits > 0 {
      size /= 10
      digits -= 1
    }
    return digits
  }

  /// The table's own words in one language.
  private struct Words {
    let language: Language

    init(_ language: Language) {
      self.language = language
    }

    var format: NumberFormat { NumberFormat(language) }
    var statistic: String { language == .vi ? "đại lượng" : "statistic" }
    var estimate: String { language == .vi ? "ước lượng" : "estimate" }
    var error: String { language == .vi ? "sai số chuẩn" : "se" }
    var low: String { language == .vi ? "cận dưới" : "low" }
    var high: String { language == .vi ? "cận trên" : "high" }
    var df: String { language == .vi ? "bậc tự do" : "df" }
    var base: String { language == .vi ? "số phiếu" : "base" }
    var effective: String { language == .vi ? "n hiệu dụng" : "n_eff" }
    var effect: String { "deff" }

    /// One line on strata, PSUs and intervals.
    func design(_ design: DesignSummary, methods: [String], level: Double?) -> String {
      let (strata, psus) = (format.count(design.strata), format.count(design.psus))
      let sample =
        switch language {
        case .en: "\(strata) \(design.strata == 1 ? "stratum" : "strata"), \(psus) PSUs"
        case .vi: "\(strata) tầng, \(psus) đơn vị chọn mẫu cấp một"
        }
      guard let level else { return sample }
      let intervals = format.level(level) + (language == .vi ? ": " : " intervals: ") + methods.joined(separator: ", ")
      return sample + (language == .vi ? "; khoảng tin cậy " : "; ") + intervals
    }
  }
}
