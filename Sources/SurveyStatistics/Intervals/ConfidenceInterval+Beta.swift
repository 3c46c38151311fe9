/// Exact binomial limits on an effective sample size: Clopper and Pearson's, carried over to a complex sample.
extension ConfidenceInterval {
  /// Korn and Graubard's interval: exact binomial limits on n* = min(n, n_eff·(t_{n−1}/t_ν)²).
  ///
  /// Limits are the α/2 quantile of Beta(n*p, n*(1−p)+1) and the 1−α/2 quantile of Beta(n*p+1, n*(1−p)). With p = 0 or
  /// 1, n* = min(n, n·(t_{n−1}/t_ν)²/deff), deff being `pooledDesignEffect` of sister items or else 1, and the limit at
  /// that end is p itself. A share strictly between with se = 0 gives [p, p]. Undefined for n < 2, or a pooled design
  /// effect that is not positive. Source: Korn and Graubard 1998; Parker et al. 2017 for the cap.
  public static func kornGraubard(
    share p: Double, standardError: Double, df: Double, n: Int, level: Double, pooledDesignEffect: Double? = nil
  ) -> ConfidenceInterval? {
    guard let adjustment = SharePosition.adjustment(df: df, n: n, level: level) else { return nil }
    let isZero: Bool
    switch SharePosition(share: p, standardError: standardError, df: df, level: level) {
    case .zero: isZero = true
    case .one: isZero = false
    case .undefined, .certain, .inside:
      return share(p, standardError, df, level, .kornGraubard) { effectiveSize, _ in
        betaLimits(p, size: min(Double(n), effectiveSize * adjustment), level: level)
      }
    }
    let designEffect = pooledDesignEffect ?? 1
    guard designEffect > 0, designEffect.isFinite else { return nil }
    let size = min(Double(n), Double(n) * adjustment / designEffect)
    let reach = 1 - Distribution.power((1 - level) / 2, 1 / size)
    return ConfidenceInterval(
      low: isZero ? 0 : 1 - reach, high: isZero ? reach : 1, level: level, method: .kornGraubard)
  }

  /// Korn and Graubard's interval without the cap: n* may exceed n where the design effect is below 1.
  ///
  /// This is `beta` of R's `svyciprop`; `n` is the number of rows that R counts. Undefined at 0 and 1, and for n < 2.
  public static func beta(
    share p: Double, standardError: Double, df: Double, n: Int, level: Double
  ) -> ConfidenceInterval? {
    guard let adjustment = SharePosition.adjustment(df: df, n: n, level: level) else { return nil }
    return share(p, standardError, df, level, .beta) { effectiveSize, _ in
      betaLimits(p, size: effectiveSize * adjustment, level: level)
    }
  }

  private static func betaLimits(_ p: Double, size: Double, level: Double) -> (Double, Double) {
    let tail = (1 - level) / 2
    return (
      Distribution.betaQuantile(tail, a: size * p, b: size * (1 - p) + 1),
      Distribution.betaQuantile(1 - tail, a: size * p + 1, b: size * (1 - p))
    )
  }
}
