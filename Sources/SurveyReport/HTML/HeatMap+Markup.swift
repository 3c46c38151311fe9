/// Writes a heat map as HTML; texts are escaped here.
extension HeatMap {
  /// The table in a box of its own that scrolls.
  var markup: String {
    let caption = Self.escaped(caption)
    var html =
      "<div class=\"scroll\" role=\"region\" aria-label=\"\(caption)\" tabindex=\"0\">\n<table class=\"heat\">\n"
    html += "<caption><span>\(caption)</span></caption>\n<thead>\n\(heads)</thead>\n<tbody>\n"
    for row in rows { html += markup(row) }
    return html + "</tbody>\n</table>\n</div>\n"
  }

  private var heads: String {
    var first =
      "<tr><th scope=\"col\" rowspan=\"2\" class=\"unit\">\(Self.escaped(words.unit))</th>"
      + "<th scope=\"col\" rowspan=\"2\" class=\"number\">\(Self.escaped(words.rank))</th>"
    var second = "<tr>"
    for group in groups {
      if group.isLeaf {
        first += group.columns.map { head($0, rows: 2) }.joined()
      } else {
        let title = Self.escaped(group.title)
        first +=
          "<th scope=\"colgroup\" colspan=\"\(group.columns.count)\" class=\"area\" title=\"\(title)\">\(title)</th>"
        second += group.columns.map { head($0, rows: 1) }.joined()
      }
    }
    return first + "</tr>\n" + second + "</tr>\n"
  }

  /// The whole title stands in the heading, from bottom to top.
  private func head(_ column: Column, rows: Int) -> String {
    let title = Self.escaped("\(column.code). \(column.title) (\(column.maximum))")
    let span = rows > 1 ? " rowspan=\"\(rows)\"" : ""
    return "<th scope=\"col\"\(span) class=\"criterion\" title=\"\(title)\"><span>\(title)</span></th>"
  }

  private func markup(_ row: Row) -> String {
    let name = Self.escaped(row.name)
    let shown = row.link.isEmpty ? name : "<a href=\"\(Self.escaped(row.link))\">\(name)</a>"
    let cells = row.cells.map(cell).joined()
    return "<tr\(row.isMean ? " class=\"mean\"" : "")><th scope=\"row\">\(shown)</th>"
      + "<td class=\"number\">\(Self.escaped(row.rank))</td>\(cells)</tr>\n"
  }

  private func cell(_ cell: Cell) -> String {
    switch cell {
    case .points(let text, let shade): "<td class=\"h\(shade.rawValue)\">\(Self.escaped(text))</td>"
    case .bare(let text): "<td class=\"bare\">\(Self.escaped(text))</td>"
    case .protected: "<td class=\"kept\" title=\"\(Self.escaped(words.protected))\">\(NumberFormat.none)</td>"
    case .leftOut:
      "<td class=\"out\" title=\"\(Self.escaped(words.leftOut))\"><span class=\"spoken\">\(Self.escaped(words.leftOut))</span></td>"
    case .notScored: "<td class=\"bare\" title=\"\(Self.escaped(words.notScored))\">?</td>"
    case .empty: "<td class=\"bare\"></td>"
    }
  }

  /// What the colours and signs mean: `entries` are the classes from the lowest up.
  static func legend(_ title: String, shades: [String], words: Words) -> String {
    let swatches =
      shades.enumerated().reversed().map { ("h\($0)", "", $1) } + [
        ("out", "", words.leftOut), ("kept", NumberFormat.none, words.protected), ("bare", "?", words.notScored),
      ]
    let items = swatches.map { kind, sign, text in
      "<li><span class=\"swatch \(kind)\" aria-hidden=\"true\">\(sign)</span>\(escaped(text))</li>"
    }
    return "<p class=\"legend-title\">\(escaped(title))</p>\n<ul class=\"legend\">\(items.joined())</ul>\n"
  }

  private static func escaped(_ text: String) -> String { SVGChart.escaped(text) }
}
