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
    guard let units = DecimalText.units(of: text, wholeDigits: 18, decimals: 9) else { return nil }
    self.units = units
  }

  /// Orders by size.
  public static func < (a: Amount, b: Amount) -> Bool { a.units < b.units }
}
