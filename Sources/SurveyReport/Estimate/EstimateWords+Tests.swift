import ColumnEstimation
import SurveyStatistics

extension EstimateWords {
  /// One line on a mean that was tested against a value.
  func meanTest(_ row: MeanTestRow) -> String {
    let name = "mean \(VisibleText.of(row.request.column))"
    guard let test = row.test else { return undefined(name) }
    let digits = Self.decimals(test.value)
    let (value, against) = (format.text(test.value, decimals: digits), format.text(test.hypothesis, decimals: digits))
    return "\(name) \(value) " + say("against", "so với") + " \(against): t \(format.text(test.t, decimals: 3)), "
      + say("df", "bậc tự do") + " \(format.degreesOfFreedom(test.degreesOfFreedom)), p \(p(test.pValue))"
  }

  /// One line on the modes of a statistic: the test, the largest difference, what follows.
  func modes(_ row: ModeRow, level: Double) -> String {
    let name = VisibleText.of(
      "\(row.statistic.name) \(row.statistic.variable)" + (row.statistic.value.map { "=" + $0 } ?? ""))
    let modes = row.modes.map { VisibleText.of($0) }.joined(separator: ", ")
    guard let effect = row.effect, let f = effect.test.f else { return undefined("\(name) (\(modes))") }
    let largest = format.text(effect.largest, decimals: 4)
    return "\(name) (\(modes)): " + test("Wald F", f) + "; " + say("largest difference", "chênh lệch lớn nhất")
      + " \(largest): \(decision(effect.decision))"
  }

  private func decision(_ decision: ModeEffect.Decision) -> String {
    switch decision {
    case .equivalent:
      say("equivalent, the modes may be joined", "tương đương, có thể gộp các phương thức")
    case .undetected:
      say(
        "no difference found, but one that matters is not ruled out; joined with a warning",
        "không thấy khác biệt, nhưng chưa loại trừ khác biệt đáng kể; gộp kèm cảnh báo")
    case .apart: say("the modes differ and are reported apart", "các phương thức khác nhau, công bố riêng")
    case .negligible: say("a difference too small to matter; joined", "khác biệt nhỏ không đáng kể; gộp")
    }
  }
}
