/// Decimals as they are written, read into whole numbers of a smallest unit.
enum DecimalText {
  /// `text` · 10^`decimals`: optional minus, digits, at most one point; `nil` for anything else, for more than
  /// `wholeDigits` digits before the point and for more than `decimals` after it.
  static func units(of text: String, wholeDigits: Int, decimals: Int) -> Int128? {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.utf8.count <= wholeDigits else { return nil }
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard !fraction.isEmpty, fraction.utf8.count <= decimals else { return nil }
    var units: Int128 = 0
    for byte in Array(whole.utf8) + Array(fraction.utf8) {
      guard byte >= 48, byte <= 57 else { return nil }
      units = units * 10 + Int128(byte - 48)
    }
    for _ in fraction.utf8.count..<decimals { units *= 10 }
    return isNegative ? -units : units
  }
}
