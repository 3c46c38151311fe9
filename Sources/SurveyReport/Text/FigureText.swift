import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// One figure as a reader sees it: value, interval, base, or the reason why one of them is missing.
struct FigureText {
  /// The value, or a dash.
  let value: String
  /// The limits of the interval; `nil` where it has none.
  let limits: String?
  /// The unweighted base; `<10` or a dash where even that is not shown.
  let base: String
  /// Why the value or its interval is missing.
  let reason: String?
  private let estimate: Estimate
  private let format: NumberFormat
  private let isWithheld: Bool
  private let unreliable: [PublicationReason]
  private let review: [PublicationReason]

  init(_ score: SubScore, _ format: NumberFormat) {
    let (estimate, withheld) = (score.estimate, score.withheld)
    self.estimate = estimate
    review = score.reviewReasons
    unreliable = if case .notReliable(let reasons) = withheld { reasons } else { [] }
    self.format = format
    isWithheld = withheld != nil
    let language = format.language
    if let withheld {
      value = NumberFormat.none
      limits = nil
      reason = Self.reason(withheld, format)
      base =
        switch withheld {
        case .baseUnderShown(let least): "<" + format.count(least)
        case .complementary: NumberFormat.none
        case .baseTooSmall, .notReliable: format.count(estimate.base)
        }
    } else {
      value = format.text(estimate.value)
      limits = estimate.interval.map { format.limits($0) }
      reason = estimate.undefined.map { Self.reason($0)[language] }
      base = format.count(estimate.base)
    }
  }

  /// What stands beside a figure that a statistician should look at.
  static let reviewMark = "*"

  /// The limits, or the reason why there are none, with a mark where the figure is for review.
  var limitsOrReason: String { marked(limits ?? reason ?? NumberFormat.none) }

  private func marked(_ text: String) -> String {
    review.isEmpty ? text : text.isEmpty ? Self.reviewMark : "\(text) \(Self.reviewMark)"
  }

  /// Why the figure is withheld or for review, with what was found; `nil` where rules of reliability have no say.
  var reliabilityReasons: String? {
    let reasons = unreliable + review
    return reasons.isEmpty ? nil : ReliabilityWords(format: format).reasons(reasons, withFound: true)
  }

  /// The reason with all that the figure lacks.
  var reasonInFull: String? {
    guard !unreliable.isEmpty else { return reason }
    let lacking = ReliabilityWords(format: format).reasons(unreliable, withFound: false)
    return "\(ReportWords.withheld[format.language]), \(ReportWords.notReliable[format.language]): \(lacking)"
  }

  /// The same where the heading of the column already says that respondents chose themselves.
  func limitsIn(_ scores: SatisfactionScores) -> String {
    scores.isSelfSelected && estimate.undefined == .selfSelected && !isWithheld ? marked("") : limitsOrReason
  }

  /// The standard error, or a dash.
  var standardError: String { isWithheld ? NumberFormat.none : format.text(estimate.standardError) }
  /// Degrees of freedom, or a dash.
  var degreesOfFreedom: String {
    isWithheld || estimate.standardError == nil ? NumberFormat.none : format.degreesOfFreedom(estimate.degreesOfFreedom)
  }
  /// n_eff, or a dash.
  var effectiveSize: String { isWithheld ? NumberFormat.none : format.text(estimate.effectiveSampleSize, decimals: 1) }
  /// deff, or a dash.
  var designEffect: String { isWithheld ? NumberFormat.none : format.text(estimate.designEffect, decimals: 2) }

  /// Why a figure that could be computed is not shown.
  static func reason(_ withheld: Withheld, _ format: NumberFormat) -> String {
    let word = ReportWords.withheld[format.language]
    return switch withheld {
    case .baseUnderShown(let least), .baseTooSmall(let least): "\(word) (n < \(format.count(least)))"
    case .complementary: "\(word) (\(ReportWords.protects[format.language]))"
    case .notReliable(let reasons):
      "\(ReportWords.notReliable[format.language]): \(ReliabilityWords(format: format).first(reasons))"
    }
  }

  /// Why a figure or its interval is not defined.
  static func reason(_ undefined: Undefined) -> LocalizedText {
    switch undefined {
    case .noAnswers: ReportWords.noAnswers
    case .singlePSU: LocalizedText(vi: "không có KTC: tầng 1 PSU", en: "no interval: 1-PSU stratum")
    case .noDegreesOfFreedom: LocalizedText(vi: "không có KTC: 0 bậc tự do", en: "no interval: 0 df")
    case .noVariation: LocalizedText(vi: "không có KTC: trả lời như nhau", en: "no interval: no variation")
    case .selfSelected: LocalizedText(vi: "không có KTC: tự nguyện", en: "no interval: self-selected")
    }
  }
}
