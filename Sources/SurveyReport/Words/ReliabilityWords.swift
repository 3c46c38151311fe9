import SurveyModel
import SurveyStatistics

/// The words for rules of reliability and for what a figure lacks under them.
struct ReliabilityWords {
  let format: NumberFormat

  private func say(_ en: String, _ vi: String) -> String { format.language == .vi ? vi : en }

  /// What the figure lacks: `n < 50`, or with what was found `n 20 < 50`.
  func reason(_ reason: PublicationReason, withFound: Bool) -> String {
    func compared(_ name: String, _ found: String, _ sign: String, _ threshold: String) -> String {
      ([name] + (withFound ? [found] : []) + [sign, threshold]).joined(separator: " ")
    }
    let interval = say("interval", "KTC")
    let ofComplement = say(" of the complement", " phần bù")
    return switch reason {
    case .noValue: say("no value", "không có giá trị")
    case .noPrecision: say("no standard error", "không có sai số chuẩn")
    case .base(let n, let least): compared("n", format.count(n), "<", format.count(least))
    case .effectiveSampleSize(let n, let least): compared("n_eff", format.text(n, decimals: 1), "<", short(least))
    case .intervalWidth(let width, let limit):
      compared(say("interval", "KTC rộng"), points(width), "≥", short(limit * 100)) + say(" points wide", " điểm")
    case .relativeWidth(let width, let most):
      compared(interval, percent(width), ">", format.level(most)) + say(" of the share", " tỷ lệ")
    case .complementRelativeWidth(let width, let most):
      compared(interval, percent(width), ">", format.level(most)) + ofComplement
    case .degreesOfFreedom(let df, let least):
      compared(say("df", "bậc tự do"), format.degreesOfFreedom(df), "<", short(least))
    case .noVariation: say("share is 0 or 100", "tỷ lệ là 0 hoặc 100")
    case .coefficientOfVariation(let cv, let most): compared("CV", percent(cv), ">", format.level(most))
    case .noCoefficientOfVariation: say("value 0 has no CV", "giá trị 0 không có CV")
    }
  }

  /// All that the figure lacks.
  func reasons(_ reasons: [PublicationReason], withFound: Bool) -> String {
    reasons.map { reason($0, withFound: withFound) }.joined(separator: "; ")
  }

  /// The first thing that the figure lacks, and whether there is more.
  func first(_ reasons: [PublicationReason]) -> String {
    (reasons.first.map { reason($0, withFound: false) } ?? "") + (reasons.count > 1 ? "; …" : "")
  }

  /// What a rule asks for, with its thresholds.
  func rule(_ rule: ReliabilityRule) -> String {
    switch rule {
    case .sampleSize(let rule): sampleSize(rule)
    case .coefficientOfVariation(let rule): variation(rule)
    case .shareReliability(let rule): share(rule)
    }
  }

  private func sampleSize(_ rule: SampleSizeRule) -> String {
    let least = "n ≥ \(format.count(rule.minimum))"
    guard rule.reviewBelow > rule.minimum else { return least }
    return least + review("n < \(format.count(rule.reviewBelow))")
  }

  private func variation(_ rule: CoefficientOfVariationRule) -> String {
    var parts = [say("coefficient of variation", "hệ số biến thiên (CV)") + " ≤ \(format.level(rule.maximum))"]
    if rule.minimumBase > 0 { parts.append("n ≥ \(format.count(rule.minimumBase))") }
    if rule.minimumDegreesOfFreedom > 0 {
      parts.append(say("df", "bậc tự do") + " ≥ \(short(rule.minimumDegreesOfFreedom))")
    }
    let text = parts.joined(separator: ", ")
    return rule.reviewAbove < rule.maximum ? text + review("CV > \(format.level(rule.reviewAbove))") : text
  }

  private func share(_ rule: ShareReliabilityRule) -> String {
    let (n, size) = (format.count(rule.minimumBase), short(rule.minimumEffectiveSampleSize))
    let (limit, narrow) = (short(rule.widthLimit * 100), short(rule.narrowWidth * 100))
    let most = format.level(rule.maximumRelativeWidth)
    let df = short(rule.minimumDegreesOfFreedom)
    return say(
      "for shares n ≥ \(n), effective n ≥ \(size), a 95% Korn–Graubard interval under \(limit) points wide that is no "
        + "wider than \(narrow) points or than \(most) of the share"
        + review("df < \(df), a share of 0 or 100, or an interval over \(most) of the complement"),
      "với tỷ lệ: n ≥ \(n), cỡ mẫu hiệu dụng ≥ \(size), khoảng tin cậy Korn–Graubard 95% rộng dưới \(limit) điểm và "
        + "không rộng quá \(narrow) điểm hoặc \(most) của tỷ lệ"
        + review("bậc tự do < \(df), tỷ lệ là 0 hoặc 100, hoặc khoảng tin cậy quá \(most) của phần bù"))
  }

  private func review(_ when: String) -> String { say(" (review: \(when))", " (xem xét: \(when))") }

  private func percent(_ share: Double) -> String { format.percent(share: share, decimals: 1) }

  private func points(_ share: Double) -> String { format.text(share * 100, decimals: 1) }

  /// A threshold with as many decimals as it needs, two at most.
  private func short(_ value: Double) -> String {
    let decimals = [0, 1].first { digits in
      let scaled = digits == 0 ? value : value * 10
      return (scaled - scaled.rounded()).magnitude < 1e-9
    }
    return format.text(value, decimals: decimals ?? 2)
  }
}
