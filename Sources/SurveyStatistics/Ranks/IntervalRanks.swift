/// How simultaneous intervals share an error probability α among K units.
public enum SimultaneousLevel: String, Sendable, CaseIterable {
  /// Each at (1 − α)^{1/K}: exact for independent estimates.
  case independent
  /// Each at 1 − α/K: valid under any dependence.
  case bonferroni

  /// γ, the level of one of `count` intervals.
  public func levelOfOne(of count: Int, level: Double) -> Double {
    switch self {
    case .independent: Distribution.power(level, 1 / Double(count))
    case .bonferroni: 1 - (1 - level) / Double(count)
    }
  }
}

/// Joint rank sets from simultaneous intervals, after Klein, Wright and Wieczorek (2020).
///
/// Intervals θ̂_k ± c_k·se_k hold together at the level. Unit j is surely better than k where its interval lies wholly
/// beyond k's; intervals that touch count as separated. Ranks run from 1 + better to K − worse, and all sets hold
/// jointly. Off-diagonal covariances are not used. Units without error and with equal values are never separated.
public struct IntervalRanks: Sendable, Equatable {
  /// The simultaneous intervals, in the units of the values.
  public let intervals: [ConfidenceInterval]
  /// c_k of each unit: t with its ν at the level of one interval.
  public let criticalValues: [Double]
  /// Rank and set of each unit.
  public let sets: [RankSet]
  /// Tier of each unit, 1 best: units whose intervals are not wholly below that of the best unit of the tier.
  public let tiers: [Int]

  /// Compares K estimates at `level` in O(K log K), tiers apart.
  ///
  /// Throws `RankError.level` unless the level is strictly between 0 and 1.
  public init(
    _ estimates: RankedEstimates, level: Double, sharing: SimultaneousLevel = .independent
  ) throws(RankError) {
    guard level > 0, level < 1 else { throw .level }
    let count = estimates.count
    let one = sharing.levelOfOne(of: count, level: level)
    let critical = estimates.degreesOfFreedom.map { Distribution.tQuantile(1 - (1 - one) / 2, df: $0) }
    let errors = estimates.standardErrors
    for k in 0..<count where !(critical[k] * errors[k]).isFinite { throw .notUsable(unit: k) }
    let low = (0..<count).map { estimates.values[$0] - critical[$0] * errors[$0] }
    let high = (0..<count).map { estimates.values[$0] + critical[$0] * errors[$0] }
    criticalValues = critical
    intervals = (0..<count).map { ConfidenceInterval(low: low[$0], high: high[$0], level: level, method: .t) }
    let isLargest = estimates.direction == .largest
    let reach = Reach(low: isLargest ? low : high.map { -$0 }, high: isLargest ? high : low.map { -$0 })
    let ranks = estimates.ranks
    sets = (0..<count).map {
      RankSet(rank: ranks[$0], lower: 1 + reach.better(than: $0), upper: count - reach.worse(than: $0))
    }
    tiers = RankTiers.tiers(order: estimates.order) { reach.isWorse($0, than: $1) }
  }
}

/// Limits turned so that larger is better, and sorted for counting.
private struct Reach {
  let low: [Double]
  let high: [Double]
  private let sortedLow: [Double]
  private let sortedHigh: [Double]
  /// How many units are a point, by value: they touch each other without being apart.
  private let points: [Double: Int]

  init(low: [Double], high: [Double]) {
    self.low = low
    self.high = high
    sortedLow = low.sorted()
    sortedHigh = high.sorted()
    points = low.indices.filter { low[$0] == high[$0] }.reduce(into: [:]) { $0[low[$1], default: 0] += 1 }
  }

  private func pointsLike(_ k: Int) -> Int { low[k] == high[k] ? points[low[k], default: 0] : 0 }

  /// Number of units whose lower limit is at or over the upper limit of k.
  func better(than k: Int) -> Int {
    sortedLow.count - Self.firstIndex(in: sortedLow) { $0 >= high[k] } - pointsLike(k)
  }

  /// Number of units whose upper limit is at or under the lower limit of k.
  func worse(than k: Int) -> Int {
    Self.firstIndex(in: sortedHigh) { $0 > low[k] } - pointsLike(k)
  }

  func isWorse(_ unit: Int, than leader: Int) -> Bool {
    high[unit] <= low[leader] && low[unit] < high[leader]
  }

  /// Index of the first element that fulfils a condition that all later ones fulfil, too.
  private static func firstIndex(in sorted: [Double], where condition: (Double) -> Bool) -> Int {
    var (from, to) = (0, sorted.count)
    while from < to {
      let middle = (from + to) / 2
      if condition(sorted[middle]) { to = middle } else { from = middle + 1 }
    }
    return from
  }
}
