import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// The sentences on rules of reliability; without such rules there are none.
extension ReportSentences {
  /// What the rules ask for, with their thresholds; `nil` without rules.
  func reliability(_ rules: [ReliabilityRule]) -> String? {
    guard !rules.isEmpty else { return nil }
    let words = ReliabilityWords(format: format)
    let list = rules.map(words.rule).joined(separator: "; ")
    return text(
      vi: "Kết quả không đạt quy tắc tin cậy của cuộc khảo sát thì không công bố: \(list). Quy tắc về sai số không áp "
        + "dụng cho phiếu tự nguyện. Cổng cỡ mẫu của bộ chỉ số chỉ xét số phiếu: điểm vẫn được chấm trên kết quả kém tin cậy.",
      en: "Figures that miss the round's rules of reliability are withheld: \(list). Rules on errors are not asked of "
        + "self-selected answers. Gates of the index ask for responses only: points rest on unreliable figures all the "
        + "same.")
  }

  /// What the marks in tables of sub-scores mean; empty where no figure has one.
  func reliabilityLegends(_ scores: [SubScore]) -> [String] {
    let isUnreliable = scores.contains { if case .notReliable = $0.withheld { true } else { false } }
    let isReviewed = scores.contains { !$0.reviewReasons.isEmpty }
    return (isUnreliable ? [unreliableLegend] : []) + (isReviewed ? [reviewLegend] : [])
  }

  private var unreliableLegend: String {
    text(
      vi: "“\(ReportWords.notReliable.vi)”: không công bố theo quy tắc tin cậy của cuộc khảo sát.",
      en: "“\(ReportWords.notReliable.en)”: withheld under the round's rules of reliability.")
  }

  private var reviewLegend: String {
    text(
      vi: "\(FigureText.reviewMark) cần chuyên gia thống kê xem xét trước khi sử dụng.",
      en: "\(FigureText.reviewMark) a statistician should review the figure before it is used.")
  }

  /// That points rest on sub-scores that are withheld as not reliable; `nil` where it concerns no unit.
  func unreliablePointsLegend(_ units: [UnitScore]) -> String? {
    let count = units.count { $0.areas.contains(where: \.restsOnUnreliable) }
    guard count > 0 else { return nil }
    return text(
      vi: "Điểm khảo sát của \(format.count(count)) đơn vị dựa trên kết quả kém tin cậy.",
      en: "Survey points of \(counted(count, "unit", "units")) rest on scores that are not reliable.")
  }
}
