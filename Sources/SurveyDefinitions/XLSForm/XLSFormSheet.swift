import SurveyModel
import SurveyParser

/// A sheet of an XLSForm: its columns by name, and its rows.
struct XLSFormSheet {
  /// One row; cells are asked for by the names that their columns may have.
  struct Row {
    let number: Int
    fileprivate let columns: [String: Int]
    fileprivate let cells: WorkbookRow

    /// The text under the first of the names that the sheet has, without blanks at its ends.
    subscript(_ names: String...) -> String {
      names.lazy.compactMap { columns[$0] }.first.map { Self.trimmed(cells[$0]) } ?? ""
    }

    /// The text of a column by its position.
    subscript(column column: Int) -> String { Self.trimmed(cells[column]) }

    private static func trimmed(_ text: String) -> String {
      let start = text.drop { $0.isWhitespace }
      guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
      return String(start[...last])
    }
  }

  let name: String
  /// The names of the columns in lower case, with single blanks, in their order.
  let header: [String]
  let rows: [Row]

  /// Reads a sheet; a workbook need not have it.
  static func read(_ name: String, of workbook: WorkbookFile) throws -> XLSFormSheet? {
    guard let sheet = workbook.sheet(name) else { return nil }
    var header: [String]?
    var columns: [String: Int] = [:]
    var rows: [Row] = []
    try sheet.forEachRow { row in
      guard header != nil else {
        let names = row.cells.map(normalised)
        for (index, name) in names.enumerated() where !name.isEmpty && columns[name] == nil { columns[name] = index }
        header = names
        return
      }
      rows.append(Row(number: row.number, columns: columns, cells: row))
    }
    return XLSFormSheet(name: name, header: header ?? [], rows: rows)
  }

  /// Whether the sheet has a column of one of these names.
  func has(_ names: String...) -> Bool { names.contains { header.contains($0) } }

  private static func normalised(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}
