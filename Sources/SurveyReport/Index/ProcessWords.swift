import IndexScoring
import SurveyModel

/// Words for the steps of the scoring process.
struct ProcessWords {
  let format: NumberFormat
  /// Who took a step is named: not on the page of a unit.
  var namesStaff = true

  private var language: Language { format.language }

  func text(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  func stage(_ stage: AppraisalStage) -> String {
    switch stage {
    case .selfScore: text("tự chấm", "self-score")
    case .appraised: text("thẩm định", "appraised")
    case .explanation: text("giải trình", "explanation")
    case .reappraised: text("thẩm định lại", "reappraised")
    case .council: text("hội đồng", "council")
    case .final: text("kết quả", "final")
    }
  }

  var afterPublication: String { text("thay đổi sau khi công bố", "changed after publication") }

  func evidence(_ reference: String) -> String { text("minh chứng \(reference)", "evidence \(reference)") }

  /// Points of a step; `n/a` where the criterion does not apply, nothing for an explanation.
  func points(_ step: AppraisalStep) -> String {
    if let points = step.points { return format.text(points) }
    return step.stage == .explanation ? "" : text("không áp dụng", "does not apply")
  }

  /// A step in one line: day, stage, points, who, evidence, reason.
  func line(_ step: AppraisalStep) -> String {
    let points = points(step)
    let head = [step.at, stage(step.stage) + (points.isEmpty ? "" : " " + points)].filter { !$0.isEmpty }
    let tail = [
      namesStaff ? step.by : "", step.evidence.isEmpty ? "" : evidence(step.evidence), step.reason,
      step.isAfterPublication ? afterPublication : "",
    ]
    return ([head.joined(separator: " ")] + tail.filter { !$0.isEmpty }).joined(separator: ", ")
  }
}

extension ProcessWords {
  /// What inflation comes to over all units, in one sentence.
  func inflation(_ total: SelfScoreInflation) -> String {
    guard let share = total.meanShare else { return text("Không có điểm tự chấm.", "There are no self-scores.") }
    return text(
      "Tự chấm so với kết quả: \(format.count(total.compared)) lượt tiêu chí, sửa \(format.count(total.corrected)) "
        + "(hạ \(format.count(total.lowered))); tự chấm cao hơn \(format.text(total.points)) điểm, bình quân "
        + "\(format.percent(share: share, decimals: 1)) điểm tối đa.",
      "Self-scores beside decisions: \(format.count(total.compared)) compared, \(format.count(total.corrected)) corrected "
        + "(\(format.count(total.lowered)) lowered); \(format.text(total.points)) points too many, on average "
        + "\(format.percent(share: share, decimals: 1)) of the maximum.")
  }

  /// Headings of the columns that `inflationCells` fills.
  var inflationHeadings: [String] {
    [
      text("Có tự chấm", "Compared"), text("Bị sửa", "Corrected"), text("Tự chấm cao hơn", "Points over"),
      text("% tối đa", "% of max"),
    ]
  }

  func inflationCells(_ inflation: SelfScoreInflation) -> [String] {
    [
      format.count(inflation.compared), format.count(inflation.corrected), format.text(inflation.points),
      format.percent(share: inflation.meanShare, decimals: 1),
    ]
  }

  func nothingChanged(since day: String) -> String {
    text("Không có thay đổi sau khi công bố (\(day)).", "Nothing was changed after publication (\(day)).")
  }

  func changesHeading(_ count: Int, since day: String) -> String {
    text(
      "Thay đổi sau khi công bố (\(day)): \(format.count(count))",
      "Changes after publication (\(day)): \(format.count(count))")
  }

  /// A later step with the points that stood before it: `3 → 2.75`.
  func line(_ step: AppraisalStep, in entry: AppraisalEntry) -> String {
    let tail = [step.at, step.by, step.evidence.isEmpty ? "" : evidence(step.evidence), step.reason]
    return ([stage(step.stage) + " " + change(step, in: entry)] + tail.filter { !$0.isEmpty }).joined(separator: ", ")
  }

  /// `3 → 2.75`, or the points alone where none stood before.
  func change(_ step: AppraisalStep, in entry: AppraisalEntry) -> String {
    let position = entry.history.firstIndex(of: step) ?? 0
    let before = entry.history[..<position].last { $0.points != nil }
    return [before.map(points), points(step)].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " → ")
  }
}

extension AppraisalEntry {
  /// Its steps tell more than points: `process.csv` gave them, or something changed after publication.
  var isProcess: Bool { history.contains { $0.isAfterPublication || ($0.stage != .final && !$0.at.isEmpty) } }
}
