import SurveyStatistics

/// How many answers a published share needs.
public enum SampleSize {
  /// What becomes of a size that is not whole.
  public enum Rounding: String, Sendable, CaseIterable {
    /// To the next whole number: at least what the formula asks.
    case up = "ceil"
    /// To the nearest whole number, halves up.
    case nearest = "round"
  }

  /// Yamane's size for a margin of e: n = N / (1 + N·e²), in whole numbers throughout.
  ///
  /// With e = a/b this is N·b² / (b² + N·a²), so that sizes that are whole (N = 100, 400, 600 at 5%) stay whole.
  /// It is Cochran's size for a share of ½ and z = 2, whatever level is meant.
  /// - `population`: N, from 1 to 10¹⁵.
  /// - Source: T. Yamane, Statistics: An Introductory Analysis, 2nd ed. 1967, p. 886.
  public static func yamane(population: Int, margin: DecimalFraction, rounding: Rounding) -> Int {
    let (size, a, b) = (Int128(population), Int128(margin.numerator), Int128(margin.denominator))
    let (numerator, denominator) = (size * b * b, b * b + size * a * a)
    return switch rounding {
    case .up: Int((numerator + denominator - 1) / denominator)
    case .nearest: Int((2 * numerator + denominator) / (2 * denominator))
    }
  }

  /// Cochran's size for a share, rounded up: n₀ = d·z²·p(1−p)/e², n = n₀ / (1 + (n₀−1)/N).
  ///
  /// z belongs to `level` (0…1), p is the share expected (0…1; ½ asks for most), d the design effect (1 for people drawn
  /// singly by lot). Never more than N.
  /// - Source: W. G. Cochran, Sampling Techniques, 3rd ed. 1977, equation 4.2; d as in Kish, Survey Sampling, 1965, 8.2.
  public static func cochran(
    population: Int, margin: DecimalFraction, level: Double, share: Double, designEffect: Double = 1
  ) -> Int {
    let z = Distribution.normalQuantile((1 + level) / 2)
    let infinite = designEffect * z * z * share * (1 - share) / (margin.value * margin.value)
    let size = (infinite / (1 + (infinite - 1) / Double(population))).rounded(.up)
    return size < Double(population) ? max(1, Int(size)) : population
  }

  /// Forms to issue so that `answers` come back when the part `response` (0…1) of them does: n / r, rounded up.
  public static func issued(answers: Int, response: DecimalFraction) -> Int {
    let (numerator, divisor) = (Int128(answers) * Int128(response.denominator), Int128(response.numerator))
    return Int((numerator + divisor - 1) / divisor)
  }
}
