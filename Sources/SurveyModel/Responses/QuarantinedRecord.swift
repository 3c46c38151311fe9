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
  /// The code of the unit that the record rates; `nil` where that cannot be read with certainty.
  public let unit: String?

  /// Keeps a record that is left out.
  public init(
    line: Int, number: Int, reasons: [String], bytes: [UInt8], cells: [String]?, unit: String? = nil
  ) {
    self.line = line
    self.number = number
    self.reasons = reasons
    self.bytes = bytes
    self.cells = cells
    self.unit = unit
  }
}
