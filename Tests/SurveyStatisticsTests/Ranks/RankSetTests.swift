import Testing

@testable import SurveyStatistics

/// Sets of six units by hand, and laws that all sets keep.
@Suite struct RankSetTests {
  static let values = [90, 88.5, 88, 85, 84.6, 80]
  static let errors = [1, 1.2, 0.8, 1.5, 0.9, 1.1]

  private func six(df: Double = .infinity) throws -> RankedEstimates {
    try RankedEstimates(
      values: Self.values, covariance: Matrix(diagonal: Self.errors.map { $0 * $0 }), commonDegreesOfFreedom: df)
  }

  private func limits(_ sets: [RankSet]) -> [[Int]] { sets.map { [$0.lower, $0.upper] } }

  /// Units with correlated errors, some of them alike.
  static func random(_ seed: UInt64, direction: RankDirection = .largest) throws -> RankedEstimates {
    var generator = KeyedGenerator(seed: seed, key: ["rank sets"])
    let count = 2 + generator.index(below: 9)
    let root = Matrix(rows: count, columns: count) { _, _ in generator.normal() }
    let values = (0..<count).map { _ in 4 * generator.normal() }
    return try RankedEstimates(values: values, covariance: root * root.transposed, direction: direction)
  }

  @Test func `sets from simultaneous intervals agree with Klein, Wright and Wieczorek`() throws {
    let ranks = try IntervalRanks(six(), level: 0.95)
    #expect(abs(ranks.criticalValues[0] - 2.63103828454) < 1e-10)
    #expect(limits(ranks.sets) == [[1, 4], [1, 5], [1, 5], [1, 6], [2, 6], [4, 6]])
    #expect(ranks.sets.map(\.rank) == [1, 2, 3, 4, 5, 6])
    #expect(ranks.sets[0].indistinguishable == 3)
    #expect(ranks.tiers == [1, 1, 1, 1, 2, 2])
  }

  @Test func `few degrees of freedom widen the sets`() throws {
    let ranks = try IntervalRanks(six(df: 3), level: 0.95)
    #expect(limits(ranks.sets) == Array(repeating: [1, 6], count: 6))
  }

  @Test func `intervals that touch are separated, points that coincide are not`() throws {
    let points = try RankedEstimates(values: [1, 1, 0], covariance: Matrix(rows: 3, columns: 3))
    #expect(limits(try IntervalRanks(points, level: 0.95).sets) == [[1, 2], [1, 2], [3, 3]])
    // Half widths c and 1 − c that meet in 0.
    let c = try IntervalRanks(
      RankedEstimates(values: [0, 0], covariance: Matrix(diagonal: [1, 1])), level: 0.95
    ).criticalValues[0]
    let touching = try RankedEstimates(values: [c, 0], covariance: Matrix(diagonal: [1, 0]))
    #expect(limits(try IntervalRanks(touching, level: 0.95).sets) == [[1, 1], [2, 2]])
  }

  @Test func `simulated joint and marginal sets agree with csranks`() throws {
    let rule = RankCriticalRule.simulated(seed: 1)
    let joint = try PairwiseRanks(six(), level: 0.95, scope: .joint, steps: .stepdown, critical: rule)
    #expect(limits(joint.sets) == [[1, 3], [1, 5], [1, 4], [2, 6], [3, 5], [5, 6]])
    let first = try #require(joint.criticalValues[0].first)
    // The value from four million draws is 2.8383.
    let error = try #require(first.monteCarloError)
    #expect(abs(first.value - 2.8383) < 4 * error)
    #expect(error > 0.005 && error < 0.03)
    #expect(joint.tiers == [1, 1, 1, 2, 2, 2])
    let marginal = try PairwiseRanks(six(), level: 0.95, scope: .marginal, steps: .stepdown, critical: rule)
    #expect(limits(marginal.sets) == [[1, 3], [1, 4], [1, 4], [2, 5], [4, 5], [6, 6]])
    // 88 and 84.6 are 2.8235 standard errors apart: not told apart in one step.
    let single = try PairwiseRanks(six(), level: 0.95, scope: .joint, steps: .single, critical: rule)
    #expect(limits(single.sets) == [[1, 4], [1, 5], [1, 5], [1, 6], [2, 5], [5, 6]])
    #expect(single.criticalValues[0] == [first])
  }

