import SurveyStatistics

/// Kappa over several items: Σ n(p_o − p_e)/Σ n(1 − p_e), each item with its own categories.
struct PooledKappa: Sendable {
  private var observed = 0.0
  private var expected = 0.0
  private var pairs = 0.0

  /// Adds an item by its table of first and second answers.
  mutating func add(_ counts: [[Int]], _ weights: KappaWeights) {
    guard let kappa = try? Kappa(counts: counts, weights: weights), let po = kappa.observed, let pe = kappa.expected
    else { return }
    let n = Double(kappa.base)
    observed += n * po
    expected += n * pe
    pairs += n
  }

  /// κ; `nil` without pairs, and where chance alone gives full agreement.
  var value: Double? { pairs - expected > 1e-9 ? (observed - expected) / (pairs - expected) : nil }
}
