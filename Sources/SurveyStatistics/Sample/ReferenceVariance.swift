/// The variance that a statistic would have in a simple random sample of the same size.
///
/// With q_k its influence: N̂²·S²_q/n, S²_q = n/(n−1)·(Σ w q²/N̂ − (Σ w q/N̂)²), over members of positive weight.
struct ReferenceVariance: Sendable {
  /// Drawn with replacement.
  let withReplacement: Double
  /// 1 − n/N̂, or 0 where weights do not add up to more than n.
  let unsampledShare: Double
  /// n.
  let size: Int

  init(withReplacement: Double, unsampledShare: Double, size: Int) {
    self.withReplacement = withReplacement
    self.unsampledShare = unsampledShare
    self.size = size
  }

  /// `nil` for fewer than two members; replicate designs count members of weight 0, as R does.
  init?(_ influence: [Double], weights: [Double], isMember: [Bool], replicated: Bool = false) {
    let rows = isMember.indices.filter { isMember[$0] && weights[$0] != 0 }
    let n = replicated ? isMember.count { $0 } : rows.count
    var (population, first) = (CompensatedSum(), CompensatedSum())
    for row in rows {
      population.add(weights[row])
      first.add(weights[row] * influence[row])
    }
    guard n > 1, population.value > 0 else { return nil }
    let mean = first.value / population.value
    var spread = CompensatedSum()
    for row in rows { spread.add(weights[row] * (influence[row] - mean) * (influence[row] - mean)) }
    self.init(
      withReplacement: population.value * spread.value / Double(n - 1),
      unsampledShare: population.value > Double(n) ? 1 - Double(n) / population.value : 0, size: n)
  }
}

extension Estimate {
  /// Compares the variance with that of a simple random sample of the same base; 0 against 0 says nothing.
  mutating func setDesignEffect(_ variance: Double, reference: ReferenceVariance?) {
    guard let reference, reference.withReplacement > 0, variance > 0 else { return }
    let effect = variance / reference.withReplacement
    designEffect = effect
    effectiveSampleSize = Double(base - 1) / effect
    if reference.unsampledShare > 0 { designEffectWithoutReplacement = effect / reference.unsampledShare }
  }
}
