/// A workbook of texts, as a value: sheets with a header and rows.
///
/// Every cell is text, so that nothing becomes a formula, a link or a date, and no code loses its leading zeros.
public struct Workbook: Sendable, Equatable {
  /// One sheet; a row may be shorter than the header.
  public struct Sheet: Sendable, Equatable {
    /// The name as it is wanted; `SheetNames` makes it one that spreadsheet programs take.
    public var name: String
    /// The names of the columns, shown bold above the rows, which scroll beneath them.
    public var header: [String]
    /// The cells below, row by row.
    public var rows: [[String]]

    /// Makes a sheet.
    public init(name: String, header: [String], rows: [[String]]) {
      self.name = name
      self.header = header
      self.rows = rows
    }
  }

  /// The sheets in their order.
  public var sheets: [Sheet]

  /// Makes a workbook; one without sheets gets an empty one, because spreadsheet programs refuse to open it otherwise.
  public init(sheets: [Sheet]) {
    self.sheets = sheets.isEmpty ? [Sheet(name: "", header: [], rows: [])] : sheets
  }

  /// The most rows that a sheet holds, the header included.
  static let mostRows = 1_048_576
  /// The most columns that a sheet holds.
  public static let mostColumns = 16_384

  /// The sheets as they are written: named so that programs take them, and cut where one would have too many rows.
  func pages(mostRows: Int = Self.mostRows) -> [Sheet] {
    var names = SheetNames()
    var pages: [Sheet] = []
    for sheet in sheets {
      let perPage = max(1, mostRows - 1)
      var start = 0
      repeat {
        let end = min(sheet.rows.count, start + perPage)
        let rows = start == 0 && end == sheet.rows.count ? sheet.rows : Array(sheet.rows[start..<end])
        pages.append(Sheet(name: names.take(sheet.name), header: sheet.header, rows: rows))
        start = end
      } while start < sheet.rows.count
    }
    return pages
  }
}
