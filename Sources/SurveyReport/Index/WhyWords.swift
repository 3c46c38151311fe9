import IndexScoring
import SurveyModel
import SurveyStatistics

/// Sentences that say where points come from.
struct WhyWords {
  let results: RoundResults
  let format: NumberFormat
  /// Who appraised is named: inside the office, not on a page for everybody.
  var namesAppraisers = true

  private var language: Language { format.language }

  private func text(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  func points(_ points: String, of maximum: String) -> String {
    text("\(points)/\(maximum) điểm", "\(points) of \(maximum) points")
  }

  /// Points of a criterion; bonus and penalty points with their cap.
  func points(_ points: Points, of score: CriterionScore) -> String {
    guard case .adjustment(let rule) = score.criterion.rule else {
      return self.points(format.text(points), of: format.text(score.maximum))
    }
    let sign = rule.sign == .bonus ? "+" : ""
    let cap = format.text(score.criterion.maximum)
    return sign + format.text(points) + text(" điểm (nhiều nhất \(cap))", " points (at most \(cap))")
  }

  func rank(_ rank: Int, of count: Int) -> String {
    text("hạng \(format.count(rank))/\(format.count(count))", "rank \(format.count(rank)) of \(format.count(count))")
  }

  var unranked: String { text("không xếp hạng", "not ranked") }

  func withoutIndex(_ reason: String) -> String { text("không có chỉ số: \(reason)", "no index: \(reason)") }

  var files: String { text("Tệp phiếu:", "Delivered files:") }

  func records(_ account: BatchAccount) -> String {
    text(
      "\(format.count(account.records)) phiếu, tính \(format.count(account.accepted))",
      "\(format.count(account.records)) records, \(format.count(account.accepted)) used")
  }

  /// Why a criterion shows no points.
  func noPoints(_ score: CriterionScore, of unit: UnitScore) -> String {
    if unit.keepsBack(score) { return ReportWords.protects[language] }
    if score.isComplete, score.isLeftOut {
      return score.outcome == .scored ? text("không tính điểm", "no points") : text("không tính", "left out")
    }
    return text("chưa tính được", "not scored")
  }

  /// A leaf's rule with the numbers that went in, and what came of gates and exceptions; one sentence each.
  func reasons(_ score: CriterionScore) -> [String] {
    let rule: [String]
    switch score.criterion.rule {
    case .sum, .adjustment: rule = []
    case .appraised: rule = appraised(score)
    case .survey(let survey): rule = SurveyWhyWords(results: results, format: format).reasons(score, survey)
    case .figure, .events, .condition, .monitored:
      rule = FigureWhyWords(format: format).reasons(score)
    case .unestablished: rule = []
    }
    return rule + outcome(score.outcome)
  }

  private func appraised(_ score: CriterionScore) -> [String] {
    guard let entry = score.appraisal else { return [] }
    if entry.isProcess { return entry.history.map(ProcessWords(format: format, namesStaff: namesAppraisers).line) }
    var parts = [
      entry.selfScore.map { text("tự chấm \(format.text($0))", "self-score \(format.text($0))") },
      entry.appraised.map { text("thẩm định \(format.text($0))", "appraised \(format.text($0))") },
      entry.final.map { text("kết quả \(format.text($0))", "final \(format.text($0))") },
    ].compactMap { $0 }
    if !entry.evidence.isEmpty { parts.append(text("minh chứng \(entry.evidence)", "evidence \(entry.evidence)")) }
    if namesAppraisers, !entry.by.isEmpty { parts.append(entry.by) }
    if !entry.at.isEmpty { parts.append(entry.at) }
    if !entry.reason.isEmpty { parts.append(entry.reason) }
    return [parts.joined(separator: ", ")]
  }

  private func outcome(_ outcome: CriterionOutcome) -> [String] {
    switch outcome {
    case .scored, .gateFailed, .verdictFailed, .responseRateFailed, .noValue: []
    case .noEvidence: [ReportWords.noEvidence[language]]
    case .notApplicable:
      [text("không áp dụng cho đơn vị: bỏ khỏi điểm và điểm tối đa", "does not apply: left out of points and maximum")]
    case .voided: [text("một trường hợp trong kỳ làm mất cả tiêu chí", "one case in the period voids all of it")]
    case .assumed: [text("điểm giả định", "assumed points")]
    case .zeroDenominator: [ReportWords.zeroDenominator[language]]
    case .notComputable: [ReportWords.notComputable[language]]
    }
  }
}
