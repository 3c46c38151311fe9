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
}
