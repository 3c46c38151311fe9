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

  /// P(T ≤ t) for the t distribution; `df` > 0 need not be whole, and may be infinite (normal).
  public static func tProbability(_ t: Double, df: Double) -> Double {
    guard df > 0 else { return .nan }
    return df.isInfinite ? hl_normal_cdf(t) : hl_t_cdf(t, df)
  }

  /// P(|T| ≥ |t|): the p-value of a two-sided t test.
  public static func tTwoSided(_ t: Double, df: Double) -> Double {
    2 * tProbability(-t.magnitude, df: df)
  }

  /// P(Z ≤ z).
  public static func normalProbability(_ z: Double) -> Double { hl_normal_cdf(z) }

  /// P(X ≥ x) for chi-square with `df` > 0, exact in the far tail.
  public static func chiSquareUpperTail(_ x: Double, df: Double) -> Double { hl_chi_square_upper(x, df) }

  /// The x with P(X ≤ x) = `probability` for chi-square with `df` > 0.
  public static func chiSquareQuantile(_ probability: Double, df: Double) -> Double {
    hl_chi_square_quantile(probability, df)
  }

  /// P(X ≥ x) for F with `df1` and `df2` > 0, exact in the far tail; an infinite `df2` is chi-square over df1.
  public static func fUpperTail(_ x: Double, df1: Double, df2: Double) -> Double {
    guard df1 > 0, df2 > 0 else { return .nan }
    return df2.isInfinite ? hl_chi_square_upper(x * df1, df1) : hl_f_upper(x, df1, df2)
  }

  /// The x with P(X ≤ x) = `probability` for F with `df1` and `df2` > 0.
  public static func fQuantile(_ probability: Double, df1: Double, df2: Double) -> Double {
    hl_f_quantile(probability, df1, df2)
  }

  /// Arc sine, in radians.
  public static func arcSine(_ x: Double) -> Double { hl_asin(x) }
  /// Sine of an angle in radians.
  public static func sine(_ x: Double) -> Double { hl_sin(x) }
  /// Natural logarithm.
  public static func log(_ x: Double) -> Double { hl_log(x) }
  /// e to the power `x`.
  public static func exp(_ x: Double) -> Double { hl_exp(x) }
  /// `x` to the power `y`.
  public static func power(_ x: Double, _ y: Double) -> Double { hl_pow(x, y) }
}
