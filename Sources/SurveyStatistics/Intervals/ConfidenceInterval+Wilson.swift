/// Wilson's score interval of a share, carried over to a complex sample.
extension ConfidenceInterval {
  /// Wilson's score interval with n_eff in place of n and t in place of z.
  ///
  /// (p + t²/2n_eff ± t·√(p(1−p)/n_eff + t²/4n_eff²)) / (1 + t²/n_eff); n_eff is not corrected for df a second time.
  /// Source: R `survey` 4.5.
  public static func wilson(share p: Double, standardError: Double, df: Double, level: Double) -> ConfidenceInterval? {
    share(p, standardError, df, level, .wilson) { effectiveSize, t in wilsonLimits(p, size: effectiveSize, t: t) }
  }

  /// Wilson's score interval with n* = n_eff·(t_{n−1}/t_ν)² in place of n, and z.
  ///
  /// The degrees of freedom enter once, by n*: with t as well they would count twice. `n` is the number of respondents;
  /// undefined (`nil`) for n < 2.
  public static func wilsonAdjusted(
    share p: Double, standardError: Double, df: Double, n: Int, level: Double
  ) -> ConfidenceInterval? {
    guard let adjustment = SharePosition.adjustment(df: df, n: n, level: level) else { return nil }
    return share(p, standardError, df, level, .wilsonAdjusted) { effectiveSize, _ in
      wilsonLimits(p, size: effectiveSize * adjustment, t: Distribution.normalQuantile(1 - (1 - level) / 2))
    }
  }

  private static func wilsonLimits(_ p: Double, size n: Double, t: Double) -> (Double, Double) {
    let center = p + t * t / (2 * n)
    let half = t * (p * (1 - p) / n + t * t / (4 * n * n)).squareRoot()
    let shrink = 1 + t * t / n
    return (max(0, (center - half) / shrink), min(1, (center + half) / shrink))
  }
}
