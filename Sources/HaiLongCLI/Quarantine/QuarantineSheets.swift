import SurveyModel
import SurveyParser
import SurveyReport

/// A quarantine workbook as it comes back: its header and rows, over all sheets that have the two marks.
struct QuarantineSheets {
  /// One row that is to be imported.
  struct Row {
    /// The number of the row as the spreadsheet program shows it.
    let number: Int
    /// The batch's key and the record's number, as the cells hold them.
    let batch: String
    let record: String
    /// Cells by the name of their column.
    let cells: [String: String]
  }

  private(set) var rows: [Row] = []
  /// Names of the columns beside ours, and of those that stand there twice or have cells and no name.
  private(set) var columns: Set<String> = []
  private(set) var misnamed: Set<String> = []

  /// Whether a file is a quarantine workbook, by the first two columns of its sheet of that name, or else of its first.
  static func isOne(_ path: String) -> Bool { firstRows(of: path).first.map(isMarked) ?? false }

  /// The key of the batch in the first row of a quarantine workbook, where there is one at `path`.
  static func key(ofWorkbook path: String) -> String? {
    let rows = firstRows(of: path)
    return rows.count == 2 && isMarked(rows[0]) ? rows[1][0] : nil
  }

  private static func isMarked(_ row: WorkbookRow) -> Bool {
    row.number == 1 && row[0] == QuarantineColumns.batch && row[1] == QuarantineColumns.record
  }

  private struct Enough: Error {}

  /// The first two rows of that sheet; none where the file is no workbook.
  private static func firstRows(of path: String) -> [WorkbookRow] {
    var rows: [WorkbookRow] = []
    guard (try? FileFormat.of(path: path)) == .workbook, let book = try? WorkbookFile.open(path: path) else {
      return []
    }
    try? (book.sheet(QuarantineWorkbook.sheetName) ?? book.sheets.first)?.forEachRow { row in
      rows.append(row)
      if rows.count == 2 { throw Enough() }
    }
    return rows
  }

  /// Reads the workbook at `path`, which findings call `name`.
  init(path: String, name: String) throws {
    for sheet in try WorkbookFile.open(path: path, name: name).sheets {
      var names: [String]?
      try sheet.forEachRow { row in
        if let names { return add(row, names) }
        guard Self.isMarked(row) else { throw Enough() }
        names = row.cells
        note(row.cells)
      } orUntil: {
        $0 is Enough
      }
    }
  }

  private mutating func note(_ names: [String]) {
    var seen: Set<String> = []
    for name in names where !name.isEmpty && !seen.insert(name).inserted { misnamed.insert(name) }
    columns.formUnion(seen)
  }

  private mutating func add(_ row: WorkbookRow, _ names: [String]) {
    guard row.cells.contains(where: { !$0.isEmpty }) else { return }
    var cells: [String: String] = [:]
    for (column, text) in row.cells.enumerated() where column < names.count || !text.isEmpty {
      let name = column < names.count ? names[column] : ""
      if name.isEmpty, !text.isEmpty { misnamed.insert("#\(column + 1)") }
      cells[name] = text
    }
    // Cells right of the last one that holds something are blank, and not missing.
    for name in names where cells[name] == nil { cells[name] = "" }
    rows.append(Row(number: row.number, batch: row[0], record: row[1], cells: cells))
  }
}

extension WorkbookSheet {
  /// Hands on rows until `body` throws what `isEnd` takes for the end.
  fileprivate func forEachRow(_ body: (WorkbookRow) throws -> Void, orUntil isEnd: (any Error) -> Bool) throws {
    do { try forEachRow(body) } catch  where isEnd(error) {}
  }
}
