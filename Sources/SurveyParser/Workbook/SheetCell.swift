/// A cell of the row that was just read: its column from 0, and where its bytes stand in the row's buffer.
struct SheetCell {
  let column: Int
  let start: Int
  let end: Int
}

/// How the value of a cell is to be read.
enum SheetCellKind {
  case number
  case shared
  case truth
  /// Text, an error such as `#N/A`, or a date in ISO form: it stands for itself.
  case text

  init(_ type: UnsafePointer<CChar>?) {
    guard let type, type[0] != 0 else {
      self = .number
      return
    }
    switch (UInt8(bitPattern: type[0]), type[1]) {
    case (0x73, 0): self = .shared
    case (0x62, 0): self = .truth
    case (0x6E, 0): self = .number
    default: self = .text
    }
  }
}

/// Places such as `AB12`.
enum CellReference {
  /// The column from 0, or `nil` where the place names none that a sheet can have.
  static func column(_ reference: UnsafePointer<CChar>) -> Int? {
    var column = 0
    var position = reference
    while case let letter = UInt8(bitPattern: position.pointee) & 0xDF, letter >= 0x41, letter <= 0x5A {
      column = column * 26 + Int(letter - 0x40)
      guard column <= 16_384 else { return nil }
      position += 1
    }
    return column > 0 ? column - 1 : nil
  }

  /// A whole number, or `nil`; at most 8 digits, which no row of a sheet exceeds.
  static func number(_ text: UnsafePointer<CChar>) -> Int? {
    var value = 0
    var position = text
    while case let digit = UInt8(bitPattern: position.pointee) &- 0x30, digit <= 9 {
      value = value * 10 + Int(digit)
      guard value < 100_000_000 else { return nil }
      position += 1
    }
    return position > text && position.pointee == 0 ? value : nil
  }
}
