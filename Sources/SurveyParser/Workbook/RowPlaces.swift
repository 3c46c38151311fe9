/// Which physical line of the stream shows which row of a sheet: rows are left out, and a cell may hold line ends.
struct RowPlaces {
  /// Lines looked back at: more than any reader holds of the stream at once.
  private static let kept = 1 << 18

  /// From a line on, rows follow lines one by one, until the next entry.
  private var entries: [(line: Int, row: Int)] = []
  private var nextLine = 1
  private var linesInside = 0
  private var expectedRow = 0

  /// Begins the record of a row.
  mutating func begin(row: Int) {
    if row != expectedRow { entries.append((nextLine, row)) }
    expectedRow = row + 1
    linesInside = 0
  }

  /// Counts the line ends inside a cell of the record: LF, CR LF and CR.
  mutating func countLines(in cell: UnsafeBufferPointer<UInt8>) {
    var last: UInt8 = 0
    for byte in cell {
      if byte == 0x0D || (byte == 0x0A && last != 0x0D) { linesInside += 1 }
      last = byte
    }
  }

  /// Ends the record.
  mutating func end() {
    nextLine += 1 + linesInside
    // The next row does not stand one line below this one.
    if linesInside > 0 { expectedRow = -1 }
    if entries.count > 2 * Self.kept { entries.removeFirst(Self.kept) }
  }

  /// The row that a line shows.
  func place(ofLine line: Int) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return line }
    let entry = entries[low - 1]
    return entry.row + line - entry.line
  }
}
