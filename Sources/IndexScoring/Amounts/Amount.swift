/// An administrative figure as a decimal: a whole number of billionths, wide enough for budgets in đồng.
public struct Amount: Sendable, Hashable, Comparable {
  /// The amount in billionths.
  public let units: Int128

  /// An amount given in billionths.
  public init(units: Int128) {
    self.units = units
  }

  /// Nothing.
  public static let zero = Amount(units: 0)

  /// A whole number.
  public init(whole: Int) {
    units = Int128(whole) * Int128(Points.unitsPerPoint)
  }

  /// A decimal such as `11809` or `459.7`: optional minus, digits, at most one point, at most 18 digits before it and
  /// nine behind.
  public init?(decimal text: String) {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.utf8.count <= 18 else { return nil }
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard !fraction.isEmpty, fraction.utf8.count <= 9 else { return nil }
    var units: Int128 = 0
    for byte in Array(whole.utf8) + Array(fraction.utf8) {
      guard byte >= 48, byte <= 57 else { return nil }
      units = units * 10 + Int128(byte - 48)
    }
    for _ in fraction.utf8.count..<9 { units *= 10 }
    self.units = isNegative ? -units : units
  }

  /// Orders by size.
  public static func < (a: Amount, b: Amount) -> Bool { a.units < b.units }
}
