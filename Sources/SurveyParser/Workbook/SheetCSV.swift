import SurveyModel

/// Writes the rows of a sheet as CSV.
final class SheetCSV: SheetListener {
  /// More than this is not held: reading pauses until it has been taken.
  private static let enough = 1 << 20

  /// What has been written and not yet been taken.
  var output = CellBuffer(capacity: 131_072)
  /// Which line of the stream shows which row.
  private(set) var places = RowPlaces()

  private let delimiter: UInt8
  private let headerRows: Int
  /// Rows of the header that wait for the widest of them.
  private var header: [(row: Int, cells: [[UInt8]])] = []
  private var width: Int?

  init(_ contents: WorkbookContents, part: String, layout: FileLayout, limits: ParserLimits) {
    delimiter = (layout.delimiter ?? .comma).byte
    headerRows = max(1, layout.headerRows ?? 1)
    super.init(contents, part: part, rowLimit: limits.recordBytes)
  }

  override func rowEnded() {
    if width == nil {
      keepHeader()
      if header.count == headerRows { writeHeader() }
      return
    }
    places.begin(row: row)
    var column = 0
    for cell in cells {
      while column < cell.column { writeDelimiter(&column) }
      write(buffer[cell.start, cell.end])
    }
    finishRecord(&column)
  }

  /// Writes a header that is all that the sheet has.
  func finish() {
    if width == nil { writeHeader() }
  }

  private func keepHeader() {
    var texts = [[UInt8]](repeating: [], count: (cells.last?.column ?? -1) + 1)
    for cell in cells { texts[cell.column] = Array(buffer[cell.start, cell.end]) }
    header.append((row, texts))
  }

  private func writeHeader() {
    width = header.map(\.cells.count).max() ?? 0
    for (row, texts) in header {
      places.begin(row: row)
      var column = 0
      for (index, text) in texts.enumerated() {
        while column < index { writeDelimiter(&column) }
        text.withUnsafeBufferPointer { write($0) }
      }
      finishRecord(&column)
    }
    header = []
  }

  private func writeDelimiter(_ column: inout Int) {
    output.append(delimiter)
    column += 1
  }

  private func finishRecord(_ column: inout Int) {
    while column < (width ?? 0) - 1 { writeDelimiter(&column) }
    output.append(0x0A)
    places.end()
    if output.count > Self.enough { stop = .pause }
  }

  /// Writes a cell, in quotes where anything in it could be taken for more than its text.
  private func write(_ cell: UnsafeBufferPointer<UInt8>) {
    guard needsQuotes(cell) else { return output.append(cell) }
    output.append(0x22)
    for byte in cell {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    output.append(0x22)
    places.countLines(in: cell)
  }

  private func needsQuotes(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in cell {
      switch byte {
      case 0x22, 0x2C, 0x3B, 0x7C, 0...0x20: return true
      default: if byte == delimiter { return true }
      }
    }
    return false
  }
}
