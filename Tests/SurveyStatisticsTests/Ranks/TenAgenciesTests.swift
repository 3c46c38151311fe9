import Testing

@testable import SurveyStatistics

/// Ten independent estimates of made-up agencies; critical values by R's `integrate` and `qnorm`.
@Suite struct TenAgenciesTests {
  static let values = [
    3.4065776258801566, 3.0924299480582844, 3.3873077865757857, 2.9735315810913128, 3.008717688214498,
    3.080737567402724, 3.412385884974678, 3.7978310887767397, 3.206989836658512, 3.3028962074983435,
  ]
  static let errors = [
    0.03500559174346994, 0.07305442139160598, 0.05530398172623931, 0.041820257726901906, 0.08051184736937149,
    0.06055629849562356, 0.05098090317539167, 0.03378133515622969, 0.057341305263118175, 0.06657448005182554,
  ]

  private func agencies() throws -> RankedEstimates {
    try RankedEstimates(values: Self.values, covariance: Matrix(diagonal: Self.errors.map { $0 * $0 }))
  }

  @Test func `point ranks agree`() throws {
    #expect(try agencies().ranks == [3, 7, 4, 10, 9, 8, 2, 1, 6, 5])
  }

  @Test func `sets from intervals agree, by independence and by Bonferroni`() throws {
    let independent = try IntervalRanks(agencies(), level: 0.95, sharing: .independent)
    #expect(abs(independent.criticalValues[0] - 2.7996252193010864) < 1e-12)
    #expect(independent.sets.map(\.lower) == [2, 3, 2, 6, 4, 4, 2, 1, 2, 2])
    #expect(independent.sets.map(\.upper) == [6, 10, 9, 10, 10, 10, 7, 1, 10, 9])
    #expect(abs(independent.intervals[0].low - 3.3085750884185803) < 1e-12)
    let bonferroni = try IntervalRanks(agencies(), level: 0.9, sharing: .bonferroni)
    #expect(abs(bonferroni.criticalValues[0] - 2.5758293035489) < 1e-12)
    #expect(bonferroni.sets.map(\.lower) == [2, 4, 2, 6, 5, 5, 2, 1, 2, 2])
    #expect(bonferroni.sets.map(\.upper) == [6, 10, 7, 10, 10, 10, 6, 1, 10, 9])
  }

  @Test func `exact marginal critical values and sets agree`() throws {
    let ranks = try PairwiseRanks(agencies(), level: 0.95, scope: .marginal, steps: .single, critical: .exact)
    let expected = [
      2.74150406587169, 2.60950242348075, 2.678379552344736, 2.723708914933576, 2.580044517057408,
      2.6585540588482237, 2.693986010660236, 2.7442024554457265, 2.6707827849531163, 2.635117974089629,
    ]
    for (got, value) in zip(ranks.criticalValues, expected) { #expect(abs(got[0].value - value) < 1e-10) }
    #expect(ranks.sets.map(\.lower) == [2, 5, 2, 7, 6, 5, 2, 1, 4, 2])
    #expect(ranks.sets.map(\.upper) == [5, 10, 6, 10, 10, 10, 6, 1, 9, 8])
  }

  @Test func `Bonferroni's joint sets, and the best three and five, agree`() throws {
    let ranks = try PairwiseRanks(agencies(), level: 0.95, scope: .joint, steps: .single, critical: .bonferroni)
    #expect(ranks.sets.map(\.lower) == [2, 4, 2, 7, 5, 5, 2, 1, 2, 2])
    #expect(ranks.sets.map(\.upper) == [6, 10, 7, 10, 10, 10, 6, 1, 9, 9])
    let stepdown = try PairwiseRanks(
      agencies(), level: 0.95, scope: .joint, steps: .stepdown, critical: .simulated(seed: 11))
    #expect(RankSet.best(3, of: stepdown.sets) == [0, 2, 6, 7, 8, 9])
    #expect(RankSet.best(5, of: stepdown.sets) == [0, 1, 2, 4, 5, 6, 7, 8, 9])
  }
}
