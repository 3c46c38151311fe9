import SurveyStatistics

extension Analysis {
  /// Ranks of the groups of a table by each statistic, with the sets that the full covariance leaves possible.
  ///
  /// Groups without a value, without a variance, or with answers that are all alike (whose error is 0 by force) are not
  /// ranked, and are named; those that may not be published are, and their rows withheld.
  func rank(
    _ request: RankingRequest, _ groups: [SampleGroup], in table: ColumnSample, _ found: inout GroupTable
  ) throws(AnalysisFault) {
    guard groups.count > 1 else { throw .tooFewGroups(columns: found.by, found: groups.count) }
    for statistic in statistics {
      let sampled = groups.compactMap { statistic.statistic(of: table.rows, domain: $0.isMember) }
      guard sampled.count == groups.count else { continue }
      let all = table.sample.estimates(of: sampled, degreesOfFreedom: degreesOfFreedom).estimates
      let hidden = found.rows.filter { $0.isSuppressed && $0.statistic == statistic }.map(\.group)
      let ranked = groups.indices.filter {
        all[$0].value != nil && (all[$0].standardError ?? 0) > 0 && all[$0].degreesOfFreedom > 0
      }
      let left = groups.indices.filter { !ranked.contains($0) }.map { groups[$0].values }
      if !left.isEmpty { found.unranked.append((statistic, left)) }
      let estimates = table.sample.estimates(of: ranked.map { sampled[$0] }, degreesOfFreedom: degreesOfFreedom)
      guard ranked.count > 1, let covariance = estimates.covariance else { continue }
      guard
        let sets = try? sets(
          RankedEstimates(
            values: estimates.estimates.map { $0.value ?? .nan }, covariance: covariance,
            degreesOfFreedom: estimates.estimates.map(\.degreesOfFreedom), direction: request.direction), request)
      else { continue }
      for (position, group) in ranked.enumerated() {
        found.ranks.append(
          RankRow(
            statistic: statistic, group: groups[group].values, marginal: sets.marginal.sets[position],
            joint: sets.joint.sets[position], fromIntervals: sets.intervals.sets[position],
            tier: sets.joint.tiers[position], isWithheld: hidden.contains(groups[group].values)))
      }
      if let critical = sets.joint.criticalValues.first?.first {
        found.criticalValues.append(NamedCriticalValue(statistic: statistic, purpose: "joint_ranks", value: critical))
      }
    }
  }

  private func sets(
    _ estimates: RankedEstimates, _ request: RankingRequest
  ) throws(RankError) -> (marginal: PairwiseRanks, joint: PairwiseRanks, intervals: IntervalRanks) {
    let rule = RankCriticalRule.simulated(draws: request.draws, seed: request.seed)
    return (
      try PairwiseRanks(estimates, level: level, scope: .marginal, steps: .stepdown, critical: rule),
      try PairwiseRanks(estimates, level: level, scope: .joint, steps: .stepdown, critical: rule),
      try IntervalRanks(estimates, level: level, sharing: .bonferroni)
    )
  }
}
