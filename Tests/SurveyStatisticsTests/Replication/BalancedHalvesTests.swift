import Testing

@testable import SurveyStatistics

/// Reference: R `survey` 4.1-1 on three strata of two PSUs.
@Suite struct BalancedHalvesTests {
  private let weights = [2.0, 3, 2, 4, 3, 3]
  private let everybody = Array(repeating: true, count: 6)
  private var y: NumericColumn { NumericColumn([5, 7, 9, 4, 6, 8]) }
  private var x: NumericColumn { NumericColumn([2, 3, 4, 2, 3, 3]) }

  private func design() throws -> StagedDesign {
    try StagedDesign(rows: 6, stages: [SamplingStage(strata: ["1", "1", "2", "2", "3", "3"])])
  }

  @Test func `balanced halves and Fay's variant agree with R`() throws {
    let design = try design()
    let halves = try Replicates.balancedHalves(design, weights: weights)
    #expect(halves.count == 4)
    #expect(halves.scale == 0.25)
    #expect(halves.degreesOfFreedom == 3)
    let sample = SurveySample(weights: weights, design: design, replicates: halves)
    #expect(agrees(sample.estimate(TotalStatistic(y, domain: everybody)).standardError, 12.6885775404))
    let ratio = RatioStatistic(y, to: x, domain: everybody)
    func aroundMean(_ fay: Double) throws -> Double? {
      let replicates = try Replicates.balancedHalves(design, weights: weights, fay: fay, centering: .replicateMean)
      return SurveySample(weights: weights, design: design, replicates: replicates).estimate(ratio).standardError
    }
    #expect(agrees(try aroundMean(0), 0.128208398702))
    #expect(agrees(try aroundMean(0.3), 0.129779432021))
    let fay = try Replicates.balancedHalves(design, weights: weights, fay: 0.3)
    #expect(agrees(fay.scale, 0.510204081633))
    let softer = SurveySample(weights: weights, design: design, replicates: fay)
    #expect(agrees(softer.estimate(TotalStatistic(y, domain: everybody)).standardError, 12.6885775404))
  }

  @Test(arguments: [UInt64(4), 5])
  func `totals have the design's variance with two PSUs per stratum`(_ seed: UInt64) throws {
    let drawn = DrawnSample(seed: seed, psus: Array(repeating: 2, count: 9))
    for withPopulation in [false, true] {
      let linearised = try drawn.sample(withPopulation: withPopulation)
      let expected = try #require(linearised.estimate(drawn.total).standardError)
      for fay in [0, 0.5] {
        let replicates = try Replicates.balancedHalves(linearised.design, weights: drawn.weights, fay: fay)
        #expect(replicates.count == 12)
        #expect(replicates.degreesOfFreedom == 9)
        let replicated = try drawn.sample(withPopulation: withPopulation, replicates: replicates)
        #expect(agrees(replicated.estimate(drawn.total).standardError, expected))
      }
    }
  }

  @Test func `a stratum without two PSUs is named`() throws {
    let three = try SampleFixture().sample
    #expect(throws: ReplicateFault.needsPairs(stratum: "A", psus: 3)) {
      try Replicates.balancedHalves(three.design, weights: three.weights)
    }
    let pairs = Fixture24.lonelyRows.filter { $0.psu != "a3" }
    let lonely = try SampleFixture(pairs, rule: .average).sample
    #expect(throws: ReplicateFault.needsPairs(stratum: "C", psus: 1)) {
      try Replicates.balancedHalves(lonely.design, weights: lonely.weights)
    }
    let certain = try SampleFixture(pairs, rule: .certainty).sample
    let halves = try Replicates.balancedHalves(certain.design, weights: certain.weights)
    #expect(halves.weights.allSatisfy { $0.suffix(2) == [15, 15] })
  }

  @Test func `rho is a share under 1, and more replicates can be asked for`() throws {
    let design = try design()
    for rho in [-0.1, 1, .nan] {
      #expect(throws: ReplicateFault.self) { try Replicates.balancedHalves(design, weights: weights, fay: rho) }
    }
    #expect(try Replicates.balancedHalves(design, weights: weights, replicates: 17).count == 20)
  }

  @Test(arguments: [UInt64(6), 7])
  func `successive differences of totals are those of neighbours`(_ seed: UInt64) throws {
    let drawn = DrawnSample(seed: seed, psus: [2, 5, 4], rowsPerPSU: 1)
    let design = try drawn.design(withPopulation: true)
    let replicates = try Replicates.successiveDifferences(design, weights: drawn.weights)
    let found = try drawn.sample(withPopulation: true, replicates: replicates).estimate(drawn.total)
    var expected = 0.0
    for stratum in ["s0", "s1", "s2"] {
      let z = drawn.rows.filter { $0.stratum == stratum }.map { $0.weight * $0.y }
      for i in z.indices {
        let step = z[i] - z[(i + 1) % z.count]
        expected += (1 - 1.0 / 3) / 2 * step * step
      }
    }
    #expect(agrees(found.standardError, expected.squareRoot()))
    #expect(throws: ReplicateFault.parameterUnusable(name: "replicates", value: 3)) {
      try Replicates.successiveDifferences(design, weights: drawn.weights, replicates: 3)
    }
  }
}
