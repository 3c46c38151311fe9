/// A positive decimal as an exact fraction, so that a margin of 5% is 1/20 and not the double nearest to it.
public struct DecimalFraction: Sendable, Equatable, CustomStringConvertible {
  /// Over 0, without a divisor in common with the denominator.
  public let numerator: Int
  /// A divisor of 10⁸.
  public let denominator: Int

  /// At most this many digits before and as many after the point.
  private static let mostDigits = 6

  /// Reads `0.05`, `5%` or `2.5%`; `nil` for anything else, for 0, and for more than six digits on a side of the point.
  public init?(_ text: String) {
    let isPercent = text.hasSuffix("%")
    let number = isPercent ? text.dropLast() : text[...]
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, let units = Self.digits(whole) else { return nil }
    var numerator = units
    var denominator = isPercent ? 100 : 1
    if parts.count == 2 {
      guard let decimals = Self.digits(parts[1]) else { return nil }
      let scale = parts[1].reduce(1) { power, _ in power * 10 }
      numerator = numerator * scale + decimals
      denominator *= scale
    }
    guard numerator > 0 else { return nil }
    let divisor = Self.commonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// 5%.
  public static let fivePercent = DecimalFraction(1, over: 20)
  /// 50%.
  public static let half = DecimalFraction(1, over: 2)

  private init(_ numerator: Int, over denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The fraction as the nearest double.
  public var value: Double { Double(numerator) / Double(denominator) }

  /// In per cent, as `5%` or `2.5%`.
  public var description: String {
    let millionths = numerator * (100_000_000 / denominator)
    let (whole, rest) = millionths.quotientAndRemainder(dividingBy: 1_000_000)
    guard rest > 0 else { return "\(whole)%" }
    var decimals = "\(1_000_000 + rest)".dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(whole).\(decimals)%"
  }

  private static func digits(_ text: Substring) -> Int? {
    let isNumber = (1...mostDigits).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? Int(text) : nil
  }

  private static func commonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : commonDivisor(b, a % b)
  }
}
