import Testing

@testable import SurveyStatistics

@Suite struct ReplicatesTests {
  private let weights = [[2.0, 0, 1], [0, 2, 1]]

  @Test func `delivered weights are checked`() throws {
    func make(_ weights: [[Double]], scale: Double = 1, factors: [Double]? = nil, df: Double? = nil) throws {
      _ = try Replicates(
        weights: weights, scale: scale, factors: factors, centering: .fullSample, degreesOfFreedom: df)
    }
    #expect(throws: ReplicateFault.noReplicates) { try make([]) }
    #expect(throws: ReplicateFault.rowCount(replicate: 1, expected: 3, found: 2)) { try make([[1, 2, 3], [1, 2]]) }
    #expect(throws: ReplicateFault.weightUnusable(replicate: 1, value: .infinity)) { try make([[1], [.infinity]]) }
    #expect(throws: ReplicateFault.factorCount(expected: 2, found: 1)) { try make(weights, factors: [1]) }
    #expect(throws: ReplicateFault.factorUnusable(replicate: 1, value: -1)) { try make(weights, factors: [1, -1]) }
    #expect(throws: ReplicateFault.scaleUnusable(0)) { try make(weights, scale: 0) }
    #expect(throws: ReplicateFault.parameterUnusable(name: "degreesOfFreedom", value: -1)) {
      try make(weights, df: -1)
    }
    #expect(throws: ReplicateFault.rowCount(replicate: 0, expected: 9, found: 1)) {
      try Replicates.jkn(try SampleFixture().sample.design, weights: [1])
    }
    #expect(throws: ReplicateFault.baseWeightUnusable(row: 0, value: .infinity)) {
      try Replicates.jkn(
        try SampleFixture().sample.design, weights: [.infinity] + Array(repeating: 1, count: 8))
    }
  }

  @Test func `factors by unit and the weights they make are the same replicates`() throws {
    let units = [0, 1, 1, 2]
    let base = [1.0, 2, 3, 4]
    let factors = [[0.0, 1.5, 1.5], [1.5, 0, 1.5], [1.5, 1.5, 0]]
    let byUnit = try Replicates(
      unitFactors: factors, unitOfRow: units, weights: base, scale: 2.0 / 3, centering: .fullSample)
    let byRow = try Replicates(
      weights: factors.map { list in units.indices.map { base[$0] * list[units[$0]] } }, scale: 2.0 / 3,
      centering: .fullSample)
    #expect(byUnit.weights == byRow.weights)
    #expect(byUnit.rows == 4)
    #expect(byUnit.degreesOfFreedom == 2)
    #expect(byRow.degreesOfFreedom == 2)
    let doubled = byUnit.adjusted { $0.map { 2 * $0 } }
    #expect(doubled.weights(of: 1) == byUnit.weights(of: 1).map { 2 * $0 })
    #expect(throws: ReplicateFault.rowCount(replicate: 1, expected: 3, found: 2)) {
      try Replicates(
        unitFactors: [[1, 1, 1], [1, 1]], unitOfRow: units, weights: base, scale: 1, centering: .fullSample)
    }
    #expect(throws: ReplicateFault.rowCount(replicate: 0, expected: 4, found: 1)) {
      try Replicates(unitFactors: factors, unitOfRow: units, weights: [1], scale: 1, centering: .fullSample)
    }
  }

  @Test func `replicates without a value are left out and counted, and none at all is no variance`() throws {
    let fixture = try SampleFixture()
    let isFirst = Fixture24.rows.map { $0.psu == "b2" }
    let replicates = try Replicates.jkn(fixture.sample.design, weights: fixture.sample.weights)
    let sample = SurveySample(
      weights: fixture.sample.weights, design: fixture.sample.design, replicates: replicates)
    let found = sample.estimate(MeanStatistic(fixture.y, domain: isFirst))
    #expect(found.failedReplicates == 1)
    #expect(found.standardError == 0)
    #expect(sample.estimate(fixture.mean).failedReplicates == 0)
    let gone = try Replicates(
      weights: [[0, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0]], scale: 1, centering: .fullSample,
      degreesOfFreedom: 1)
    let lost = SurveySample(weights: fixture.sample.weights, design: fixture.sample.design, replicates: gone)
      .estimate(fixture.mean)
    #expect(lost.standardError == nil)
    #expect(lost.undefined == .noDegreesOfFreedom)
    #expect(lost.failedReplicates == 2)
  }

  @Test func `how many replicates a standard error needs`() {
    #expect(ReplicateCount.needed(forVariation: 0.05) == 200)
    #expect(ReplicateCount.needed(forVariation: 0.05, kurtosis: 5) == 400)
    #expect(ReplicateCount.needed(forVariation: 10) == 2)
    #expect(ReplicateCount.needed(forVariation: 0) == nil)
    #expect(ReplicateCount.needed(forVariation: 0.1, kurtosis: 1) == nil)
    #expect(agrees(ReplicateCount.variation(of: 200), 0.05))
    #expect(ReplicateCount.variation(of: 0) == nil)
    #expect(agrees(ReplicateCount.kurtosis([-1, 1, -1, 1]), 1))
    #expect(ReplicateCount.kurtosis([2, 2]) == nil)
  }
}
