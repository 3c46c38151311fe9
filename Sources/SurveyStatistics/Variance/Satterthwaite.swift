/// Degrees of freedom of a sum of variances that were estimated apart.
public enum Satterthwaite {
  /// (Σ V_h)² / Σ V_h²/(n_h − 1) over strata of two PSUs or more; `nil` where the variance is 0.
  ///
  /// Strata whose variances differ much count for fewer degrees of freedom than Σ (n_h − 1). Source: Korn and Graubard
  /// 1999, section 5.2; Valliant and Rust 2010 on its bias.
  public static func degreesOfFreedom(_ strata: [(variance: Double, psus: Int)]) -> Double? {
    combined(strata.filter { $0.psus > 1 }.map { (variance: $0.variance, degreesOfFreedom: Double($0.psus - 1)) })
  }

  /// (Σ V_j)² / Σ V_j²/ν_j for independent sources, ν_j > 0; also called Welch's.
  public static func combined(_ sources: [(variance: Double, degreesOfFreedom: Double)]) -> Double? {
    let sum = sources.reduce(0) { $0 + $1.variance }
    let spread = sources.reduce(0) { $0 + $1.variance * $1.variance / $1.degreesOfFreedom }
    guard sum > 0, spread > 0, spread.isFinite else { return nil }
    return sum * sum / spread
  }
}
