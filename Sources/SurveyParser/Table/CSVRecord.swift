import SurveyModel

/// One record of a table; it lives only while it is looked at, so that nothing is copied unless asked for.
public struct CSVRecord: ~Copyable {
  private let cells: UnsafeMutablePointer<UnsafeRawBufferPointer>
  private let count: Int
  /// Physical line on which the record starts, 1-based.
  public let line: Int
  /// Number of the data record, 1-based.
  public let number: Int

  init(cells: UnsafeMutablePointer<UnsafeRawBufferPointer>, count: Int, line: Int, number: Int) {
    self.cells = cells
    self.count = count
    self.line = line
    self.number = number
  }

  /// The bytes of a cell, unescaped and exactly as delivered; not to be kept after the record.
  public func bytes(_ column: Int) -> UnsafeRawBufferPointer {
    precondition((0..<count).contains(column), "no such column")
    return cells[column]
  }

  /// Whether nothing but blanks stands in the cell.
  public func isBlank(_ column: Int) -> Bool { CellBytes.trimmed(bytes(column)).isEmpty }

  /// The cell's text in NFC, blanks at its ends included.
  public func text(_ column: Int) -> String { CellBytes.text(bytes(column)) }

  /// The cell's text in NFC without blanks at its ends: what a code or a label is compared by.
  public func label(_ column: Int) -> String { CellBytes.text(CellBytes.trimmed(bytes(column))) }

  /// The number in the cell, or `nil` where it holds none; digits, one minus and one decimal point only.
  public func decimal(_ column: Int) -> Double? { StrictNumber.decimal(CellBytes.trimmed(bytes(column))) }

  /// The whole number in the cell, or `nil` where it holds none.
  public func integer(_ column: Int) -> Int? { StrictNumber.integer(CellBytes.trimmed(bytes(column))) }

  /// The record's cells as texts, in the order of the header.
  public var texts: [String] { (0..<count).map { text($0) } }
}
