import Testing

@testable import SurveyStatistics

/// Reference: R `survey` 4.1-1 on `Fixture24`.
@Suite struct JackknifeTests {
  private func sample(_ fixture: SampleFixture, _ centering: Replicates.Centering = .fullSample) throws -> SurveySample
  {
    let (design, weights) = (fixture.sample.design, fixture.sample.weights)
    return SurveySample(
      weights: weights, design: design,
      replicates: try Replicates.jkn(design, weights: weights, centering: centering))
  }

  @Test func `the stratified jackknife agrees with R`() throws {
    let fixture = try SampleFixture()
    let ratio = RatioStatistic(fixture.y, to: fixture.x, domain: fixture.everybody)
    let full = try sample(fixture).estimates(of: [fixture.total, fixture.mean, ratio]).estimates
    #expect(agrees(full[0].standardError, 106.16967552))
    #expect(agrees(full[1].standardError, 0.881106873781))
    #expect(agrees(full[2].standardError, 0.0994113304368))
    #expect(full[0].degreesOfFreedom == 3)
    #expect(full[0].degreesOfFreedomRule == .replicates)
    let mean = try sample(fixture, .replicateMean).estimate(fixture.mean)
    #expect(agrees(mean.standardError, 0.880793011808))
  }

  @Test func `factors are those of the formula, with the finite population in them`() throws {
    let fixture = try SampleFixture()
    let plain = try Replicates.jkn(fixture.sample.design, weights: fixture.sample.weights)
    #expect(plain.factors.elementsEqual([2.0 / 3, 2.0 / 3, 2.0 / 3, 0.5, 0.5]) { agrees($0, $1) })
    #expect(plain.weights(of: 0) == [0, 0, 18, 18, 16.5, 20, 18, 22, 20])
    let finite = try SampleFixture(withPopulation: true)
    let corrected = try Replicates.jkn(finite.sample.design, weights: finite.sample.weights)
    #expect(agrees(corrected.factors[0], (1 - 3.0 / 9) * 2 / 3))
    #expect(agrees(corrected.factors[4], (1 - 2.0 / 8) / 2))
    let without = try Replicates.jkn(finite.sample.design, weights: finite.sample.weights, correction: .none)
    #expect(without == plain)
    #expect(Double(plain.weights.count) == Double(plain.count))
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `totals have the design's variance, whatever the strata`(_ seed: UInt64) throws {
    let drawn = DrawnSample(seed: seed, psus: [2, 3, 5, 4])
    for withPopulation in [false, true] {
      let linearised = try drawn.sample(withPopulation: withPopulation)
      let replicates = try Replicates.jkn(linearised.design, weights: drawn.weights)
      let replicated = try drawn.sample(withPopulation: withPopulation, replicates: replicates)
      let expected = try #require(linearised.estimate(drawn.total).standardError)
      #expect(agrees(replicated.estimate(drawn.total).standardError, expected))
      #expect(replicates.degreesOfFreedom == linearised.estimate(drawn.total).degreesOfFreedom)
      let byRank = try Replicates.jkn(linearised.design, weights: drawn.weights, degreesOfFreedom: .rank)
      #expect(byRank.degreesOfFreedom == replicates.degreesOfFreedom)
    }
  }

  @Test func `unequal probabilities give Brewer's variance`() throws {
    let probabilities = [0.2, 0.3, 0.5, 0.4, 0.6]
    let stage = SamplingStage(population: .inclusionProbabilities(probabilities, .brewer))
    let design = try StagedDesign(rows: 5, stages: [stage])
    let weights = probabilities.map { 1 / $0 }
    let total = TotalStatistic(NumericColumn([3, 5, 9, 7, 12]), domain: Array(repeating: true, count: 5))
    for replicates in [try Replicates.jkn(design, weights: weights), try Replicates.jk1(design, weights: weights)] {
      let sample = SurveySample(weights: weights, design: design, replicates: replicates)
      #expect(agrees(sample.estimate(total).standardError, 3.15171910762))
    }
  }

  @Test func `JK1 leaves out PSUs of one stratum alone`() throws {
    let design = try StagedDesign(rows: 6, stages: [SamplingStage()])
    let weights = [2.0, 3, 2, 4, 3, 3]
    let mean = MeanStatistic(NumericColumn([5, 7, 9, 4, 6, 8]), domain: Array(repeating: true, count: 6))
    let replicates = try Replicates.jk1(design, weights: weights)
    let sample = SurveySample(weights: weights, design: design, replicates: replicates)
    #expect(agrees(replicates.scale, 5.0 / 6))
    #expect(agrees(sample.estimate(mean).standardError, 0.825976359871))
    let stratified = try SampleFixture().sample
    #expect(throws: ReplicateFault.stratified(strata: 2)) {
      try Replicates.jk1(stratified.design, weights: stratified.weights)
    }
  }

