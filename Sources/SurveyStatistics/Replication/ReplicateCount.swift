/// How many replicates a standard error needs.
///
/// The standard error from R random replicates varies between draws of the replicates with coefficient of variation
/// √((κ − 1)/(4R)), κ being the kurtosis of the replicate estimates: 3 where they are normal, and then R = 200 gives 5%.
/// Source: delta method on Σ (θ_r − θ)²/R; Beaumont and Patak 2012, section 5.
public enum ReplicateCount {
  /// The smallest R whose coefficient of variation is at most `target`; `nil` for a target ≤ 0 or κ ≤ 1.
  public static func needed(forVariation target: Double, kurtosis: Double = 3) -> Int? {
    guard target > 0, kurtosis > 1 else { return nil }
    let exact = (kurtosis - 1) / (4 * target * target)
    // 1/(2·0.05²) is 200 and not 201, whatever its rounding.
    return Int(exactly: max(2, (exact * (1 - 1e-12)).rounded(.up)))
  }

  /// The coefficient of variation that `replicates` give; `nil` for less than one, or κ ≤ 1.
  public static func variation(of replicates: Int, kurtosis: Double = 3) -> Double? {
    guard replicates > 0, kurtosis > 1 else { return nil }
    return ((kurtosis - 1) / (4 * Double(replicates))).squareRoot()
  }

  /// κ = m₄/m₂² of replicate estimates about their mean; `nil` for fewer than two, or where they do not vary.
  public static func kurtosis(_ estimates: [Double]) -> Double? {
    guard estimates.count > 1 else { return nil }
    let mean = estimates.reduce(0, +) / Double(estimates.count)
    let (second, fourth) = estimates.reduce((0.0, 0.0)) { sums, value in
      let square = (value - mean) * (value - mean)
      return (sums.0 + square, sums.1 + square * square)
    }
    guard second > 0 else { return nil }
    return Double(estimates.count) * fourth / (second * second)
  }
}
