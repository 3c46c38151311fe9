/// Simultaneous tests of several contrasts by the distribution of their largest |t|, which uses their correlations.
///
/// t_i = θ̂_i / se_i. With Z drawn from N(0, V), divided by √(χ²_ν/ν) for finite ν, the maximum M = max_i |Z_i|/se_i is
/// computed for each draw, once for all contrasts: the critical value is its 1 − α quantile (type 7), the adjusted p of
/// a contrast the share of draws with M ≥ |t_i|. A contrast without variance has no t and takes no part.
public struct MaximumT: Sendable, Equatable {
  /// t of each contrast; `nil` where its variance is 0.
  public let statistics: [Double?]
  /// p of each contrast for all contrasts together; `nil` where it has no t.
  ///
  /// (1 + number of draws with M ≥ |t|)/(1 + B), kept between the two-sided p of the contrast alone and Bonferroni's.
  public let adjustedP: [Double?]
  /// Standard error of each adjusted p from the finite number of draws, √(p(1 − p)/B).
  public let monteCarloErrors: [Double?]
  /// c: |t_i| > c for any i has probability α where all contrasts are 0; `nil` without a contrast that has a variance.
  public let criticalValue: CriticalValue?
  /// Intervals θ̂_i ± c·se_i, which hold together at the level; `nil` as the statistics are.
  public let intervals: [ConfidenceInterval?]

  /// Tests contrasts with values θ̂ and covariance V (same order, squared units) against 0.
  ///
  /// `degreesOfFreedom` is that of the variance estimate, common to all. Throws a `RankError` for sizes that differ, a
  /// value or covariance that is not finite, a level outside 0…1, an indefinite V or fewer than 100 draws.
  public init(
    values: [Double], covariance: Matrix, degreesOfFreedom df: Double = .infinity, level: Double = 0.95,
    draws count: Int = 20_000, seed: UInt64
  ) throws(RankError) {
    let contrasts = try RankedEstimates(values: values, covariance: covariance, commonDegreesOfFreedom: df)
    guard level > 0, level < 1 else { throw .level }
    let errors = contrasts.standardErrors
    let draws = try JointDraws(covariance: covariance, degreesOfFreedom: df, count: count, seed: seed)
    let maxima = draws.largestMagnitudes(errors: errors).sorted()
    let tested = errors.count { $0 > 0 }
    let statistics = zip(values, errors).map { value, error in error > 0 ? value / error : nil }
    let adjusted = statistics.map { t in
      t.map { Self.adjustedP(of: $0, maxima: maxima, df: df, tested: tested) }
    }
    let critical = tested > 0 ? CriticalValue(quantile: level, of: maxima) : nil
    self.statistics = statistics
    adjustedP = adjusted
    monteCarloErrors = adjusted.map { p in p.map { ($0 * (1 - $0) / Double(count)).squareRoot() } }
    criticalValue = critical
    intervals = zip(values, errors).map { value, error in
      guard let critical, error > 0 else { return nil }
      let half = critical.value * error
      return ConfidenceInterval(low: value - half, high: value + half, level: level, method: .t)
    }
  }

  /// `maxima` in ascending order.
  private static func adjustedP(of t: Double, maxima: [Double], df: Double, tested: Int) -> Double {
    var (from, to) = (0, maxima.count)
    while from < to {
      let middle = (from + to) / 2
      if maxima[middle] >= t.magnitude { to = middle } else { from = middle + 1 }
    }
    let share = Double(1 + maxima.count - from) / Double(1 + maxima.count)
    let alone = min(1, Distribution.tTwoSided(t, df: df))
    return min(max(share, alone), min(1, Double(tested) * alone))
  }
}

extension JointDraws {
  /// max_i |Z_i|/`errors[i]` of each draw, over deviations whose error is over 0; 0 without any.
  func largestMagnitudes(errors: [Double]) -> [Double] {
    let scale = errors.map { $0 > 0 ? 1 / $0 : 0 }
    return (0..<count).map { draw in
      var maximum = 0.0
      for i in 0..<width { maximum = max(maximum, (values[draw * width + i] * scale[i]).magnitude) }
      return maximum
    }
  }
}
