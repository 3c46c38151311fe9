/// A value of a composite index as a decimal: a whole number of units of 10^-18, so that equal decimals tie exactly.
///
/// Indicators as they are printed, with up to 18 decimals, and their sums are exact. What is computed by dividing
/// (normalised values, means) is rounded to `computedDecimals` places, so that the last bits of a double neither make
/// nor break a tie.
public struct IndicatorValue: Sendable, Hashable, Comparable {
  /// Most decimals of a written value.
  public static let decimals = 18
  /// Decimals that a computed value keeps.
  public static let computedDecimals = 12
  /// How many units make 1.
  public static let unitsPerOne: Int128 = 1_000_000_000_000_000_000
  /// Most digits before the point, so that thousands of values add up within 127 bits.
  public static let wholeDigits = 14

  /// The value in units of 10^-18.
  public let units: Int128

  /// A value given in units of 10^-18.
  public init(units: Int128) {
    self.units = units
  }

  /// Nothing.
  public static let zero = IndicatorValue(units: 0)

  /// A decimal such as `4`, `3.25` or `-0.5`: optional minus, digits, at most one point; `nil` for anything else, for
  /// more than 14 digits before the point and for more than 18 after it.
  public init?(decimal text: String) {
    guard let units = DecimalText.units(of: text, wholeDigits: Self.wholeDigits, decimals: Self.decimals) else {
      return nil
    }
    self.units = units
  }

  /// The nearest decimal of `computedDecimals` places, halves away from zero; `nil` where `value` is not finite or has
  /// more than 14 digits before the point.
  public init?(computed value: Double) {
    guard value.isFinite, abs(value) < 1e14 else { return nil }
    // Whole and fraction apart: the product of a large value and 10^12 would lose the fraction's digits.
    let whole = value.rounded(.towardZero)
    let fraction = ((value - whole) * 1e12).rounded(.toNearestOrAwayFromZero)
    units = Int128(whole) * Self.unitsPerOne + Int128(fraction) * 1_000_000
  }

  /// The nearest double.
  public var value: Double { Double(units) / Double(Self.unitsPerOne) }

  /// Whether the value has no more digits before the point than are kept.
  public var isKept: Bool { magnitude.units < 100_000_000_000_000 * Self.unitsPerOne }

  /// The value without its sign.
  public var magnitude: IndicatorValue { IndicatorValue(units: units < 0 ? -units : units) }

  /// The exact sum.
  public static func + (a: Self, b: Self) -> Self { Self(units: a.units + b.units) }
  /// The exact difference.
  public static func - (a: Self, b: Self) -> Self { Self(units: a.units - b.units) }
  /// Orders by amount.
  public static func < (a: Self, b: Self) -> Bool { a.units < b.units }
}
