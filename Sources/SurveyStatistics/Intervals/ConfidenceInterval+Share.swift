/// Intervals of a share p (0…1) with linearised standard error se, ν degrees of freedom and n respondents.
///
/// n_eff = p(1−p)/se² is the effective sample size and n* = n_eff·(t_{n−1}/t_ν)² the same, adjusted for ν. Where p is 0
/// or 1 the standard error is 0 by force: only Korn-Graubard is defined there. A share strictly between with a standard
/// error of 0 gives [p, p]. All are undefined (`nil`) for ν ≤ 0. Ends and zeros are told with a tolerance of 1e-12.
/// Source: formulas as in R `survey` 4.5 (`svyciprop`) and, for the cap, Parker et al. 2017 (NCHS Series 2 no. 175).
extension ConfidenceInterval {
  /// expit(logit p ± t·se/(p(1−p))), t with ν degrees of freedom.
  public static func logit(share p: Double, standardError: Double, df: Double, level: Double) -> ConfidenceInterval? {
    share(p, standardError, df, level, .logit) { _, t in
      let center = Distribution.log(p / (1 - p))
      let half = t * standardError / (p * (1 - p))
      return (expit(center - half), expit(center + half))
    }
  }

  /// sin²(asin √p ± t·se/(2√(p(1−p)))), t with ν degrees of freedom, the angle cut to 0…π/2 before it is squared.
  public static func asin(share p: Double, standardError: Double, df: Double, level: Double) -> ConfidenceInterval? {
    share(p, standardError, df, level, .asin) { _, t in
      let center = Distribution.arcSine(p.squareRoot())
      let half = t * standardError / (2 * (p * (1 - p)).squareRoot())
      let low = Distribution.sine(max(0, center - half))
      let high = Distribution.sine(min(Double.pi / 2, center + half))
      return (low * low, high * high)
    }
  }

  /// The interval of `method` where p is strictly between 0 and 1: [p, p] without sampling error, `limits(n_eff, t_ν)`
  /// with it.
  static func share(
    _ p: Double, _ standardError: Double, _ df: Double, _ level: Double, _ method: IntervalMethod,
    limits: (_ effectiveSize: Double, _ t: Double) -> (Double, Double)?
  ) -> ConfidenceInterval? {
    switch SharePosition(share: p, standardError: standardError, df: df, level: level) {
    case .undefined, .zero, .one: return nil
    case .certain: return ConfidenceInterval(low: p, high: p, level: level, method: method)
    case .inside(let effectiveSize):
      let t = Distribution.tQuantile(1 - (1 - level) / 2, df: df)
      guard t.isFinite, let (low, high) = limits(effectiveSize, t), low.isFinite, high.isFinite else { return nil }
      return ConfidenceInterval(low: low, high: high, level: level, method: method)
    }
  }

  private static func expit(_ x: Double) -> Double {
    1 / (1 + Distribution.exp(-x))
  }
}
