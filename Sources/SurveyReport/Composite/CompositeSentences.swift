import IndexScoring
import SurveyModel

/// What is said about a composite index beside its figures.
struct CompositeSentences {
  private let scores: CompositeScores
  private let format: NumberFormat
  private let say: Wording

  init(_ scores: CompositeScores, _ format: NumberFormat) {
    self.scores = scores
    self.format = format
    say = Wording(language: format.language)
  }

  /// `61 of 63 units ranked; 1 row left out`.
  var counts: String {
    let ranked = scores.index?.ranks.count { $0 != nil } ?? 0
    let units = say.count(scores.units.count, "unit", "units", "đơn vị")
    let all = ranked == scores.units.count
    var text = say(
      all ? "\(units) ranked" : "\(say.number(ranked)) of \(units) ranked",
      all ? "xếp hạng \(units)" : "xếp hạng \(say.number(ranked)) trên \(units)")
    if scores.leftOut > 0 {
      let rows = say.count(scores.leftOut, "row", "rows", "dòng")
      let names = say.names(scores.definition.leftOut)
      text += say(
        "; \(rows) left out as the definition says (\(names))", "; bỏ \(rows) theo bộ chỉ số (\(names))")
    }
    return text
  }

  /// How the index is made, what every value depends on, what was compared, and what the figures do not say.
  var notes: [String] {
    [composition] + scores.nodes.compactMap(dependence) + [comparison].compactMap { $0 }
      + [rounding, error, say("Source: ", "Nguồn: ") + scores.definition.source[format.language]]
  }

  private var composition: String {
    guard case .parts(let parts, let aggregation) = scores.definition.root.content else {
      return say("The index is one indicator.", "Chỉ số gồm một chỉ tiêu.")
    }
    let weighted = Set(parts.map(\.weight)).count > 1
    let numbers = parts.enumerated().map { position, part in
      "(\(position + 1))" + (weighted ? say(" with weight ", " quyền số ") + say.amount(part.weight) : "")
    }.joined(separator: ", ")
    return switch aggregation {
    case .sum: say("Index: the sum of \(numbers).", "Chỉ số: tổng của \(numbers).")
    case .arithmetic:
      say("Index: the arithmetic mean of \(numbers).", "Chỉ số: trung bình cộng của \(numbers).")
    case .geometric:
      say("Index: the geometric mean of \(numbers).", "Chỉ số: trung bình nhân của \(numbers).")
    }
  }

  /// Where min-max takes the observed range: that everybody's value hangs on two units.
  private func dependence(_ node: CompositeScores.Node) -> String? {
    guard let extremes = node.extremes else { return nil }
    let title = node.node.title[format.language]
    let low = "\(format.full(extremes.low)) (\(names(extremes.lowest)))"
    let high = "\(format.full(extremes.high)) (\(names(extremes.highest)))"
    return say(
      "\(title): min-max on the observed range, \(low) to \(high); the value of every unit depends on these extremes and "
        + "changes when they do, so that years cannot be compared.",
      "\(title): chuẩn hóa min-max theo khoảng quan sát, từ \(low) đến \(high); giá trị của mọi đơn vị phụ thuộc vào hai "
        + "cực trị này và thay đổi theo chúng, nên không so sánh được giữa các năm.")
  }

  private func names(_ positions: [Int]) -> String {
    let names = positions.map { scores.units[$0].name[format.language] }
    guard names.count > 3 else { return names.joined(separator: ", ") }
    return names.prefix(2).joined(separator: ", ")
      + say(" and \(names.count - 2) more", " và \(names.count - 2) đơn vị khác")
  }

  private var comparison: String? {
    guard let tolerance = scores.definition.tolerance else { return nil }
    let count = say.count(scores.comparisons.count, "published value", "published values", "giá trị đã công bố")
    let differing = scores.comparisons.count { !$0.agrees }
    let worst = scores.comparisons.map(\.difference).max().map(format.full) ?? NumberFormat.none
    let verdict =
      differing == 0
      ? say("all agree", "đều khớp")
      : say("\(say.number(differing)) do not agree", "\(say.number(differing)) giá trị không khớp")
    return say(
      "\(count) compared with what the parts give: \(verdict); largest difference \(worst), tolerance "
        + "\(format.full(tolerance.value)): \(tolerance.reason.en).",
      "đã so \(count) với kết quả tính từ các phần: \(verdict); chênh lệch lớn nhất \(worst), cho phép "
        + "\(format.full(tolerance.value)): \(tolerance.reason.vi).")
  }

  private var rounding: String {
    var ties = say("equal values share a rank", "giá trị bằng nhau thì đồng hạng")
    if case .byNode(let code) = scores.definition.ties,
      let node = scores.nodes.first(where: { $0.node.code == code })?.node.title[format.language]
    {
      ties = say(
        "of equal units the one that is higher at \(say.quoted(node)) goes first",
        "đơn vị bằng nhau thì xếp trước đơn vị cao hơn ở \(say.quoted(node))")
    }
    return say(
      "Rounding is for display only; ranks are made on unrounded values, and \(ties).",
      "Chỉ làm tròn khi hiển thị; xếp hạng theo giá trị chưa làm tròn, \(ties).")
  }

  private var error: String {
    say(
      "The figures carry no sampling error: the table does not hold that of its indicators.",
      "Các số liệu này không kèm sai số chọn mẫu vì bảng không có sai số của các chỉ tiêu.")
  }
}
