/// The interval of a share from a scaled likelihood ratio.
extension ConfidenceInterval {
  /// All q with D(q) ≤ φ·λ·t², as R's `svyciprop(method = "likelihood")`.
  ///
  /// D(q) = 2n[p ln(p/q) + (1−p) ln((1−p)/(1−q))] is the binomial deviance, λ = n·se²/(p(1−p)) the design effect and
  /// φ = n/(n−1); t has ν degrees of freedom. `n` counts respondents. Each limit is found by bisection between p and
  /// the end of 0…1, to the last bit. Undefined at 0 and 1, and for n < 2. Source: R `survey` 4.5.
  public static func likelihood(
    share p: Double, standardError: Double, df: Double, n: Int, level: Double
  ) -> ConfidenceInterval? {
    guard n >= 2 else { return nil }
    return share(p, standardError, df, level, .likelihood) { effectiveSize, t in
      // D(q)/2n against φ·λ·t²/2n; n is left in φ only.
      let bound = Double(n) / Double(n - 1) * t * t / (2 * effectiveSize)
      return (lowerLimit(p, bound: bound), 1 - lowerLimit(1 - p, bound: bound))
    }
  }

  /// The q below p where p ln(p/q) + (1−p) ln((1−p)/(1−q)) reaches `bound`.
  private static func lowerLimit(_ p: Double, bound: Double) -> Double {
    var (outside, inside) = (0.0, p)
    while true {
      let q = (outside + inside) / 2
      guard q > outside, q < inside else { return inside }
      let deviance = p * Distribution.log(p / q) + (1 - p) * Distribution.log((1 - p) / (1 - q))
      if deviance > bound { outside = q } else { inside = q }
    }
  }
}
