import IndexScoring
import SurveyModel
import SurveyStatistics

/// Where a half goes when a number is rounded for print.
public typealias RoundingMode = RoundingRule.Mode

/// How every number that a person reads is written: `1.204,50` in Vietnamese, `1,204.50` in English, a true minus sign.
public struct NumberFormat: Sendable, Equatable {
  /// What stands where there is no number.
  public static let none = "–"

  /// The language that decides on decimal mark and grouping.
  public let language: Language
  /// Decimals and the place of a half.
  public let rounding: RoundingRule

  /// Formats for `language`, with two decimals and halves away from zero unless a definition says otherwise.
  public init(_ language: Language, rounding: RoundingRule = RoundingRule(decimals: 2, mode: .halfAwayFromZero)) {
    self.language = language
    self.rounding = rounding
  }

  /// A number with `decimals` places (the rule's, where not given), rounded on its exact decimal expansion.
  public func text(_ value: Double?, decimals: Int? = nil) -> String {
    guard let value, value.isFinite else { return Self.none }
    return fixed(value, decimals: decimals ?? rounding.decimals)
  }

  /// Points, rounded on their exact decimal.
  public func text(_ points: Points, decimals: Int? = nil) -> String {
    text(Int128(points.units), over: Int128(Points.unitsPerPoint), decimals: decimals)
  }

  /// The exact quotient of two whole numbers, the denominator positive, rounded once.
  public func text(_ numerator: Int128, over denominator: Int128, decimals: Int? = nil) -> String {
    let places = decimals ?? rounding.decimals
    let scale = (0..<places).reduce(Int128(1)) { power, _ in power * 10 }
    let scaled = numerator.magnitude * scale.magnitude
    let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: denominator.magnitude)
    let twice = 2 * rest
    let isHalf = twice == denominator.magnitude
    let goesUp = isHalf ? rounding.mode == .halfAwayFromZero || quotient % 2 == 1 : twice > denominator.magnitude
    let digits = String(goesUp ? quotient + 1 : quotient).utf8.map { $0 - 48 }
    return placed(digits, places: places, isNegative: numerator < 0)
  }

  /// A whole number with grouped thousands.
  public func count(_ value: Int) -> String {
    placed(String(value.magnitude).utf8.map { $0 - 48 }, places: 0, isNegative: value < 0)
  }

  /// Degrees of freedom: whole as they are counted, with one decimal where they are approximated.
  public func degreesOfFreedom(_ value: Double) -> String {
    value.isInfinite ? "∞" : text(value, decimals: value == value.rounded() ? 0 : 1)
  }

  /// A share (0…1) as a percentage, rounded on its exact decimal expansion.
  public func percent(share: Double?, decimals: Int = 0) -> String {
    guard let share, share.isFinite else { return Self.none }
    return fixed(share, decimals: decimals, shift: 2) + "%"
  }

  /// The coverage of an interval as a percentage with as many decimals as it needs: `95%`, `97.5%`.
  public func level(_ level: Double) -> String {
    let decimals = [0, 1, 2].first { (level * 100 - (level * 100).roundedTo($0)).magnitude < 1e-9 } ?? 3
    return percent(share: level, decimals: decimals)
  }

  /// An interval in parentheses: `(82.10–85.61)`; limits below zero are joined by a word, not by a second dash.
  public func interval(_ interval: ConfidenceInterval?, decimals: Int? = nil) -> String {
    interval.map { "(\(limits($0, decimals: decimals)))" } ?? Self.none
  }

  /// The limits of an interval without parentheses.
  public func limits(_ interval: ConfidenceInterval?, decimals: Int? = nil) -> String {
    guard let interval else { return Self.none }
    let low = text(interval.low, decimals: decimals)
    let high = text(interval.high, decimals: decimals)
    let isNegative = low.hasPrefix("−") || high.hasPrefix("−")
    return isNegative ? low + " \(ReportWords.to[language]) " + high : low + "–" + high
  }

  /// A value with its interval: `83.94 (82.10–85.61)`.
  public func text(_ value: Double?, _ interval: ConfidenceInterval?) -> String {
    guard value != nil else { return Self.none }
    return interval == nil ? text(value) : text(value) + " " + self.interval(interval)
  }

  /// `value` · 10^shift with fixed decimals.
  private func fixed(_ value: Double, decimals: Int, shift: Int = 0) -> String {
    guard let expansion = DecimalExpansion(value.magnitude) else { return value.description }
    return placed(
      expansion.digits(places: decimals + shift, mode: rounding.mode), places: decimals, isNegative: value < 0)
  }

  /// Digits with the point `places` from the right, grouping and sign; zero has no sign.
  private func placed(_ digits: [UInt8], places: Int, isNegative: Bool) -> String {
    let padded = Array(repeating: 0, count: max(0, places + 1 - digits.count)) + digits
    let whole = Array(padded.dropLast(places).drop { $0 == 0 })
    let isZero = digits.allSatisfy { $0 == 0 }
    var result = isNegative && !isZero ? "−" : ""
    for (position, digit) in (whole.isEmpty ? [0] : whole).enumerated() {
      if position > 0, (whole.count - position) % 3 == 0 { result += language == .vi ? "." : "," }
      result += String(digit)
    }
    guard places > 0 else { return result }
    return result + (language == .vi ? "," : ".") + padded.suffix(places).map { String($0) }.joined()
  }
}

extension Double {
  fileprivate func roundedTo(_ decimals: Int) -> Double {
    let scale = [1.0, 10, 100][decimals]
    return (self * scale).rounded() / scale
  }
}
