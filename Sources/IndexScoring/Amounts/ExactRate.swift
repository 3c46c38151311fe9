/// A fraction of two whole numbers in lowest terms, so that a rate that equals a threshold is found to equal it.
///
/// Arithmetic gives `nil` where a number would need more than 127 bits.
public struct ExactRate: Sendable, Hashable, Comparable {
  /// The upper number.
  public let numerator: Int128
  /// The lower number, over 0.
  public let denominator: Int128

  /// Nothing.
  public static let zero = ExactRate(whole: 0)
  /// All of it.
  public static let one = ExactRate(whole: 1)

  /// A whole number.
  public init(whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// numerator / denominator; `nil` where the denominator is 0.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / Int128(divisor))
    self.denominator = sign * (denominator / Int128(divisor))
  }

  /// a / b; `nil` where b is 0.
  public init?(_ a: Amount, over b: Amount) {
    self.init(a.units, over: b.units)
  }

  /// A decimal as a fraction of billionths.
  public init(_ points: Points) {
    self = ExactRate(Int128(points.units), over: Int128(Points.unitsPerPoint)) ?? .zero
  }

  /// An amount as a fraction of billionths.
  public init(_ amount: Amount) {
    self = ExactRate(amount.units, over: Int128(Points.unitsPerPoint)) ?? .zero
  }

  /// The nearest double.
  public var value: Double { Double(numerator) / Double(denominator) }

  /// The exact sum.
  public func adding(_ other: ExactRate) -> ExactRate? {
    let (left, first) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, second) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, third) = left.addingReportingOverflow(right)
    let (below, fourth) = denominator.multipliedReportingOverflow(by: other.denominator)
    return first || second || third || fourth ? nil : ExactRate(sum, over: below)
  }

  /// The exact difference.
  public func subtracting(_ other: ExactRate) -> ExactRate? {
    adding(other.negated)
  }

  /// −x.
  public var negated: ExactRate {
    ExactRate(-numerator, over: denominator) ?? .zero
  }

  /// The exact product.
  public func multiplied(by other: ExactRate) -> ExactRate? {
    let (above, first) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (below, second) = denominator.multipliedReportingOverflow(by: other.denominator)
    return first || second ? nil : ExactRate(above, over: below)
  }

  /// The exact quotient; `nil` where `other` is 0 too.
  public func divided(by other: ExactRate) -> ExactRate? {
    guard let inverse = ExactRate(other.denominator, over: other.numerator) else { return nil }
    return multiplied(by: inverse)
  }

  /// Orders by size, exactly: cross products have twice the width.
  public static func < (a: ExactRate, b: ExactRate) -> Bool {
    let left = a.numerator.multipliedFullWidth(by: b.denominator)
    let right = b.numerator.multipliedFullWidth(by: a.denominator)
    return left.high == right.high ? left.low < right.low : left.high < right.high
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(1, a)
  }
}

extension Points {
  /// `factor` times as many, to the nearest billionth; as they are where the product would not fit.
  func scaled(by factor: ExactRate) -> Points {
    factor == .one ? self : Points(factor, of: self) ?? self
  }

  /// `rate` · `maximum` to the nearest billionth, halves away from zero; `nil` beyond ±9 · 10⁹ points.
  init?(_ rate: ExactRate, of maximum: Points) {
    guard let units = ExactRate(Int128(maximum.units), over: 1), let product = rate.multiplied(by: units) else {
      return nil
    }
    let (whole, rest) = product.numerator.quotientAndRemainder(dividingBy: product.denominator)
    let isUp = rest.magnitude >= (product.denominator - Int128(rest.magnitude)).magnitude
    let rounded = whole + (isUp ? (product.numerator < 0 ? -1 : 1) : 0)
    guard rounded.magnitude < 9_000_000_000_000_000_000 else { return nil }
    self.units = Int64(rounded)
  }
}
