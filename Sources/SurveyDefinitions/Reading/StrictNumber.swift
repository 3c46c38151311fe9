/// Numbers of definitions, read from their characters: no exponents, signs other than a minus, blanks or leading zeros.
enum StrictNumber {
  /// A whole number such as `12` or `-3`.
  static func whole(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    return isWhole(bytes.first == 45 ? bytes.dropFirst() : bytes[...]) ? Int(text) : nil
  }

  /// A decimal such as `0.95`, `-1` or `12.5`.
  static func decimal(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    let digits = bytes.first == 45 ? bytes.dropFirst() : bytes[...]
    let parts = digits.split(separator: 46, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, isWhole(whole) else { return nil }
    if parts.count == 2, parts[1].isEmpty || parts[1].count > 15 || !parts[1].allSatisfy(isDigit) { return nil }
    return Double(text)
  }

  private static func isWhole(_ digits: ArraySlice<UInt8>) -> Bool {
    guard !digits.isEmpty, digits.count <= 15, digits.allSatisfy(isDigit) else { return false }
    return digits.count == 1 || digits.first != 48
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
