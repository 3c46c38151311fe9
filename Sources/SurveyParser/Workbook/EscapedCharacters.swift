/// `_x000D_`: how workbooks write characters that XML cannot hold.
enum EscapedCharacters {
  private static let length = 7

  /// Puts the characters themselves in place of their escapes, from `start` on; returns how many bytes are left.
  static func resolve(_ bytes: UnsafeMutablePointer<UInt8>, count: Int, from start: Int) -> Int {
    guard count - start >= length else { return count }
    guard var source = (start...(count - length)).first(where: { unit(bytes, count, at: $0) != nil }) else {
      return count
    }
    var target = source
    while source < count {
      if let unit = unit(bytes, count, at: source), let scalar = UnicodeScalar(unit) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          bytes[target] = byte
          target += 1
        }
        source += length
      } else {
        bytes[target] = bytes[source]
        target += 1
        source += 1
      }
    }
    return target
  }

  /// The UTF-16 unit whose escape stands at a position; halves of a pair stay as they are.
  private static func unit(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, at position: Int) -> UInt16? {
    guard bytes[position] == 0x5F, position + length <= count, bytes[position + 1] == 0x78,
      bytes[position + 6] == 0x5F
    else { return nil }
    var value: UInt16 = 0
    for index in (position + 2)..<(position + 6) {
      guard let digit = Character(UnicodeScalar(bytes[index])).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return (0xD800...0xDFFF).contains(value) ? nil : value
  }
}
