import SurveyModel

/// Writes the rows of a sheet as CSV.
final class SheetCSV: SheetListener {
  /// More than this is not held: reading pauses until it has been taken.
  private static let enough = 1 << 20

  /// What has been written and not yet been taken.
  var output: CSVCells
  /// Which line of the stream shows which row.
  private(set) var places = RowPlaces()

  private let headerRows: Int
  /// Rows of the header that wait for the widest of them.
  private var header: [(row: Int, cells: [[UInt8]])] = []
  private var width: Int?

  init(_ contents: WorkbookContents, part: String, layout: FileLayout, limits: ParserLimits) {
    output = CSVCells(delimiter: (layout.delimiter ?? .comma).byte)
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
    output.endCell()
    column += 1
  }

  private func finishRecord(_ column: inout Int) {
    while column < (width ?? 0) - 1 { writeDelimiter(&column) }
    output.endRecord()
    places.end()
    if output.count > Self.enough { stop = .pause }
  }

  private func write(_ cell: UnsafeBufferPointer<UInt8>) {
    if output.append(cell) { places.countLines(in: cell) }
  }
}
