import SurveyModel

/// The header: the names of its columns, and what is wrong with it whatever the form.
struct HeaderNames {
  /// The names in NFC, in the order of the file.
  let names: [String]
  /// The first row as it stands, by which a header among the records is known.
  let firstRow: [String]
  /// Other names of each column, where the header has more rows than one.
  let otherNames: [[String]]
  /// Rows of the header.
  let rows: Int

  /// A header of one row.
  init(names: [String]) {
    self.init(names: names, firstRow: names, otherNames: [], rows: 1)
  }

  init(names: [String], firstRow: [String], otherNames: [[String]], rows: Int) {
    self.names = names
    self.firstRow = firstRow
    self.otherNames = otherNames
    self.rows = rows
  }

  /// The number of the record under the reader, 1-based; the reader counts from the first row of the header.
  func recordNumber(_ reader: borrowing CSVReader) -> Int { reader.number - rows + 1 }

  /// Reads the header's first row; throws where the file has none or it cannot be read.
  static func read(_ reader: inout CSVReader, limits: ParserLimits) throws(BatchUnusable) -> HeaderNames {
    switch try reader.next() {
    case .end:
      throw BatchUnusable(.fileEmpty, file: reader.name)
    case .damaged(.bytesNotUTF8):
      throw BatchUnusable(
        .encodingUnknown(offset: reader.brokenText?.offset ?? 0), file: reader.name, line: reader.line)
    case .damaged(let finding):
      throw BatchUnusable(
        (reader.isDelimiterDeclared ? otherDelimiter(reader.rawRecord, reader.delimiter) : nil) ?? finding,
        file: reader.name, line: reader.line)
    case .record:
      break
    }
    if reader.cellCount > limits.columns {
      throw BatchUnusable(
        .tooManyColumns(count: reader.cellCount, limit: limits.columns), file: reader.name, line: reader.line)
    }
    if reader.isDelimiterDeclared, reader.cellCount == 1, let finding = otherDelimiter(reader.cell(0), reader.delimiter)
    {
      throw BatchUnusable(finding, file: reader.name, line: reader.line)
    }
    reader.width = reader.cellCount
    return HeaderNames(reader)
  }

  /// The cells of the current record as names.
  init(_ reader: borrowing CSVReader) {
    self.init(names: (0..<reader.cellCount).map { CellBytes.text(CellBytes.trimmed(reader.cell($0))) })
  }

  /// Names that stand over several columns, each with its positions, 1-based.
  var repeated: [BatchFinding] {
    var positions: [String: [Int]] = [:]
    for (index, name) in names.enumerated() where !name.isEmpty { positions[name, default: []].append(index + 1) }
    let order = names.enumerated().filter { positions[$1]?.first == $0 + 1 }.map(\.element)
    return order.compactMap { name in
      positions[name].flatMap { $0.count > 1 ? .columnRepeated(name: name, positions: $0) : nil }
    }
  }

  /// Columns without a name, by position, 1-based.
  var unnamed: [BatchFinding] {
    names.enumerated().filter { $1.isEmpty }.map { .columnUnnamed(position: $0.offset + 1) }
  }

  /// Says that a line without our delimiter holds another one.
  private static func otherDelimiter(_ line: UnsafeRawBufferPointer, _ expected: UInt8) -> BatchFinding? {
    guard !line.contains(expected) else { return nil }
    let candidates: [UInt8] = [0x3B, 0x09, 0x7C, 0x2C]
    let counted = candidates.filter { $0 != expected }.map { byte in (byte, line.count { $0 == byte }) }
    guard let best = counted.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
    return .delimiterOther(found: text(best.0), expected: text(expected))
  }

  private static func text(_ byte: UInt8) -> String { String(UnicodeScalar(byte)) }
}
