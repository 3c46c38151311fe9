/// Numbers as a person would write them: the shortest decimal that is the same double, without exponent and needless
/// decimals.
enum PlainDecimal {
  /// Whether the bytes stand for themselves: at most 15 digits, no exponent, no needless zeros.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    var point = -1
    for (position, byte) in bytes.enumerated() {
      if byte &- 0x30 <= 9 {
        digits += 1
      } else if byte == 0x2E, point < 0, position > 0 {
        point = position
      } else if byte != 0x2D || position > 0 {
        return false
      }
    }
    guard digits > 0, digits <= 15 else { return false }
    if point >= 0, bytes[bytes.count - 1] == 0x30 || point == bytes.count - 1 { return false }
    let first = bytes[0] == 0x2D ? 1 : 0
    if bytes[first] == 0x2E { return false }
    let leads = bytes[first] == 0x30 && bytes.count > first + 1 && bytes[first + 1] != 0x2E
    // `-0` is a zero.
    return !leads && !(first == 1 && bytes.count == 2 && bytes[1] == 0x30)
  }

  /// The number as text; `nil` for what is no number.
  static func text(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    return value == 0 ? "0" : plain("\(value)")
  }

  /// The same in single precision: the shortest decimal that is the same float.
  static func text(_ value: Float) -> String {
    guard value.isFinite else { return "" }
    return value == 0 ? "0" : plain("\(value)")
  }

  /// A description of the standard library without its exponent and needless decimals.
  private static func plain(_ shortest: String) -> String {
    guard let mark = shortest.firstIndex(where: { $0 == "e" }) else {
      return shortest.hasSuffix(".0") ? String(shortest.dropLast(2)) : shortest
    }
    guard let exponent = Int(shortest[shortest.index(after: mark)...]) else { return shortest }
    return expanded(shortest[..<mark], exponent: exponent)
  }

  /// `1.5e-7` as `0.00000015`.
  private static func expanded(_ mantissa: Substring, exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let parts = mantissa.drop { $0 == "-" }.split(separator: ".")
    let whole = parts.first.map(String.init) ?? "0"
    let decimals = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
    let digits = whole + decimals
    let point = whole.count + exponent
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }
}
