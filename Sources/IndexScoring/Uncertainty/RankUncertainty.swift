import SurveyStatistics

/// Which ranks the survey's error leaves open to the units of a block, after Mogstad and others (2024), with stepdown.
///
/// Every unit's variance is drawn with its own degrees of freedom. A unit whose error is not defined can have any rank, and every other unit may stand behind it.
struct RankUncertainty {
  /// Draws behind critical values.
  static let draws = 10_000

  /// Sets of one unit.
  struct Sets {
    let marginal: (lower: Int, upper: Int)
    let joint: (lower: Int, upper: Int)
    /// Group of units that are not told apart from the best of the group, 1 first; `nil` without an error.
    let tier: Int?
    /// Share of the other units that are not told apart from this one, compared one by one; `nil` without an error.
    let indistinguishable: Double?
  }

  private var sets: [Int: Sets] = [:]

  /// Sets of the ranked units at positions `ranked` of `scores`.
  init(_ ranked: [Int], of scores: [UnitScore], errors: IndexErrors, level: Double) {
    let known = ranked.filter { scores[$0].standardError != nil }
    let unknown = ranked.count - known.count
    for unit in ranked {
      sets[unit] = Sets(
        marginal: (1, ranked.count), joint: (1, ranked.count), tier: nil,
        indistinguishable: known.contains(unit) && ranked.count > 1 ? 1 : nil)
    }
    guard let estimates = Self.estimates(known, scores, errors) else { return }
    // Without a survey every difference is certain, and there is nothing to draw.
    let isCertain = estimates.standardErrors.allSatisfy { $0 == 0 }
    let rule = isCertain ? .bonferroni : RankCriticalRule.studentised(draws: Self.draws, seed: IndexErrors.seed)
    guard
      let marginal = try? PairwiseRanks(estimates, level: level, scope: .marginal, steps: .stepdown, critical: rule),
      let joint = try? PairwiseRanks(estimates, level: level, scope: .joint, steps: .stepdown, critical: rule)
    else { return }
    for (position, unit) in known.enumerated() {
      let (own, all) = (marginal.sets[position], joint.sets[position])
      sets[unit] = Sets(
        marginal: (own.lower, own.upper + unknown), joint: (all.lower, all.upper + unknown),
        tier: joint.tiers[position],
        indistinguishable: ranked.count > 1
          ? Double(unknown + Self.close(position, estimates, level: level)) / Double(ranked.count - 1) : nil)
    }
  }

  subscript(unit: Int) -> Sets? { sets[unit] }

  /// How many other units are within t · s of unit `i`, s² the variance of the difference.
  ///
  /// ν is Welch's for units that share no PSU, and the smaller of the two else. These
  /// are single comparisons, not adjusted for their number.
  private static func close(_ i: Int, _ estimates: RankedEstimates, level: Double) -> Int {
    let (covariance, df) = (estimates.covariance, estimates.degreesOfFreedom)
    return (0..<estimates.count).count { k in
      if k == i { return false }
      let (own, other, shared) = (covariance[i, i], covariance[k, k], covariance[i, k])
      let variance = max(0, own + other - 2 * shared)
      let welch = Satterthwaite.combined([(own, df[i]), (other, df[k])]) ?? .infinity
      let t = Distribution.tQuantile(1 - (1 - level) / 2, df: shared == 0 ? welch : min(df[i], df[k]))
      return (estimates.values[i] - estimates.values[k]).magnitude <= t * variance.squareRoot()
    }
  }

  private static func estimates(
    _ units: [Int], _ scores: [UnitScore], _ errors: IndexErrors
  ) -> RankedEstimates? {
    var isKnown = true
    let covariance = Matrix(symmetric: units.count) { i, j in
      let (a, b) = (units[i], units[j])
      guard let shared = errors.covariance(a, b) else {
        isKnown = false
        return 0
      }
      return shared * 100 * 100 / (scores[a].maximum.value * scores[b].maximum.value)
    }
    guard isKnown else { return nil }
    return try? RankedEstimates(
      values: units.map { scores[$0].index ?? 0 }, covariance: covariance,
      degreesOfFreedom: units.map { scores[$0].degreesOfFreedom ?? .infinity })
  }
}
