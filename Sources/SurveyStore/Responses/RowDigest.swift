import Provenance

/// Digests of the rows of a batch: `content` of what was answered, which two stores share, and `rows` of that with the
/// lines and the respondents' keys, which only this store has.
struct RowDigest: ~Copyable {
  private var content = Digest()
  private var rows = Digest()
  private var buffer: [UInt8] = []

  mutating func add(_ value: Int) {
    buffer.append(1)
    withUnsafeBytes(of: Int64(value).littleEndian) { buffer.append(contentsOf: $0) }
  }

  mutating func add(_ value: Double) {
    buffer.append(2)
    withUnsafeBytes(of: value.bitPattern.littleEndian) { buffer.append(contentsOf: $0) }
  }

  mutating func add(_ text: UnsafeRawBufferPointer) {
    buffer.append(3)
    withUnsafeBytes(of: UInt32(text.count).littleEndian) { buffer.append(contentsOf: $0) }
    buffer.append(contentsOf: text)
  }

  mutating func addNull() { buffer.append(0) }

  /// Ends a row; `record` to `mark` are the record's number and line, the respondent's key and the record's mark.
  mutating func endRow(record: Int, line: Int, respondent: UnsafeRawBufferPointer, mark: Int) {
    buffer.withUnsafeBytes { content.update($0) }
    withUnsafeBytes(of: (Int64(record).littleEndian, Int64(line).littleEndian, Int64(mark).littleEndian)) { rows.update($0) }
    rows.update(respondent)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Both digests; the second covers the first.
  consuming func finish() -> (content: String, rows: String) {
    let content = content.finish()
    rows.update(content)
    return (content, rows.finish())
  }
}

extension RowDigest {
  /// Takes in a cell of a row that is read back.
  mutating func add(_ row: borrowing SQLStatement, _ column: Int) {
    switch row.kind(column) {
    case .integer: add(row.integer(column))
    case .real: add(row.double(column))
    case .bytes: add(row.bytes(column))
    case .null: addNull()
    }
  }
}
