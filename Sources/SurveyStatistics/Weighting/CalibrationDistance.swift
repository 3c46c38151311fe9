/// How far calibrated weights may go from the weights before, as the function g = F(u) of u = x'λ/q.
///
/// F(0) = 1 and F'(0) = 1 for all of them, so they agree to first order and share their variance. Bounds are on g =
/// new weight / old weight, not on the weights; 0 ≤ L < 1 < U. Source: Deville and Särndal 1992, Deville, Särndal and
/// Sautory 1993.
public enum CalibrationDistance: Sendable, Equatable {
  /// F = 1 + u, the regression estimator (GREG); solved in one step, g may be negative.
  case linear
  /// F = 1 + u cut to [L, U].
  case truncatedLinear(lower: Double, upper: Double)
  /// F = e^u: g is positive. With the indicators of margins the same weights as raking.
  case raking
  /// F = e^u cut to [L, U].
  case truncatedRaking(lower: Double, upper: Double)
  /// F = [L(U−1) + U(1−L)e^(Au)] / [U−1 + (1−L)e^(Au)], A = (U−L)/((1−L)(U−1)): g stays strictly between L and U.
  case logit(lower: Double, upper: Double)

  /// L and U, where there are bounds.
  var bounds: (lower: Double, upper: Double)? {
    switch self {
    case .linear, .raking: nil
    case .truncatedLinear(let lower, let upper), .truncatedRaking(let lower, let upper), .logit(let lower, let upper):
      (lower, upper)
    }
  }

  /// 0 ≤ L < 1 < U, finite.
  func check() throws(WeightingFault) {
    guard let (lower, upper) = bounds else { return }
    guard lower >= 0, lower < 1, upper > 1, upper.isFinite else {
      throw .boundsInvalid(lower: lower, upper: upper)
    }
  }

  /// F(u) and F'(u); not finite where e^u is out of range.
  func factor(_ u: Double) -> (value: Double, slope: Double) {
    switch self {
    case .linear:
      return (1 + u, 1)
    case .truncatedLinear(let lower, let upper):
      return Self.cut(1 + u, slope: 1, lower, upper)
    case .raking:
      let value = Distribution.exp(u)
      return (value, value)
    case .truncatedRaking(let lower, let upper):
      let value = Distribution.exp(u)
      return Self.cut(value, slope: value, lower, upper)
    case .logit(let lower, let upper):
      let a = (upper - lower) / ((1 - lower) * (upper - 1))
      let power = Distribution.exp(-(a * u).magnitude)
      let (low, high) = u > 0 ? ((upper - 1) * power, 1 - lower) : (upper - 1, (1 - lower) * power)
      let value = (lower * low + upper * high) / (low + high)
      return (value, a * (value - lower) * (upper - value) / (upper - lower))
    }
  }

  private static func cut(_ value: Double, slope: Double, _ lower: Double, _ upper: Double) -> (Double, Double) {
    value <= lower ? (lower, 0) : value >= upper ? (upper, 0) : (value, slope)
  }
}
