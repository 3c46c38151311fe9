import Testing

@testable import SurveyStatistics

/// Critical values of two units, for which the distribution of the studentised difference is known.
@Suite struct StudentisedDrawsTests {
  private static let rule = RankCriticalRule.studentised(draws: 100_000, seed: 7)

  private func critical(_ covariance: Matrix, df: [Double]) throws -> CriticalValue {
    let pair = try RankedEstimates(values: [1, 0], covariance: covariance, degreesOfFreedom: df)
    let ranks = try PairwiseRanks(pair, level: 0.95, scope: .joint, steps: .single, critical: Self.rule)
    return try #require(ranks.criticalValues[0].first)
  }

  private func isNear(_ found: CriticalValue, df: Double) throws -> Bool {
    abs(found.value - Distribution.tQuantile(0.975, df: df)) < 4 * (try #require(found.monteCarloError))
  }

  @Test func `two units with equal variances pool their degrees of freedom, as two samples do`() throws {
    // (Z₁ − Z₂)/√(V(w₁ + w₂)) is t with 2ν.
    #expect(try isNear(critical(Matrix(diagonal: [2, 2]), df: [4, 4]), df: 8))
  }

  @Test func `a unit without error leaves the degrees of freedom to the other`() throws {
    #expect(try isNear(critical(Matrix(diagonal: [0, 1]), df: [.infinity, 4]), df: 4))
  }

  @Test func `units that share PSUs share a variance estimate, and have no more than the least`() throws {
    let linked = Matrix(symmetric: 2) { i, j in i == j ? 1 : 0.4 }
    #expect(try isNear(critical(linked, df: [4, 12]), df: 4))
  }

  @Test func `known variances give the values of plain simulation`() throws {
    let six = try RankedEstimates(
      values: RankSetTests.values, covariance: Matrix(diagonal: RankSetTests.errors.map { $0 * $0 }))
    for scope in RankScope.allCases {
      let plain = try PairwiseRanks(
        six, level: 0.95, scope: scope, steps: .stepdown, critical: .simulated(draws: 2000, seed: 3))
      let drawn = try PairwiseRanks(
        six, level: 0.95, scope: scope, steps: .stepdown, critical: .studentised(draws: 2000, seed: 3))
      #expect(plain.sets == drawn.sets)
      for (a, b) in zip(plain.criticalValues.joined(), drawn.criticalValues.joined()) {
        // One divides by s, the other takes the root of a square over s².
        #expect(abs(a.value - b.value) < 1e-12)
      }
    }
  }

  @Test func `the order in which units are given does not matter`() throws {
    let df = [4, 9, 4, 30, 2, 6].map(Double.init)
    let order = [3, 0, 5, 1, 4, 2]
    func sets(_ order: [Int]) throws -> [RankSet] {
      let errors = RankSetTests.errors
      let units = try RankedEstimates(
        values: order.map { 3 * RankSetTests.values[$0] },
        covariance: Matrix(symmetric: 6) { i, j in
          // Units 0 and 5 share PSUs.
          let shared = Set([order[i], order[j]]) == [0, 5] ? 0.3 : 0
          return i == j ? errors[order[i]] * errors[order[i]] : shared
        }, degreesOfFreedom: order.map { df[$0] })
      return try PairwiseRanks(
        units, level: 0.95, scope: .joint, steps: .stepdown, critical: .studentised(draws: 2000, seed: 3)
      ).sets
    }
    let given = try sets(Array(0..<6))
    #expect(try sets(order) == order.map { given[$0] })
  }

  @Test func `too few draws are refused`() throws {
    let pair = try RankedEstimates(values: [1, 0], covariance: Matrix(diagonal: [1, 1]))
    #expect(throws: RankError.tooFewDraws) {
      try PairwiseRanks(
        pair, level: 0.95, scope: .joint, steps: .single, critical: .studentised(draws: 99, seed: 1))
    }
  }
}
