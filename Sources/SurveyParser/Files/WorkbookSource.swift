import SurveyModel

/// A sheet of a workbook as a stream of CSV: every row with something in it is a record as wide as the header.
///
/// Cells right of the header stand in the record all the same, so that its width tells of them. Memory holds the texts
/// that cells share and the rows of one chunk.
final class WorkbookSource: ByteSource {
  let name: String
  let isTranslated = true
  let writtenDelimiter: Delimiter?
  let remarks: [BatchFinding]
  private let contents: WorkbookContents
  private let rows: SheetCSV
  private let reading: XMLPart
  private var position = 0
  private var isAtEnd = false

  init(path: String, name: String, layout: FileLayout, limits: ParserLimits) throws(BatchUnusable) {
    self.name = name
    writtenDelimiter = layout.delimiter ?? .comma
    contents = try WorkbookContents.open(path: path, name: name, limits: limits)
    let sheet = try contents.sheet(named: layout.sheet, file: name, limits: limits)
    let isNamedSo = [".xlsx", ".xlsm", ".xltx"].contains { path.lowercased().hasSuffix($0) }
    remarks = isNamedSo ? [] : [.fileReadAs(kind: "XLSX", sheet: sheet.name)]
    rows = SheetCSV(contents, part: sheet.part, layout: layout, limits: limits)
    reading = try XMLPart(sheet.part, of: contents.archive, listener: rows)
  }

  func read(into memory: UnsafeMutableRawPointer, count: Int) throws(BatchUnusable) -> Int {
    while position == rows.output.count {
      if isAtEnd { return 0 }
      rows.output.removeAll()
      position = 0
      isAtEnd = try !reading.advance()
      if let fault = rows.fault { throw BatchUnusable(fault, file: name) }
      if isAtEnd { rows.finish() }
    }
    let taken = min(count, rows.output.count - position)
    if let start = rows.output.bytes.baseAddress { memory.copyMemory(from: start + position, byteCount: taken) }
    position += taken
    return taken
  }

  func place(ofLine line: Int) -> Int { rows.places.place(ofLine: line) }
}
