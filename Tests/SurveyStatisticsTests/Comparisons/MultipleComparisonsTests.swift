import Testing

@testable import SurveyStatistics

/// Adjusted p-values against hand calculation, and the largest |t| against its special cases.
@Suite struct MultipleComparisonsTests {
  private func agree(_ got: [Double?], _ want: [Double?], within tolerance: Double = 1e-12) -> Bool {
    got.count == want.count
      && zip(got, want).allSatisfy { a, b in
        guard let a, let b else { return a == nil && b == nil }
        return abs(a - b) < tolerance
      }
  }

  @Test func `four p-values agree`() {
    let p: [Double?] = [0.01, 0.04, 0.03, 0.2]
    #expect(agree(MultipleComparisons.bonferroni.adjust(p), [0.04, 0.16, 0.12, 0.8]))
    #expect(agree(MultipleComparisons.holm.adjust(p), [0.04, 0.09, 0.09, 0.2]))
    #expect(agree(MultipleComparisons.benjaminiHochberg.adjust(p), [0.04, 0.16 / 3, 0.16 / 3, 0.2]))
    #expect(agree(MultipleComparisons.sidak.adjust(p), [0.03940399, 0.15065344, 0.11470719, 0.5904]))
  }

  @Test func `undefined p-values stay so and do not count`() {
    let p: [Double?] = [nil, 0.02, .nan, 0.5]
    #expect(agree(MultipleComparisons.bonferroni.adjust(p), [nil, 0.04, nil, 1]))
    #expect(MultipleComparisons.holm.adjust([]).isEmpty)
  }

  @Test func `a tiny p keeps its digits under Šidák`() throws {
    let adjusted = try #require(MultipleComparisons.sidak.adjust([1e-20, 1, 1])[0])
    #expect(abs(adjusted / 3e-20 - 1) < 1e-14)
    let alpha = try #require(MultipleComparisons.sidakAlpha(0.05, count: 10))
    #expect(abs(alpha - 0.005116196891823743) < 1e-15)
    #expect(MultipleComparisons.sidakAlpha(0.05, count: 0) == nil)
  }

  @Test(arguments: 1...50) func `Holm is at most Bonferroni, and all are at least p`(seed: UInt64) {
    var generator = KeyedGenerator(seed: seed, key: ["p"])
    let p = (0..<20).map { _ in Distribution.power(generator.uniform(), 3) }
    let bonferroni = MultipleComparisons.bonferroni.adjust(p).compactMap { $0 }
    let holm = MultipleComparisons.holm.adjust(p).compactMap { $0 }
    let sidak = MultipleComparisons.sidak.adjust(p).compactMap { $0 }
    let discovery = MultipleComparisons.benjaminiHochberg.adjust(p).compactMap { $0 }
    for i in p.indices {
      #expect(p[i] <= holm[i] && holm[i] <= bonferroni[i] && bonferroni[i] <= 1)
      #expect(p[i] <= sidak[i] && sidak[i] <= bonferroni[i] + 1e-15)
      #expect(p[i] <= discovery[i] && discovery[i] <= holm[i] + 1e-15)
    }
  }

  @Test func `one contrast has its own t quantile and p`() throws {
    let test = try MaximumT(values: [2.5], covariance: Matrix(diagonal: [1]), degreesOfFreedom: 10, seed: 4)
    let critical = try #require(test.criticalValue)
    #expect(abs(critical.value - Distribution.tQuantile(0.975, df: 10)) < 4 * (critical.monteCarloError ?? 0))
    // Bonferroni's bound for one contrast is the p itself.
    #expect(test.adjustedP[0] == Distribution.tTwoSided(2.5, df: 10))
  }

  @Test func `independent contrasts have Šidák's value, equal ones that of a single contrast`() throws {
    let apart = try MaximumT(values: [1, 2, 3], covariance: Matrix(diagonal: [1, 1, 1]), seed: 9)
    let sidak = Distribution.normalQuantile(1 - (1 - Distribution.power(0.95, 1.0 / 3)) / 2)
    let critical = try #require(apart.criticalValue)
    #expect(abs(critical.value - sidak) < 4 * (critical.monteCarloError ?? 0))
    let p = MultipleComparisons.sidak.adjust([1, 2, 3].map { Distribution.tTwoSided($0, df: .infinity) })
    for i in 0..<3 {
      #expect(abs((apart.adjustedP[i] ?? 0) - (p[i] ?? 0)) < 4 * (apart.monteCarloErrors[i] ?? 0) + 1e-4)
    }
    let alike = try MaximumT(values: [1, 1, 1], covariance: Matrix(rows: 3, columns: 3) { _, _ in 1 }, seed: 9)
    let single = try #require(alike.criticalValue)
    #expect(abs(single.value - 1.959963984540054) < 4 * (single.monteCarloError ?? 0))
  }

  @Test func `a contrast without variance takes no part`() throws {
    let test = try MaximumT(values: [1, 5], covariance: Matrix(diagonal: [1, 0]), seed: 1)
    #expect(test.statistics == [1, nil])
    #expect(test.adjustedP[1] == nil && test.intervals[1] == nil)
    let none = try MaximumT(values: [1], covariance: Matrix(diagonal: [0]), seed: 1)
    #expect(none.criticalValue == nil)
  }

  @Test func `the same seed gives the same values`() throws {
    let covariance = Matrix(symmetric: 3) { $0 == $1 ? 2 : 0.5 }
    let a = try MaximumT(values: [1, 2, 3], covariance: covariance, degreesOfFreedom: 4, draws: 1000, seed: 3)
    let b = try MaximumT(values: [1, 2, 3], covariance: covariance, degreesOfFreedom: 4, draws: 1000, seed: 3)
    #expect(a == b)
  }
}
