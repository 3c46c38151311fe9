internal import CDistributions

/// Quantiles and distribution functions, by Boost.Math; NaN where undefined.
public enum Distribution {
  /// The t with P(T ≤ t) = `probability`; `df` > 0 need not be whole, and may be infinite (normal).
  public static func tQuantile(_ probability: Double, df: Double) -> Double {
    guard df > 0 else { return .nan }
    return df.isInfinite ? hl_normal_quantile(probability) : hl_t_quantile(probability, df)
  }

  /// The z with P(Z ≤ z) = `probability`.
  public static func normalQuantile(_ probability: Double) -> Double {
    hl_normal_quantile(probability)
  }

  /// The x with P(X ≤ x) = `probability` for Beta(a, b), a and b > 0.
  public static func betaQuantile(_ probability: Double, a: Double, b: Double) -> Double {
    hl_beta_quantile(probability, a, b)
  }

  /// Natural logarithm.
  public static func log(_ x: Double) -> Double { hl_log(x) }
  /// e to the power `x`.
  public static func exp(_ x: Double) -> Double { hl_exp(x) }
  /// `x` to the power `y`.
  public static func power(_ x: Double, _ y: Double) -> Double { hl_pow(x, y) }
}
