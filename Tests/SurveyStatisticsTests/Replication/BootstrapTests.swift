import Testing

@testable import SurveyStatistics

@Suite struct BootstrapTests {
  @Test func `replicates do not depend on the order of rows, nor on other strata`() throws {
    let drawn = DrawnSample(seed: 8, psus: [3, 4, 2])
    let there = try Replicates.bootstrap(drawn.design(), weights: drawn.weights, replicates: 20, seed: 5)
    let back = drawn.reversed
    let reversed = try Replicates.bootstrap(back.design(), weights: back.weights, replicates: 20, seed: 5)
    #expect(reversed.weights == there.weights.map { $0.reversed() })
    let some = DrawnSample(drawn.rows.filter { $0.stratum != "s0" }, population: drawn.population)
    let fewer = try Replicates.bootstrap(some.design(), weights: some.weights, replicates: 20, seed: 5)
    #expect(fewer.weights == there.weights.map { Array($0.suffix(some.rows.count)) })
    let other = try Replicates.bootstrap(drawn.design(), weights: drawn.weights, replicates: 20, seed: 6)
    #expect(other != there)
  }

  @Test func `with one draw less than PSUs factors are n over n less 1 times the draws`() throws {
    let drawn = DrawnSample(seed: 9, psus: [3], rowsPerPSU: 1)
    let replicates = try Replicates.bootstrap(drawn.design(), weights: drawn.weights, replicates: 30, seed: 1)
    #expect(agrees(replicates.scale, 1.0 / 30))
    #expect(replicates.degreesOfFreedom == 2)
    for weights in replicates.weights {
      let draws = zip(weights, drawn.weights).map { $0 / $1 * 2 / 3 }
      #expect(agrees(draws.reduce(0, +), 2))
      #expect(draws.allSatisfy { abs($0 - $0.rounded()) < 1e-12 })
    }
    let around = try Replicates.bootstrap(
      drawn.design(), weights: drawn.weights, replicates: 30, seed: 1, centering: .replicateMean)
    #expect(agrees(around.scale, 1.0 / 29))
  }

  @Test(arguments: [[String: Int](), ["s0": 1, "s1": 2], ["s1": 7]])
  func `factors average 1 and totals come near the design's variance`(_ draws: [String: Int]) throws {
    let drawn = DrawnSample(seed: 10, psus: [4, 6])
    for withPopulation in [false, true] {
      let linearised = try drawn.sample(withPopulation: withPopulation)
      let replicates = try Replicates.bootstrap(
        linearised.design, weights: drawn.weights, replicates: 4000, seed: 3, draws: draws)
      for row in [0, 15] {
        let mean = replicates.weights.reduce(0) { $0 + $1[row] } / (4000 * drawn.weights[row])
        #expect(abs(mean - 1) < 0.06)
      }
      let found = try drawn.sample(withPopulation: withPopulation, replicates: replicates).estimate(drawn.total)
      let expected = try #require(linearised.estimate(drawn.total).standardError)
      #expect(agrees(found.standardError, expected, relative: 0.06))
    }
  }

  @Test func `later stages are drawn again too`() throws {
    let sample = try TwoStages.sample(hasPopulation: [true, true])
    let total = TotalStatistic(NumericColumn(TwoStages.y), domain: sample.everybody)
    func error(_ correction: ReplicateCorrection) throws -> Double? {
      let replicates = try Replicates.bootstrap(
        sample.design, weights: sample.weights, replicates: 8000, seed: 11, correction: correction)
      #expect(replicates.degreesOfFreedom == 3)
      #expect(replicates.weights.allSatisfy { $0.allSatisfy { $0 >= 0 } })
      return SurveySample(weights: sample.weights, design: sample.design, replicates: replicates).estimate(total)
        .standardError
    }
    #expect(agrees(try error(.automatic), 61.5873363607, relative: 0.03))
    #expect(agrees(try error(.firstStage), 60.5887778388, relative: 0.03))
    #expect(agrees(try error(.none), 78.8479549513, relative: 0.03))
  }

  @Test func `unequal probabilities keep the sum of factors`() throws {
    let probabilities = [0.2, 0.3, 1, 0.4, 0.6]
    let stage = SamplingStage(population: .inclusionProbabilities(probabilities, .brewer))
    let design = try StagedDesign(rows: 5, stages: [stage])
    let ones = Array(repeating: 1.0, count: 5)
    let replicates = try Replicates.bootstrap(design, weights: ones, replicates: 10, seed: 2)
    for weights in replicates.weights {
      #expect(agrees(weights.reduce(0, +), 5))
      #expect(weights[2] == 1)
    }
  }

  @Test func `single PSUs and unusable numbers are faults`() throws {
    let drawn = DrawnSample(seed: 12, psus: [3, 1])
    func make(_ rule: SinglePSURule, replicates: Int = 5, draws: [String: Int] = [:]) throws -> Replicates {
      try Replicates.bootstrap(
        drawn.design(rule: rule), weights: drawn.weights, replicates: replicates, seed: 1, draws: draws)
    }
    #expect(throws: ReplicateFault.singlePSU(stratum: "s1")) { try make(.undefined) }
    #expect(throws: ReplicateFault.parameterUnusable(name: "replicates", value: 1)) {
      try make(.certainty, replicates: 1)
    }
    #expect(throws: ReplicateFault.parameterUnusable(name: "draws", value: 0)) {
      try make(.certainty, draws: ["s0": 0])
    }
    #expect(try make(.certainty).weights.allSatisfy { $0.suffix(3) == drawn.weights.suffix(3) })
    let alone = DrawnSample(seed: 13, psus: [1])
    #expect(throws: ReplicateFault.noReplicates) {
      try Replicates.bootstrap(alone.design(rule: .remove), weights: alone.weights, replicates: 5, seed: 1)
    }
  }
}