  @Test func `the exact marginal value lies within the error of the simulated one`() throws {
    let exact = try PairwiseRanks(six(), level: 0.95, scope: .marginal, steps: .single, critical: .exact)
    let drawn = try PairwiseRanks(
      six(), level: 0.95, scope: .marginal, steps: .single, critical: .simulated(draws: 50_000, seed: 5))
    for (known, simulated) in zip(exact.criticalValues, drawn.criticalValues) {
      #expect(abs(known[0].value - simulated[0].value) < 4 * (simulated[0].monteCarloError ?? 0))
      #expect(known[0].monteCarloError == nil)
    }
  }

  @Test func `exact values solve their integral, with steep and with missing errors, too`() {
    // With no error of its own, the others are independent: (2Φ(c) − 1)^3 = 0.95.
    let known = ExactCriticalValue(standardError: 0, others: [1, 2, 3]).value(level: 0.95)
    let factor = 2 * Distribution.normalProbability(known) - 1
    #expect(abs(factor * factor * factor - 0.95) < 1e-12)
    // All others without error: |Z| alone decides.
    let own = ExactCriticalValue(standardError: 1, others: [0, 0]).value(level: 0.95)
    #expect(abs(own - 1.959963984540054) < 1e-9)
    let steep = ExactCriticalValue(standardError: 1, others: [0.001, 0.002]).value(level: 0.95)
    #expect(abs(steep - 1.96) < 0.002)
  }

  @Test func `Bonferroni needs K − 1 differences for one unit and K(K − 1)÷2 for all`() throws {
    let marginal = try PairwiseRanks(six(), level: 0.95, scope: .marginal, steps: .single, critical: .bonferroni)
    #expect(abs(marginal.criticalValues[0][0].value - Distribution.normalQuantile(1 - 0.05 / 10)) < 1e-12)
    let joint = try PairwiseRanks(six(), level: 0.95, scope: .joint, steps: .single, critical: .bonferroni)
    #expect(abs(joint.criticalValues[0][0].value - Distribution.normalQuantile(1 - 0.05 / 30)) < 1e-12)
  }

  @Test func `differences without variance are certain, or none`() throws {
    // Units 0 and 1 have the same error and differ by 1; unit 2 equals unit 1 in both.
    let covariance = Matrix(symmetric: 4) { i, j in i == j ? 1 : i < 3 && j < 3 ? 1 : 0 }
    let estimates = try RankedEstimates(values: [2, 1, 1, 0.5], covariance: covariance)
    for scope in RankScope.allCases {
      let ranks = try PairwiseRanks(
        estimates, level: 0.95, scope: scope, steps: .stepdown, critical: .simulated(seed: 3))
      #expect(limits(ranks.sets) == [[1, 2], [2, 4], [2, 4], [1, 4]])
      #expect(ranks.relation(of: 0, to: 1) == .better)
      #expect(ranks.relation(of: 1, to: 2) == .indistinguishable)
    }
    let alone = try RankedEstimates(values: [3], covariance: Matrix(diagonal: [1]))
    let one = try PairwiseRanks(alone, level: 0.95, scope: .joint, steps: .stepdown, critical: .bonferroni)
    #expect(one.sets == [RankSet(rank: 1, lower: 1, upper: 1)])
    #expect(one.criticalValues == [[]])
  }

  @Test func `the best and the worst may be any whose set reaches them`() throws {
    let ranks = try PairwiseRanks(six(), level: 0.95, scope: .joint, steps: .stepdown, critical: .simulated(seed: 1))
    #expect(RankSet.best(1, of: ranks.sets) == [0, 1, 2])
    #expect(RankSet.best(3, of: ranks.sets) == [0, 1, 2, 3, 4])
    #expect(RankSet.worst(1, of: ranks.sets) == [3, 5])
    #expect(RankSet.worst(6, of: ranks.sets).count == 6)
  }

  @Test func `given draws turn with the direction`() throws {
    var generator = KeyedGenerator(seed: 8, key: ["given"])
    let rows = (0..<500).map { _ in (0..<6).map { _ in generator.normal() } }
    let mirrored = try RankedEstimates(
      values: Self.values.map { -$0 }, covariance: Matrix(diagonal: Self.errors.map { $0 * $0 }), direction: .smallest)
    let draws = try JointDraws(standardNormal: rows, standardErrors: Self.errors)
    let turned = try JointDraws(standardNormal: rows.map { $0.map { -$0 } }, standardErrors: Self.errors)
    let a = try PairwiseRanks(six(), level: 0.9, scope: .joint, steps: .stepdown, critical: .given(draws))
    let b = try PairwiseRanks(mirrored, level: 0.9, scope: .joint, steps: .stepdown, critical: .given(turned))
    #expect(a == b)
  }

