import SurveyModel

/// A workbook (`.xlsx`) on disk and the names of its sheets.
public struct WorkbookFile: Sendable {
  /// The workbook's sheets in their order, hidden ones included.
  public let sheets: [WorkbookSheet]

  /// Opens a workbook; findings call it `name`, or else by its path.
  public static func open(
    path: String, name: String? = nil, limits: ParserLimits = ParserLimits()
  ) throws(BatchUnusable) -> WorkbookFile {
    let name = name ?? path
    // Says in its own words that a path leads nowhere.
    _ = try InputFile.open(path: path, name: name)
    let archive = try ZipArchive(path: path, name: name, limits: limits.workbook)
    let sheets = try WorkbookIndex.read(archive).sheets
    return WorkbookFile(
      sheets: sheets.map { WorkbookSheet(path: path, file: name, limits: limits, sheet: $0) })
  }

  /// The sheet of this name; capitals and blanks are overlooked where only one sheet is meant.
  public func sheet(_ name: String) -> WorkbookSheet? {
    if let sheet = sheets.first(where: { $0.name == name }) { return sheet }
    let folded = sheets.filter { NameFolding.folded($0.name) == NameFolding.folded(name) }
    return folded.count == 1 ? folded[0] : nil
  }
}

/// One row of a sheet.
public struct WorkbookRow: Sendable, Equatable {
  /// The number of the row as the spreadsheet program shows it, from 1.
  public let number: Int
  /// The texts of the cells from column A to the last one with something in it; NFC.
  public let cells: [String]

  /// The text of a cell by its column from 0; empty where nothing stands.
  public subscript(column: Int) -> String { column < cells.count ? cells[column] : "" }
}

/// One sheet of a workbook.
public struct WorkbookSheet: Sendable {
  private let path: String
  private let file: String
  private let limits: ParserLimits
  private let sheet: WorkbookIndex.Sheet

  init(path: String, file: String, limits: ParserLimits, sheet: WorkbookIndex.Sheet) {
    self.path = path
    self.file = file
    self.limits = limits
    self.sheet = sheet
  }

  /// The sheet's name in NFC.
  public var name: String { sheet.name }
  /// A person does not see the sheet unless she asks for it.
  public var isHidden: Bool { sheet.isHidden }

  /// Hands on every row with something in it, in the order of the sheet; what `body` throws is passed on.
  public func forEachRow(_ body: (WorkbookRow) throws -> Void) throws {
    let contents = try WorkbookContents.open(path: path, name: file, limits: limits)
    let rows = SheetRows(contents, part: sheet.part, rowLimit: limits.recordBytes)
    let reading = try XMLPart(sheet.part, of: contents.archive, listener: rows)
    var goesOn = true
    while goesOn {
      goesOn = try reading.advance()
      if let fault = rows.fault { throw BatchUnusable(fault, file: file) }
      for row in rows.take() { try body(row) }
    }
  }
}

/// Keeps the rows of one chunk.
private final class SheetRows: SheetListener {
  private var rows: [WorkbookRow] = []

  func take() -> [WorkbookRow] {
    defer { rows.removeAll(keepingCapacity: true) }
    return rows
  }

  override func rowEnded() {
    var texts = [String](repeating: "", count: (cells.last?.column ?? -1) + 1)
    for cell in cells {
      texts[cell.column] = CellBytes.normalised(String(decoding: buffer[cell.start, cell.end], as: UTF8.self))
    }
    rows.append(WorkbookRow(number: row, cells: texts))
  }
}
