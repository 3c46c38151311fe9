/// Rows of text in aligned columns for a terminal; widths are counted in characters, so composed and decomposed
/// Vietnamese align alike.
struct TextTable {
  /// A column's heading and how its cells stand.
  struct Column {
    let title: String
    var isRight = false
    /// Gives way where the table is wider than the terminal.
    var isFlexible = false

    static func left(_ title: String) -> Column { Column(title: title) }
    static func right(_ title: String) -> Column { Column(title: title, isRight: true) }
    static func flexible(_ title: String) -> Column { Column(title: title, isFlexible: true) }
  }

  var columns: [Column]
  var rows: [[String]] = []
  /// Spaces between two columns.
  var gap = 2
  /// The narrowest that a flexible column gets.
  var narrowest = 12

  /// Heading and rows, each one line without trailing blanks, at most `width` characters where the columns allow it.
  func lines(width: Int? = nil) -> [String] {
    let widths = columnWidths(width: width)
    let headings = columns.contains { !$0.title.isEmpty } ? [columns.map(\.title)] : []
    return (headings + rows).map { line($0, widths) }
  }

  private func columnWidths(width: Int?) -> [Int] {
    var widths = columns.indices.map { column in
      rows.reduce(columns[column].title.count) { max($0, column < $1.count ? $1[column].count : 0) }
    }
    guard let width else { return widths }
    let excess = widths.reduce(gap * (columns.count - 1), +) - width
    if excess > 0, let flexible = columns.firstIndex(where: \.isFlexible) {
      widths[flexible] = max(min(narrowest, widths[flexible]), widths[flexible] - excess)
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var result = ""
    for (column, cell) in cells.enumerated() {
      if column > 0 { result += String(repeating: " ", count: gap) }
      let text = cell.count > widths[column] ? cell.prefix(max(1, widths[column] - 1)) + "…" : cell
      let blanks = String(repeating: " ", count: max(0, widths[column] - text.count))
      result += columns[column].isRight ? blanks + text : text + blanks
    }
    while result.last == " " { result.removeLast() }
    return result
  }
}

extension String {
  /// The text broken at blanks into lines of at most `width` characters; a longer word has a line of its own.
  func wrapped(width: Int, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: true) {
      if line.isEmpty {
        line = indent + word
      } else if line.count + 1 + word.count <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = indent + word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
