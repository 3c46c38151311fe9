/// A number as people write it where a definition wants digits and a point, and what to write in its place.
enum WrittenNumber: Equatable {
  /// `8,5%` for `8.5%`.
  case decimalComma(plain: String)
  /// `1,234`: 1234 to some and 1.234 to others.
  case thousandsOrDecimals(whole: String, decimal: String)
  /// `1.234.567` or `1 234 567`.
  case thousands(whole: String)

  init?(_ text: String) {
    let isPercent = text.hasSuffix("%")
    let end = isPercent ? "%" : ""
    let isNegative = text.hasPrefix("-")
    let digits = text.dropFirst(isNegative ? 1 : 0).dropLast(isPercent ? 1 : 0)
    let sign = isNegative ? "-" : ""
    for separator in [",", ".", " ", "\u{A0}"] as [Character] where digits.contains(separator) {
      let groups = digits.split(separator: separator, omittingEmptySubsequences: false)
      guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 &- 0x30 <= 9 } }) else { return nil }
      let whole = sign + groups.joined() + end
      let isGrouped =
        groups.dropFirst().allSatisfy { $0.utf8.count == 3 } && groups[0].utf8.count <= 3 && groups[0].first != "0"
      let decimal = sign + groups.joined(separator: ".") + end
      if groups.count == 2, separator == "," {
        self = isGrouped ? .thousandsOrDecimals(whole: whole, decimal: decimal) : .decimalComma(plain: decimal)
        return
      }
      guard isGrouped, groups.count > 2 || separator != "." else { return nil }
      self = .thousands(whole: whole)
      return
    }
    return nil
  }
}
