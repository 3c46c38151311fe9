/// A confidence interval with its coverage and the name of its method.
public struct ConfidenceInterval: Sendable, Equatable {
  /// Lower limit, in the estimate's units.
  public let low: Double
  /// Upper limit, in the estimate's units.
  public let high: Double
  /// Coverage, 0…1.
  public let level: Double
  /// How it was made.
  public let method: IntervalMethod

  /// Holds an interval made elsewhere.
  public init(low: Double, high: Double, level: Double, method: IntervalMethod) {
    self.low = low
    self.high = high
    self.level = level
    self.method = method
  }

  /// The interval of `scale` · θ + `shift`, for `scale` > 0.
  public func scaled(by scale: Double, shift: Double = 0) -> ConfidenceInterval {
    ConfidenceInterval(low: low * scale + shift, high: high * scale + shift, level: level, method: method)
  }

  /// θ ± t·se, t at 1 − (1 − level)/2 with `df` degrees of freedom.
  ///
  /// Undefined (`nil`) for df ≤ 0 or a standard error that is not finite; a standard error of 0 gives [θ, θ].
  public static func t(
    value: Double, standardError: Double, df: Double, level: Double, method: IntervalMethod = .t
  ) -> ConfidenceInterval? {
    let t = Distribution.tQuantile(1 - (1 - level) / 2, df: df)
    guard t.isFinite, standardError.isFinite else { return nil }
    return ConfidenceInterval(
      low: value - t * standardError, high: value + t * standardError, level: level, method: method)
  }

  /// exp(log θ ± t·se/θ) for a positive θ, as a total or a ratio of positive quantities is; both limits are positive.
  ///
  /// Value, standard error and limits are in the same units. Undefined (`nil`) for θ ≤ 0, df ≤ 0 or a standard error
  /// that is negative or not finite; a standard error of 0 gives [θ, θ]. Source: the delta method on the logarithm.
  public static func log(value: Double, standardError: Double, df: Double, level: Double) -> ConfidenceInterval? {
    guard value > 0, value.isFinite, standardError >= 0, df > 0, level > 0, level < 1 else { return nil }
    let half = Distribution.tQuantile(1 - (1 - level) / 2, df: df) * standardError / value
    let factor = Distribution.exp(half)
    guard (value * factor).isFinite else { return nil }
    return ConfidenceInterval(low: value / factor, high: value * factor, level: level, method: .log)
  }
}
