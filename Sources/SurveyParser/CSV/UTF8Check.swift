/// Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
  /// Where the first byte that is not UTF-8 stands, or `nil` where all are.
  static func firstFault(in bytes: UnsafeRawBufferPointer) -> Int? {
    var position = 0
    let count = bytes.count
    while position < count {
      let lead = bytes[position]
      if lead < 0x80 {
        position += 1
        continue
      }
      guard let (length, second) = sequence(lead), position + length <= count, second.contains(bytes[position + 1])
      else { return position }
      for later in (position + 2)..<max(position + 2, position + length) where bytes[later] & 0xC0 != 0x80 {
        return position
      }
      position += length
    }
    return nil
  }

  /// The length of a sequence and what its second byte may be (Unicode, table 3-7).
  private static func sequence(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