  @Test func `a single PSU makes no replicate, one of its own, or a fault`() throws {
    func replicates(_ rule: SinglePSURule) throws -> Replicates {
      let sample = try SampleFixture(Fixture24.lonelyRows, rule: rule).sample
      return try Replicates.jkn(sample.design, weights: sample.weights)
    }
    for rule in [SinglePSURule.certainty, .remove] {
      #expect(try replicates(rule).count == 5)
      #expect(try replicates(rule).scale == 1)
    }
    #expect(agrees(try replicates(.average).scale, 6.0 / 5))
    let adjusted = try replicates(.adjust)
    #expect(adjusted.count == 6)
    #expect(agrees(adjusted.factors[5], 2.0 / 3))
    #expect(
      adjusted.weights(of: 5).elementsEqual([15, 15, 18, 18, 16.5, 30, 27, 33, 30, 0, 0]) { agrees($0, $1) || $0 == $1 }
    )
    #expect(throws: ReplicateFault.singlePSU(stratum: "C")) { try replicates(.undefined) }
    #expect(try replicates(.collapse).count == 6)
    #expect(throws: ReplicateFault.singlePSU(stratum: "C")) { try replicates(.pool) }
  }

  @Test func `a stratum taken whole makes no replicate`() throws {
    let rows = Fixture24.rows
    let stage = SamplingStage(
      strata: rows.map(\.stratum), units: rows.map(\.psu),
      population: .sizesOrFractions(rows.map { $0.stratum == "A" ? 3 : 8 }))
    let design = try StagedDesign(rows: rows.count, stages: [stage])
    let replicates = try Replicates.jkn(design, weights: rows.map(\.weight))
    #expect(replicates.count == 2)
    #expect(replicates.degreesOfFreedom == 1)
    let whole = SamplingStage(
      strata: rows.map(\.stratum), units: rows.map(\.psu),
      population: .sizesOrFractions(rows.map { $0.stratum == "A" ? 3 : 2 }))
    let census = try StagedDesign(rows: rows.count, stages: [whole])
    #expect(throws: ReplicateFault.noReplicates) { try Replicates.jkn(census, weights: rows.map(\.weight)) }
  }

  @Test func `where later stages count the first stage is taken as drawn with replacement`() throws {
    let sample = try TwoStages.sample(hasPopulation: [true, true])
    func error(_ correction: ReplicateCorrection) throws -> Double? {
      let replicates = try Replicates.jkn(sample.design, weights: sample.weights, correction: correction)
      let replicated = SurveySample(weights: sample.weights, design: sample.design, replicates: replicates)
      return replicated.estimate(TotalStatistic(NumericColumn(TwoStages.y), domain: sample.everybody)).standardError
    }
    #expect(agrees(try error(.automatic), 78.8479549513))
    #expect(agrees(try error(.none), 78.8479549513))
    #expect(agrees(try error(.firstStage), 60.5887778388))
  }
}
