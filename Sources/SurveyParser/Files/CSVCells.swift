/// Cells written as CSV, in quotes where anything in them could be taken for more than its text.
struct CSVCells: ~Copyable {
  private var buffer = CellBuffer(capacity: 65_536)
  let delimiter: UInt8

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Bytes that wait to be taken.
  var count: Int { buffer.count }

  /// Writes a cell; says whether it stands in quotes.
  mutating func append(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard needsQuotes(cell) else {
      buffer.append(cell)
      return false
    }
    buffer.append(0x22)
    for byte in cell {
      if byte == 0x22 { buffer.append(0x22) }
      buffer.append(byte)
    }
    buffer.append(0x22)
    return true
  }

  /// Writes a whole number.
  mutating func append(_ number: Int) {
    if number < 0 { buffer.append(0x2D) }
    var divisor: UInt = 1
    while number.magnitude / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      buffer.append(UInt8(0x30 + number.magnitude / divisor % 10))
      divisor /= 10
    }
  }

  mutating func endCell() { buffer.append(delimiter) }
  mutating func endRecord() { buffer.append(0x0A) }

  /// What was written, which is then forgotten.
  mutating func take() -> [UInt8] {
    defer { buffer.truncate(to: 0) }
    return Array(buffer[0, buffer.count])
  }

  /// Hands out the bytes without copying them; `truncate` forgets them.
  var bytes: UnsafeBufferPointer<UInt8> { buffer[0, buffer.count] }

  mutating func removeAll() { buffer.truncate(to: 0) }

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
