/// Numbers read from bytes: ASCII digits, one leading minus, one decimal point, nothing else.
///
/// `+4`, `4.`, `1e3`, `0x4`, `nan`, `1,5` and full-width digits are refused, because a reader who accepts them
/// guesses. What is accepted is the double nearest to the decimal that was written.
public enum StrictNumber {
  /// A whole number written as text.
  public static func integer(_ text: String) -> Int? { Array(text.utf8).withUnsafeBytes(integer) }

  /// A decimal number written as text.
  public static func decimal(_ text: String) -> Double? { Array(text.utf8).withUnsafeBytes(decimal) }

  /// A whole number, or `nil` where the bytes are none or a double could not hold it exactly.
  static func integer(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var position = 0
    let isNegative = bytes.first == 0x2D
    if isNegative { position = 1 }
    guard position < bytes.count else { return nil }
    var value = 0
    while position < bytes.count {
      let digit = bytes[position] &- 0x30
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
      guard value <= 1 << 53 else { return nil }
      position += 1
    }
    return isNegative ? -value : value
  }

  /// The whole number before a decimal point and nothing but zeros, as `4.0`; `nil` for anything else.
  static func beforeZeros(_ bytes: UnsafeRawBufferPointer, mark: UInt8) -> UnsafeRawBufferPointer? {
    guard let point = bytes.firstIndex(of: mark), point > 0, point + 1 < bytes.count else { return nil }
    guard bytes[(point + 1)...].allSatisfy({ $0 == 0x30 }) else { return nil }
    let whole = UnsafeRawBufferPointer(rebasing: bytes[..<point])
    return whole.allSatisfy { $0 &- 0x30 <= 9 } ? whole : nil
  }

  /// A decimal number, or `nil` where the bytes are none or too large for a double.
  static func decimal(_ bytes: UnsafeRawBufferPointer) -> Double? {
    var position = bytes.first == 0x2D ? 1 : 0
    let isNegative = position == 1
    var mantissa: UInt64 = 0
    var significant = 0
    var decimals = 0
    var hasPoint = false
    var lastIsDigit = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      lastIsDigit = byte &- 0x30 <= 9
      if lastIsDigit {
        if significant > 0 || byte != 0x30 { significant += 1 }
        if significant <= 15 { mantissa = mantissa * 10 + UInt64(byte - 0x30) }
        if hasPoint { decimals += 1 }
      } else if byte == 0x2E, !hasPoint {
        hasPoint = true
      } else {
        return nil
      }
    }
    guard lastIsDigit else { return nil }
    guard significant <= 15, decimals < powers.count else { return slowly(bytes) }
    // Both are exact doubles, so that the quotient is rounded once.
    let magnitude = Double(mantissa) / powers[decimals]
    return isNegative ? -magnitude : magnitude
  }

  /// A decimal number with a comma where the file declares one; a point is then refused, because it may part thousands.
  static func decimal(_ bytes: UnsafeRawBufferPointer, hasComma: Bool) -> Double? {
    guard hasComma, bytes.count <= 64 else { return hasComma ? nil : decimal(bytes) }
    guard !bytes.contains(0x2E) else { return nil }
    return withUnsafeTemporaryAllocation(byteCount: bytes.count, alignment: 1) { copy in
      for position in bytes.indices { copy[position] = bytes[position] == 0x2C ? 0x2E : bytes[position] }
      return decimal(UnsafeRawBufferPointer(copy))
    }
  }

  private static let powers: [Double] = (0...22).map { power in (0..<power).reduce(1.0) { value, _ in value * 10 } }

  /// The standard library rounds correctly at any length; the syntax has been checked.
  private static func slowly(_ bytes: UnsafeRawBufferPointer) -> Double? {
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }
}
