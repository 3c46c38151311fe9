/// Every criterion of a unit with its points and where they come from: a table that becomes cards on a telephone.
struct CriteriaList {
  struct Row {
    /// 0 for an area.
    let depth: Int
    let name: String
    /// Points, or in few words why there are none.
    let points: String
    let hasPoints: Bool
    let share: String
    let mean: String
    /// Rule, numbers that went in, gates; a sentence each.
    let reasons: [String]
    /// A gate failed.
    let hasFailed: Bool
  }

  let caption: String
  /// Criterion, points, component index, mean of the block, where the points come from.
  let headings: [String]
  let rows: [Row]

  /// The table as HTML; texts are escaped here.
  var markup: String {
    let caption = Self.escaped(caption)
    var html =
      "<table class=\"criteria\" role=\"table\">\n<caption>\(caption)</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">"
    for (position, heading) in headings.enumerated() {
      html += "<th role=\"columnheader\" scope=\"col\" class=\"\(Self.kinds[position])\">\(Self.escaped(heading))</th>"
    }
    html += "</tr></thead>\n<tbody role=\"rowgroup\">\n"
    for row in rows { html += markup(row) }
    return html + "</tbody>\n</table>\n"
  }

  private static let kinds = ["name", "points", "share", "mean", "how"]

  private func markup(_ row: Row) -> String {
    let reasons = row.reasons.map { "<li>\(Self.escaped($0))</li>" }.joined()
    let how = reasons.isEmpty ? "" : "<ul>\(reasons)</ul>"
    let cells = [
      ("points" + (row.hasPoints ? "" : " none"), row.points, ""), ("share", row.share, label(2)),
      ("mean", row.mean, label(3)),
    ]
    .map { kind, text, label in "<td role=\"cell\" class=\"\(kind)\">\(label)\(Self.escaped(text))</td>" }.joined()
    let kind = "d\(min(row.depth, 3))" + (row.hasFailed ? " failed" : "")
    return
      "<tr role=\"row\" class=\"\(kind)\"><th role=\"rowheader\" scope=\"row\" class=\"name\">\(Self.escaped(row.name))</th>"
      + cells + "<td role=\"cell\" class=\"how\">\(how)</td></tr>\n"
  }

  /// The heading before a figure, where columns have none.
  private func label(_ column: Int) -> String {
    "<span class=\"label\">\(Self.escaped(headings[column])) </span>"
  }

  private static func escaped(_ text: String) -> String { SVGChart.escaped(text) }
}
