/// Intervals of a share p (0…1) with linearised standard error se, ν degrees of freedom and n respondents.
///
/// n_eff = p(1−p)/se² is the effective sample size. Where p is 0 or 1 the standard error is 0 by force: only
/// Korn-Graubard is defined there. All are undefined (`nil`) for ν ≤ 0. Source: formulas as in R `survey` 4.5
/// (`svyciprop`) and, for the cap, Parker et al. 2017 (NCHS Series 2 no. 175).
extension ConfidenceInterval {
  /// expit(logit p ± t·se/(p(1−p))), t with ν degrees of freedom.
  public static func logit(share p: Double, standardError: Double, df: Double, level: Double) -> ConfidenceInterval? {
    guard p > 0, p < 1 else { return nil }
    let center = Distribution.log(p / (1 - p))
    guard let inner = t(value: center, standardError: standardError / (p * (1 - p)), df: df, level: level) else {
      return nil
    }
    return ConfidenceInterval(low: expit(inner.low), high: expit(inner.high), level: level, method: .logit)
  }

  /// Wilson's score interval with n_eff in place of n and t in place of z.
  ///
  /// (p + t²/2n_eff ± t·√(p(1−p)/n_eff + t²/4n_eff²)) / (1 + t²/n_eff); n_eff is not corrected for df a second time.
  public static func wilson(share p: Double, standardError: Double, df: Double, level: Double) -> ConfidenceInterval? {
    let t = Distribution.tQuantile(1 - (1 - level) / 2, df: df)
    guard p > 0, p < 1, standardError > 0, t.isFinite else { return nil }
    let n = p * (1 - p) / (standardError * standardError)
    let center = p + t * t / (2 * n)
    let half = t * (p * (1 - p) / n + t * t / (4 * n * n)).squareRoot()
    let shrink = 1 + t * t / n
    return ConfidenceInterval(
      low: (center - half) / shrink, high: (center + half) / shrink, level: level, method: .wilson)
  }

  /// Korn and Graubard's interval: exact binomial limits on n* = min(n, n_eff·(t_{n−1}/t_ν)²).
  ///
  /// Limits are the α/2 quantile of Beta(n*p, n*(1−p)+1) and the 1−α/2 quantile of Beta(n*p+1, n*(1−p)). With p = 0 or
  /// 1, n* = min(n, n·(t_{n−1}/t_ν)²) and the limit at that end is p itself. A share strictly between with se = 0 gives
  /// [p, p]. Undefined for n < 2.
  public static func kornGraubard(
    share p: Double, standardError: Double, df: Double, n: Int, level: Double
  ) -> ConfidenceInterval? {
    let tail = (1 - level) / 2
    let tSample = Distribution.tQuantile(1 - tail, df: Double(n - 1))
    let tDesign = Distribution.tQuantile(1 - tail, df: df)
    guard n >= 2, df > 0, tSample.isFinite, tDesign.isFinite, p >= 0, p <= 1 else { return nil }
    let correction = (tSample / tDesign) * (tSample / tDesign)
    let isEnd = p == 0 || p == 1
    if !isEnd, standardError == 0 {
      return ConfidenceInterval(low: p, high: p, level: level, method: .kornGraubard)
    }
    let effective = isEnd ? Double(n) : p * (1 - p) / (standardError * standardError)
    let size = min(Double(n), effective * correction)
    let low = p == 0 ? 0 : Distribution.betaQuantile(tail, a: size * p, b: size * (1 - p) + 1)
    let high = p == 1 ? 1 : Distribution.betaQuantile(1 - tail, a: size * p + 1, b: size * (1 - p))
    return ConfidenceInterval(low: low, high: high, level: level, method: .kornGraubard)
  }

  private static func expit(_ x: Double) -> Double {
    1 / (1 + Distribution.exp(-x))
  }
}
