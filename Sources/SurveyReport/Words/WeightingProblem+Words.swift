import SurveyModel

extension WeightingProblem {
  /// The words of the finding, without the name of the step.
  func words(_ say: Wording) -> FindingWords {
    let (problem, notes, help) = margins(say) ?? steps(say)
    return FindingWords(
      problem: problem, consequence: say("no weights were made", "không tính được quyền số"), notes: notes, help: help)
  }

  /// What is wrong with margins and their totals; `nil` for the other steps.
  private func margins(_ say: Wording) -> (problem: String, notes: [String], help: [String])? {
    switch self {
    case .categoryMissing(let margin, let rows):
      let count = say.count(rows, "row has", "rows have", "dòng")
      return (
        say("\(count) no category in \(say.quoted(margin))", "\(count) không có giá trị ở \(say.quoted(margin))"), [],
        [say("fill the column in, or give such rows a weight of 0", "điền đủ cột này, hoặc cho các dòng đó quyền số 0")]
      )
    case .targetUnusable(let margin, let category, let target):
      return (
        say(
          "the total of \(say.quoted(category)) in \(say.quoted(margin)) must be 0 or more, not \(say.amount(target))",
          "tổng thể của \(say.quoted(category)) ở \(say.quoted(margin)) phải từ 0 trở lên, không phải \(say.amount(target))"
        ), [], []
      )
    case .targetMissing(let margin, let categories, let merges):
      return (
        say(
          "\(say.names(categories)) of \(say.quoted(margin)) \(categories.count == 1 ? "is in the sample and has" : "are in the sample and have") no total",
          "\(say.names(categories)) của \(say.quoted(margin)) có trong mẫu nhưng không có tổng thể"), [],
        [say("give it a total", "bổ sung tổng thể cho nó")] + say.merges(merges)
      )
    case .sampleMissing(let margin, let categories, let merges):
      return (
        say(
          "\(say.names(categories)) of \(say.quoted(margin)) \(categories.count == 1 ? "has" : "have") a total and nobody in the sample",
          "\(say.names(categories)) của \(say.quoted(margin)) có tổng thể nhưng không có ai trong mẫu"), [],
        say.merges(merges)
      )
    default: return pairs(say)
    }
  }

  /// What is wrong between two margins.
  private func pairs(_ say: Wording) -> (problem: String, notes: [String], help: [String])? {
    switch self {
    case .totalsDisagree(let first, let second):
      let (names, totals) = ((say.quoted(first.margin), say.quoted(second.margin)), (first.total, second.total))
      let apart = say.amount((totals.0 - totals.1).magnitude)
      return (
        say(
          "margin \(names.0) adds up to \(say.amount(totals.0)) and margin \(names.1) to \(say.amount(totals.1)), "
            + "\(apart) apart",
          "biên \(names.0) có tổng \(say.amount(totals.0)) còn biên \(names.1) có tổng \(say.amount(totals.1)), "
            + "chênh nhau \(apart)"), [],
        [say("both must be totals of one population", "cả hai phải là số liệu của cùng một tổng thể")]
      )
    case .marginsDisconnected(let first, let second, let merges):
      return (
        say(
          "\(Self.text(first, say)) and \(Self.text(second, say)) hold the same rows, and their totals disagree",
          "\(Self.text(first, say)) và \(Self.text(second, say)) gồm cùng các dòng nhưng tổng thể không khớp"), [],
        say.merges(merges)
      )
    case .cellsTooFew(let first, let second, let merges):
      return (
        say(
          "rows of \(Self.text(first, say)) lie only in \(Self.text(second, say)), which is too small for them",
          "các dòng của \(Self.text(first, say)) chỉ nằm trong \(Self.text(second, say)), nhỏ hơn mức cần"), [],
        say.merges(merges)
      )
    case .cellForcedToZero(let first, let second, let cell, let merges):
      return (
        say(
          "\(Self.text(first, say)) fills \(Self.text(second, say)) entirely, and rows of \(say.names(cell)) would "
            + "have to weigh 0",
          "\(Self.text(first, say)) chiếm hết \(Self.text(second, say)), nên các dòng của \(say.names(cell)) phải có "
            + "quyền số 0"), [], say.merges(merges)
      )
    case .rakingNotConverged(let cycles, let margin, let category, let estimate, let target, let trend):
      let place = (say.quoted(category), say.quoted(margin))
      return (
        say(
          "raking did not reach its totals in \(say.count(cycles, "cycle", "cycles", "")); the worst is \(place.0) of "
            + "\(place.1), \(say.amount(estimate)) in place of \(say.amount(target))",
          "hiệu chỉnh biên (raking) không đạt các tổng thể sau \(say.number(cycles)) vòng; kém nhất là \(place.0) của "
            + "\(place.1), \(say.amount(estimate)) thay vì \(say.amount(target))"), [trend.words(say)], []
      )
    default: return nil
    }
  }

  /// `'a' and 'b' of 'sex' (total 500)`.
  private static func text(_ sum: TargetSum, _ say: Wording) -> String {
    let (names, margin) = (say.names(sum.categories), say.quoted(sum.margin))
    return say(
      "\(names) of \(margin) (total \(say.amount(sum.total)))", "\(names) của \(margin) (tổng \(say.amount(sum.total)))"
    )
  }
}

extension WeightingProblem.Trend {
  /// Whether more cycles would help.
  func words(_ say: Wording) -> String {
    switch self {
    case .falling: say("the misfit was still falling", "độ lệch vẫn đang giảm")
    case .stalled:
      say(
        "the misfit no longer fell: the totals contradict each other",
        "độ lệch không giảm nữa: các tổng thể mâu thuẫn nhau")
    case .rising: say("the misfit was rising", "độ lệch đang tăng")
    }
  }
}
