/// Numbers of successes in n trials whose outcomes are alike: binomial with a chance that itself is drawn from a beta.
///
/// Mean nπ, correlation ρ between trials; α = π(1 − ρ)/ρ, β = (1 − π)(1 − ρ)/ρ. With ρ = 0 it is the binomial. Source:
/// Skellam 1948; Johnson, Kemp and Kotz 2005, section 6.2.2.
struct BetaBinomial: Sendable {
  let trials: Int
  let mean: Double
  let correlation: Double

  /// P(X ≥ k), by the ratio of neighbouring probabilities; 1 for k ≤ 0 and 0 for k > n.
  func upperTail(from k: Int) -> Double {
    guard k > 0 else { return 1 }
    guard k <= trials else { return 0 }
    let probabilities = probabilities
    return min(1, probabilities[k...].reversed().reduce(0, +))
  }

  /// P(X = x) for x = 0…n.
  ///
  /// p(x)/p(x − 1) = (n − x + 1)/x · (π + (x − 1)θ)/(1 − π + (n − x)θ) with θ = ρ/(1 − ρ), started at 1 and divided by the sum.
  var probabilities: [Double] {
    let theta = correlation / (1 - correlation)
    var values = [1.0]
    var sum = 1.0
    for x in stride(from: 1, through: trials, by: 1) {
      let (n, step) = (Double(trials), Double(x))
      let ratio = (n - step + 1) / step * (mean + (step - 1) * theta) / (1 - mean + (n - step) * theta)
      values.append((values.last ?? 0) * ratio)
      sum += values.last ?? 0
      if sum > 1e200 {
        values = values.map { $0 / sum }
        sum = 1
      }
    }
    return values.map { $0 / sum }
  }
}
