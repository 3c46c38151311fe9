/// Points of an index as a decimal: a whole number of billionths, so that equal points tie exactly.
public struct Points: Sendable, Hashable, Comparable {
  /// How many units make one point.
  public static let unitsPerPoint: Int64 = 1_000_000_000

  /// The points in billionths.
  public let units: Int64

  /// Points given in billionths.
  public init(units: Int64) {
    self.units = units
  }

  /// No points.
  public static let zero = Points(units: 0)

  /// A whole number of points.
  public init(whole: Int) {
    units = Int64(whole) * Self.unitsPerPoint
  }

  /// The nearest billionth, halves away from zero; `nil` where `value` is not finite or beyond ±9 · 10⁹ points.
  public init?(rounding value: Double) {
    let scaled = (value * Double(Self.unitsPerPoint)).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, abs(scaled) < 9e18 else { return nil }
    units = Int64(scaled)
  }

  /// A decimal such as `4`, `3.25` or `-0.5`: optional minus, digits, at most one point, at most nine decimals.
  public init?(decimal text: String) {
    guard let units = DecimalText.units(of: text, wholeDigits: 9, decimals: 9) else { return nil }
    self.units = Int64(units)
  }

  /// The nearest double, for arithmetic with estimates.
  public var value: Double { Double(units) / Double(Self.unitsPerPoint) }

  /// The exact sum.
  public static func + (a: Points, b: Points) -> Points { Points(units: a.units + b.units) }
  /// The exact sum, in place.
  public static func += (a: inout Points, b: Points) { a = a + b }
  /// Orders by amount.
  public static func < (a: Points, b: Points) -> Bool { a.units < b.units }
}
