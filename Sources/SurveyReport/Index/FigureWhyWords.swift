import IndexScoring
import SurveyModel

/// How administrative figures became points.
struct FigureWhyWords {
  let format: NumberFormat

  private var language: Language { format.language }

  private func text(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  func reasons(_ score: CriterionScore) -> [String] {
    let figures = score.figures.filter(\.applies).map(figure)
    let given = figures.isEmpty ? [] : ["figures.csv: " + figures.joined(separator: "; ")]
    return given + fallbacks(score) + [rule(score)].filter { !$0.isEmpty }
  }

  /// `late 3/120`, `11,797/11,809`.
  private func figure(_ figure: AdministrativeFigure) -> String {
    let name = figure.part.isEmpty ? "" : figure.part + " "
    guard let denominator = figure.denominator else { return name + amount(figure.numerator) }
    let lastYear = figure.lastYear.map { text(" (năm trước \(amount($0)))", " (last year \(amount($0)))") } ?? ""
    return "\(name)\(amount(figure.numerator))/\(amount(denominator))\(lastYear)"
  }

  private func amount(_ amount: Amount) -> String {
    let isWhole = amount.units % Int128(Points.unitsPerPoint) == 0
    return format.text(amount.units, over: Int128(Points.unitsPerPoint), decimals: isWhole ? 0 : 2)
  }

  private func rule(_ score: CriterionScore) -> String {
    let maximum = format.text(score.criterion.maximum)
    switch score.criterion.rule {
    case .figure(let rule):
      let isOver = score.rate.map { $0 > .one } ?? false && rule.measure == .share && rule.conversion == .linear
      let rate =
        (score.rate.map(percent) ?? NumberFormat.none) + (isOver ? text(" (tính 100%)", " (counts as 100%)") : "")
      return "\(measure(rule.measure)) \(rate); \(conversion(rule.conversion, maximum))"
    case .events(let rule):
      let each = format.text(rule.each)
      return rule.direction == .earns
        ? text("mỗi việc \(each) điểm, nhiều nhất \(maximum)", "\(each) points for each, \(maximum) at most")
        : text("trừ \(each) điểm mỗi lỗi từ \(maximum)", "\(each) points off \(maximum) for each fault")
    case .condition(let rule):
      guard let rate = score.rate else {
        let written = rule.written.isEmpty ? "" : " (\(rule.written))"
        return
          (score.points == .zero
          ? text("không đạt điều kiện", "the condition is not met") : text("đạt điều kiện", "the condition is met"))
          + written
      }
      return text(
        "biểu thức \(rule.written): \(percent(rate)) × \(maximum)",
        "expression \(rule.written): \(percent(rate)) × \(maximum)")
    default: return ""
    }
  }

  /// Which way to a rate was tried first where its denominator is 0, why it did not hold, and what stood in.
  private func fallbacks(_ score: CriterionScore) -> [String] {
    guard case .figure(let rule) = score.criterion.rule, let policy = rule.zeroDenominator else { return [] }
    return score.figures.filter { rule.rates.contains($0.part) && $0.applies && $0.denominator == .zero }.map {
      figure in
      let name = figure.part.isEmpty ? "" : "\(figure.part): "
      let first = text(
        "\(name)không tính được \(amount(figure.numerator))/0 vì mẫu số bằng 0",
        "\(name)\(amount(figure.numerator))/0 has no value, its denominator is 0")
      return first + "; " + standIn(policy, for: figure)
    }
  }

  private func standIn(_ policy: ZeroDenominatorRule, for figure: AdministrativeFigure) -> String {
    switch policy {
    case .zero: text("bộ chỉ số quy định được 0 điểm", "the index gives no points then")
    case .full: text("bộ chỉ số quy định được điểm tối đa", "the index gives all points then")
    case .notApplicable: text("bộ chỉ số quy định không tính tiêu chí", "the index leaves the criterion out then")
    case .withheld: text("bộ chỉ số quy định đơn vị không có chỉ số", "the index gives the unit no index then")
    case .lastYear(let divisor):
      if let lastYear = figure.lastYear, lastYear > .zero {
        text(
          "lấy tổng năm trước chia \(divisor) làm mẫu số: \(amount(lastYear))/\(divisor)",
          "last year's total over \(divisor) stands in: \(amount(lastYear))/\(divisor)")
      } else {
        text(
          "cũng không có tổng năm trước để lấy làm mẫu số, nên được 0 điểm",
          "nor is there a total of last year to stand in, so that it gets no points")
      }
    }
  }

  private func percent(_ rate: ExactRate) -> String { format.percent(share: rate.value, decimals: 2) }

  private func measure(_ measure: FigureRule.Measure) -> String {
    switch measure {
    case .share: text("tỷ lệ", "rate")
    case .growth: text("tăng so với năm trước", "growth on last year")
    case .complement: text("100% trừ các tỷ lệ:", "100% less the rates:")
    }
  }

  /// What the conversion does with the rate.
  func conversion(_ conversion: RateConversion, _ maximum: String) -> String {
    switch conversion {
    case .linear: text("tỷ lệ × \(maximum)", "rate × \(maximum)")
    case .cappedLinear(let rule):
      text(
        "đủ \(maximum) điểm từ \(percent(rule.threshold)), dưới đó theo tỷ lệ",
        "all \(maximum) from \(percent(rule.threshold)) on, in proportion below")
    case .floorLinear(let rule):
      text(
        "0 điểm dưới \(percent(rule.floor)), từ đó tỷ lệ × \(maximum)",
        "nothing under \(percent(rule.floor)), rate × \(maximum) from there on")
    case .ladder(let rule):
      text("các bậc: ", "steps: ")
        + rule.steps.map { "≥ \(percent($0.from)): \(format.text($0.points))" }.joined(separator: ", ")
        + text(", thấp hơn: ", ", below: ") + format.text(rule.below)
    }
  }
}