  @Test(arguments: 1...40) func `a set contains its point rank, and stepdown sets lie within single-step sets`(
    seed: UInt64
  ) throws {
    let estimates = try Self.random(seed)
    let klein = try IntervalRanks(estimates, level: 0.9)
    #expect(klein.sets.allSatisfy { $0.contains($0.rank) })
    for scope in RankScope.allCases {
      for rule in [RankCriticalRule.simulated(draws: 500, seed: seed), .bonferroni] {
        let single = try PairwiseRanks(estimates, level: 0.9, scope: scope, steps: .single, critical: rule)
        let stepdown = try PairwiseRanks(estimates, level: 0.9, scope: scope, steps: .stepdown, critical: rule)
        for (inner, outer) in zip(stepdown.sets, single.sets) {
          #expect(outer.contains(outer.rank) && inner.contains(inner.rank))
          #expect(outer.lower <= inner.lower && inner.upper <= outer.upper)
        }
        let values = stepdown.criticalValues.map { $0.map(\.value) }
        #expect(values.allSatisfy { $0 == $0.sorted(by: >) })
      }
    }
  }

  @Test(arguments: 1...20) func `permuting units permutes ranks, sets and tiers`(seed: UInt64) throws {
    let estimates = try Self.random(seed)
    var generator = KeyedGenerator(seed: seed, key: ["permutation"])
    let order = (0..<estimates.count).shuffled(using: &generator)
    let permuted = try RankedEstimates(
      values: order.map { estimates.values[$0] }, covariance: estimates.covariance.selecting(order))
    let rule = RankCriticalRule.simulated(draws: 300, seed: seed)
    for scope in RankScope.allCases {
      let a = try PairwiseRanks(estimates, level: 0.9, scope: scope, steps: .stepdown, critical: rule)
      let b = try PairwiseRanks(permuted, level: 0.9, scope: scope, steps: .stepdown, critical: rule)
      #expect(b.sets == order.map { a.sets[$0] })
      #expect(b.tiers == order.map { a.tiers[$0] })
    }
    let a = try IntervalRanks(estimates, level: 0.9)
    let b = try IntervalRanks(permuted, level: 0.9)
    #expect(b.sets == order.map { a.sets[$0] })
    #expect(b.tiers == order.map { a.tiers[$0] })
  }

  @Test func `sets hold the true ranks jointly at least as often as they say`() throws {
    // Equal values are the hardest case; 400 samples of five units, 90%.
    let errors = [1.0, 1, 2, 0.5, 1]
    let truth = [3.0, 3, 2, 0, 0]
    let rank = [1, 1, 3, 4, 4]
    let rule = RankCriticalRule.simulated(draws: 400, seed: 2)
    var covered = 0
    for sample in 0..<400 {
      var generator = KeyedGenerator(seed: 77, key: ["coverage", String(sample)])
      let values = zip(truth, errors).map { $0 + $1 * generator.normal() }
      let estimates = try RankedEstimates(values: values, covariance: Matrix(diagonal: errors.map { $0 * $0 }))
      let sets = try PairwiseRanks(estimates, level: 0.9, scope: .joint, steps: .stepdown, critical: rule).sets
      if zip(sets, rank).allSatisfy({ $0.lower <= $1 && $1 <= $0.upper }) { covered += 1 }
    }
    #expect(covered >= 342)
  }

  @Test func `what cannot be ranked is a typed error`() throws {
    #expect(throws: RankError.noUnits) { try RankedEstimates(values: [], covariance: Matrix(rows: 0, columns: 0)) }
    #expect(throws: RankError.sizesDiffer) { try RankedEstimates(values: [1], covariance: Matrix(diagonal: [1, 1])) }
    #expect(throws: RankError.notUsable(unit: 1)) {
      try RankedEstimates(values: [1, .nan], covariance: Matrix(diagonal: [1, 1]))
    }
    #expect(throws: RankError.notCovariance) {
      try RankedEstimates(values: [1, 2], covariance: Matrix(symmetric: 2) { $0 == $1 ? 1 : 2 })
    }
    #expect(throws: RankError.level) { try IntervalRanks(six(), level: 1) }
    #expect(throws: RankError.tooFewDraws) {
      try PairwiseRanks(
        six(), level: 0.95, scope: .joint, steps: .single, critical: .simulated(draws: 10, seed: 1))
    }
    #expect(throws: RankError.exactIsMarginalSingleStep) {
      try PairwiseRanks(six(), level: 0.95, scope: .joint, steps: .single, critical: .exact)
    }
    #expect(throws: RankError.exactNeedsNormal) {
      try PairwiseRanks(six(df: 5), level: 0.95, scope: .marginal, steps: .single, critical: .exact)
    }
  }
}
