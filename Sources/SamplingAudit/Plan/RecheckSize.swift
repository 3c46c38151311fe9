import SurveyStatistics

/// How many people are to be asked again (phúc tra) so that agreement or kappa is known to within a margin.
///
/// Each size is for one question, people drawn singly by lot from N interviews: n = n₀/(1 + (n₀ − 1)/N), rounded up, never
/// more than N. z belongs to the level. Where each person is asked several questions again, the margin over all is smaller.
public enum RecheckSize {
  /// For the share p of equal answers, or the gross difference rate 1 − p, by Wald's interval: n₀ = z²p(1 − p)/e².
  ///
  /// - Source: W. G. Cochran, Sampling Techniques, 3rd ed. 1977, equation 4.2; the gross difference rate as in US Bureau of the
  ///   Census, Evaluating Censuses of Population and Housing, 1985.
  public static func wald(interviews: Int, agreement p: Double, margin: Double, level: Double) -> Int {
    let z = Distribution.normalQuantile((1 + level) / 2)
    return size(z * z * p * (1 - p) / (margin * margin), of: interviews)
  }

  /// The same by Wilson's interval, which stays honest where nearly everybody agrees.
  ///
  /// n₀ = z²(pq − 2e² + √(p²q² − 4e²pq + e²))/(2e²) with q = 1 − p: the size at which half of the width of
  /// (p + z²/2n ± z√(pq/n + z²/4n²))/(1 + z²/n) is e.
  /// - Source: solved for n from Wilson 1927; the same in W. W. Piegorsch, Computational Statistics & Data Analysis 46, 2004.
  public static func wilson(interviews: Int, agreement p: Double, margin e: Double, level: Double) -> Int {
    let z = Distribution.normalQuantile((1 + level) / 2)
    let (product, square) = (p * (1 - p), e * e)
    let root = (product * product - 4 * square * product + square).squareRoot()
    return size(z * z * (product - 2 * square + root) / (2 * square), of: interviews)
  }

  /// For Cohen's κ by its large-sample variance V/n: n₀ = z²V/e².
  ///
  /// V = (Σ p_ii(1 − 2s_i(1 − κ))² + (1 − κ)² Σ_{i≠j} p_ij(s_i + s_j)² − (κ − p_e(1 − κ))²)/(1 − p_e)² with the table
  /// p_ij = (1 − κ)s_i s_j, p_ii = κs_i + (1 − κ)s_i²: both times the answers have the shares s_i, p_e = Σ s_i², and who changes
  /// does so by chance. For two answers this is (1 − κ)((1 − κ)(1 − 2κ) + κ(2 − κ)/(2s(1 − s))).
  ///
  /// - shares: what is expected of each answer; they are divided by their sum. At least two over 0, else `nil`.
  /// - Source: Fleiss, Cohen and Everitt 1969, Psychological Bulletin 72:323–327; for two answers Bloch and Kraemer 1989.
  public static func kappa(
    interviews: Int, kappa: Double, shares: [Double], margin: Double, level: Double
  ) -> Int? {
    guard let variance = kappaVariance(kappa, shares: shares) else { return nil }
    let z = Distribution.normalQuantile((1 + level) / 2)
    return size(z * z * variance / (margin * margin), of: interviews)
  }

  /// V, the large-sample variance of κ times the number of people.
  static func kappaVariance(_ kappa: Double, shares: [Double]) -> Double? {
    let sum = shares.reduce(0, +)
    guard shares.count(where: { $0 > 0 }) >= 2, shares.allSatisfy({ $0 >= 0 }), sum.isFinite else { return nil }
    let s = shares.map { $0 / sum }
    let expected = s.reduce(0) { $0 + $1 * $1 }
    var (equal, different) = (0.0, 0.0)
    for i in s.indices {
      let both = kappa * s[i] + (1 - kappa) * s[i] * s[i]
      let slope = 1 - 2 * s[i] * (1 - kappa)
      equal += both * slope * slope
      for j in s.indices where j != i { different += (1 - kappa) * s[i] * s[j] * (s[i] + s[j]) * (s[i] + s[j]) }
    }
    let center = kappa - expected * (1 - kappa)
    let spread = equal + (1 - kappa) * (1 - kappa) * different - center * center
    return max(0, spread) / ((1 - expected) * (1 - expected))
  }

  private static func size(_ infinite: Double, of interviews: Int) -> Int {
    let size = (infinite / (1 + (infinite - 1) / Double(interviews))).rounded(.up)
    return size < Double(interviews) ? max(2, Int(size)) : interviews
  }
}
