/// A record that was left out, as it stands in the file.
public struct QuarantinedRecord: Sendable, Equatable {
  /// Physical line on which the record starts, 1-based.
  public let line: Int
  /// Number of the data record, 1-based.
  public let number: Int
  /// Codes of the findings that left it out, in the order in which they arose.
  public let reasons: [String]
  /// Its bytes, line ends included.
  public let bytes: [UInt8]
  /// Its cells in NFC under the columns of the header; `nil` where it has more or fewer, or cannot be read.
  public let cells: [String]?

  init(_ reader: borrowing CSVReader, reasons: [String], header: HeaderNames, isReadable: Bool) {
    let width = header.names.count
    line = reader.line
    number = header.recordNumber(reader)
    self.reasons = reasons
    bytes = Array(reader.rawRecord)
    cells =
      isReadable && reader.cellCount == width
      ? (0..<width).map { index in CellBytes.text(reader.cell(index)) } : nil
  }
}
