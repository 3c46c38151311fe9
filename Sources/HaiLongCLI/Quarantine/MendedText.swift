import SurveyModel

/// Mended records as the text of a delivered file, and which row of the workbook each of its lines shows.
struct MendedText {
  /// The text as CSV in UTF-8, every cell in quotes.
  private(set) var bytes: [UInt8] = []
  /// What parts the cells.
  let delimiter: Delimiter
  private var starts: [(line: Int, row: Int)] = []
  private var nextLine = 1

  /// Writes a header and records, each with its row.
  init(header: [String], records: [(row: Int, cells: [String])]) {
    delimiter = Self.delimiter(records.map(\.cells))
    append(header, row: 1)
    for record in records { append(record.cells, row: record.row) }
  }

  /// How the text is to be read: as it is written here, and with the conventions of the file that it mends.
  func layout(like original: FileLayout) -> FileLayout {
    FileLayout(
      delimiter: delimiter, encoding: .utf8, headerRows: 1, preset: original.preset,
      decimalComma: original.decimalComma, dateFormat: original.dateFormat)
  }

  /// The row of the workbook that a line shows.
  func row(ofLine line: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? starts[low - 1].row : line
  }

  /// One that no cell of several lines holds, so that none of its lines is taken for a record.
  private static func delimiter(_ records: [[String]]) -> Delimiter {
    let inside = Set(
      records.joined().filter { $0.utf8.contains { $0 == 0x0A || $0 == 0x0D } }.map { Set($0.utf8) }.joined())
    return Delimiter.allCases.first { !inside.contains($0.byte) } ?? .comma
  }

  private mutating func append(_ cells: [String], row: Int) {
    starts.append((nextLine, row))
    for (column, cell) in cells.enumerated() {
      if column > 0 { bytes.append(delimiter.byte) }
      bytes.append(0x22)
      var last: UInt8 = 0
      for byte in cell.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
        if byte == 0x0D || (byte == 0x0A && last != 0x0D) { nextLine += 1 }
        last = byte
      }
      bytes.append(0x22)
    }
    bytes.append(0x0A)
    nextLine += 1
  }
}

extension MendedText {
  /// The finding at the row of its line.
  func placed(_ finding: Finding) -> Finding {
    guard let place = finding.location else { return finding }
    var kind = finding.kind
    if case .batch(.recordsNearlyAlike(let records, let all, let lines)) = kind {
      kind = .batch(.recordsNearlyAlike(records: records, of: all, lines: lines.map(row)))
    }
    if case .batch(.recordEmpty) = kind { kind = .batch(.recordEmpty(isMended: true)) }
    return Finding(
      kind,
      at: SourceLocation(file: place.file, line: place.line.map(row), record: place.record, column: place.column),
      formNumber: finding.formNumber)
  }

  /// The quarantined record at the row of its line.
  func placed(_ record: QuarantinedRecord) -> QuarantinedRecord {
    QuarantinedRecord(
      line: row(ofLine: record.line), number: record.number, reasons: record.reasons, bytes: record.bytes,
      cells: record.cells, unit: record.unit)
  }

  /// The table with the rows of its lines.
  func placed(_ table: ResponseTable) -> ResponseTable {
    var table = table
    table.lines = table.lines.map(row)
    return table
  }
}
