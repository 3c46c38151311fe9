/// What gives the critical values of families of ordered pairs, checked once.
struct CriticalSource {
  private enum Kind {
    case draws(JointDraws)
    case studentised(StudentisedDraws)
    case bonferroni(df: Double)
    case exact(standardErrors: [Double])
  }

  private let kind: Kind
  private let level: Double

  init(
    _ rule: RankCriticalRule, _ estimates: RankedEstimates, level: Double, scope: RankScope, steps: RankSteps
  ) throws(RankError) {
    self.level = level
    switch rule {
    case .simulated(let count, let seed):
      kind = .draws(try Self.draws(estimates, count: count, seed: seed))
    case .studentised(let count, let seed):
      kind = .studentised(try StudentisedDraws(estimates, count: count, seed: seed))
    case .given(let draws):
      guard draws.width == estimates.count else { throw .sizesDiffer }
      // Where the smallest value is best, values and their deviations are turned round.
      kind = .draws(estimates.direction == .largest ? draws : draws.negated)
    case .bonferroni:
      kind = .bonferroni(df: estimates.leastDegreesOfFreedom)
    case .exact:
      guard scope == .marginal, steps == .single else { throw .exactIsMarginalSingleStep }
      guard estimates.leastDegreesOfFreedom.isInfinite else { throw .exactNeedsNormal }
      guard Matrix(diagonal: estimates.covariance.diagonal) == estimates.covariance else {
        throw .exactNeedsIndependence
      }
      kind = .exact(standardErrors: estimates.standardErrors)
    }
  }

  /// c of a family of at least one pair; `unit` is whose family it is, `nil` for the joint one.
  func value(unit: Int?, pairs: [OrderedPair]) -> CriticalValue {
    switch kind {
    case .draws(let draws):
      return CriticalValue(quantile: level, of: draws.maxima(of: pairs))
    case .studentised(let draws):
      return CriticalValue(quantile: level, of: draws.maxima(of: pairs))
    case .bonferroni(let df):
      return CriticalValue(Distribution.tQuantile(1 - (1 - level) / Double(pairs.count), df: df))
    case .exact(let errors):
      let unit = unit ?? 0
      let others = pairs.filter { $0.first == unit }.map { errors[$0.second] }
      return CriticalValue(ExactCriticalValue(standardError: errors[unit], others: others).value(level: level))
    }
  }

  /// Draws in the order of the estimates, best first, so that the order in which units are given does not matter.
  private static func draws(_ estimates: RankedEstimates, count: Int, seed: UInt64) throws(RankError) -> JointDraws {
    let order = estimates.order
    let draws = try JointDraws(
      covariance: estimates.covariance.selecting(order), degreesOfFreedom: estimates.leastDegreesOfFreedom,
      count: count, seed: seed)
    var positions = Array(repeating: 0, count: order.count)
    for (position, unit) in order.enumerated() { positions[unit] = position }
    return draws.selecting(positions)
  }
}

extension JointDraws {
  /// The maximum of (Z_first − Z_second)/s over ordered pairs, for each draw.
  func maxima(of pairs: [OrderedPair]) -> [Double] {
    let first = pairs.map { Int32($0.first) }
    let second = pairs.map { Int32($0.second) }
    let scale = pairs.map { 1 / $0.error }
    var maxima = Array(repeating: -Double.infinity, count: count)
    values.withUnsafeBufferPointer { values in
      first.withUnsafeBufferPointer { first in
        second.withUnsafeBufferPointer { second in
          scale.withUnsafeBufferPointer { scale in
            for draw in 0..<count {
              let start = draw * width
              var maximum = -Double.infinity
              for pair in 0..<scale.count {
                let statistic =
                  (values[start + Int(first[pair])] - values[start + Int(second[pair])]) * scale[pair]
                maximum = statistic > maximum ? statistic : maximum
              }
              maxima[draw] = maximum
            }
          }
        }
      }
    }
    return maxima
  }
}
