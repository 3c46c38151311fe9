import SurveyModel

/// Two keyings compared, for a terminal: agreement by item, worst first, and the sum.
public enum KeyingText {
  /// The page; items that agree everywhere are counted and not listed.
  public static func page(_ comparison: KeyingComparison, language: Language) -> String {
    let say = Wording(language: language)
    let format = NumberFormat(language)
    let differing = comparison.items.filter { $0.equal < $0.compared }.sorted {
      ($0.equal, $0.item) < ($1.equal, $1.item)
    }
    var lines: [String] = []
    if !differing.isEmpty {
      var table = TextTable(columns: [
        .flexible(say("Item", "Câu hỏi")), .right(say("Compared", "Đã so")), .right(say("Differ", "Khác nhau")),
        .right(say("Agreement", "Trùng khớp")),
      ])
      table.rows = differing.map {
        [
          $0.item, format.count($0.compared), format.count($0.compared - $0.equal),
          format.percent(share: $0.share, decimals: 1),
        ]
      }
      lines = table.lines(width: 100)
    }
    lines.append(sum(comparison, say, format))
    return lines.map { VisibleText.of($0) + "\n" }.joined()
  }

  private static func sum(_ comparison: KeyingComparison, _ say: Wording, _ format: NumberFormat) -> String {
    let share =
      comparison.cells == 0
      ? nil : Double(comparison.cells - comparison.differing) / Double(comparison.cells)
    let agreement = format.percent(share: share, decimals: 2)
    let files = comparison.files
    let single = comparison.single
    return say(
      "\(say.count(comparison.compared, "form", "forms", "")) compared, \(say.number(comparison.differing)) of "
        + "\(say.count(comparison.cells, "cell", "cells", "")) differ (agreement \(agreement)); "
        + "\(say.number(single[0])) only in \(files[0]), \(say.number(single[1])) only in \(files[1])",
      "đã so \(say.number(comparison.compared)) phiếu, \(say.number(comparison.differing)) trong "
        + "\(say.number(comparison.cells)) ô khác nhau (trùng khớp \(agreement)); "
        + "\(say.number(single[0])) phiếu chỉ có trong \(files[0]), \(say.number(single[1])) chỉ có trong \(files[1])")
  }
}
