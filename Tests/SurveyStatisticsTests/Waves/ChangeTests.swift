import Testing

@testable import SurveyStatistics

/// Waves: shared, independent and partly shared PSUs.
@Suite struct ChangeTests {
  private static let strata = ["A", "A", "A", "B", "B"]
  private static let psus = ["a1", "a2", "a3", "b1", "b2"]
  private static let weights = [10.0, 12, 11, 20, 22]
  private static let before = [3.0, 4, 6, 10, 9]
  private static let after = [4.0, 6, 6, 11, 12]

  private func sample(_ waves: Int) throws -> SurveySample {
    func stacked<T>(_ values: [T]) -> [T] { (0..<waves).flatMap { _ in values } }
    let stage = SamplingStage(strata: stacked(Self.strata), units: stacked(Self.psus))
    return SurveySample(
      weights: stacked(Self.weights), design: try StagedDesign(rows: 5 * waves, stages: [stage]))
  }

  @Test func `stacked waves with the same PSUs give R's difference and error`() throws {
    let stacked = try sample(2)
    let y = NumericColumn(Self.before + Self.after)
    let isFirst = stacked.everybody.indices.map { $0 < 5 }
    let found = stacked.estimates(of: [
      MeanStatistic(y, domain: isFirst), MeanStatistic(y, domain: isFirst.map { !$0 }),
    ])
    #expect(agrees(found.estimates[0].value, 7.22666666667))
    #expect(agrees(found.estimates[0].standardError, 0.423560844085))
    #expect(agrees(found.estimates[1].standardError, 0.410640037617))
    #expect(agrees(found.covariance(0, 1), -0.0222805965432))
    let change = try stacked.contrast(
      [MeanStatistic(y, domain: isFirst.map { !$0 }), MeanStatistic(y, domain: isFirst)], coefficients: [1, -1])
    #expect(agrees(change.value, 1.6))
    #expect(agrees(change.standardError, 0.626570205342))
    #expect(change.degreesOfFreedom == 3)
  }

  private func wave(_ y: [Double], labels: [String]) throws -> Change.Wave {
    let one = try sample(1)
    return try #require(
      one.wave(MeanStatistic(NumericColumn(y), domain: one.everybody), psus: labels, strata: Self.strata))
  }

  @Test func `independent waves add their variances, and shared PSUs are refused`() throws {
    let first = try wave(Self.before, labels: Self.psus)
    let other = try wave(Self.after, labels: ["c1", "c2", "c3", "d1", "d2"])
    let change = try Change.independent(first, other)
    #expect(agrees(change.contrast.standardError, 0.589939852134))
    #expect(change.overlap == 0)
    let same = try wave(Self.after, labels: Self.psus)
    #expect(throws: Change.Fault.shared(psus: Self.psus)) { try Change.independent(first, same) }
  }

  @Test func `full overlap gives the stacked error where strata have the same size, none the independent one`() throws {
    let first = try wave(Self.before, labels: Self.psus)
    let none = Change.overlapping(first, try wave(Self.after, labels: ["c1", "c2", "c3", "d1", "d2"]))
    #expect(none.correlation == 0)
    #expect(agrees(none.contrast.standardError, 0.589939852134))
    // With three PSUs in one stratum the residual covariance is the design covariance up to a factor.
    func single(_ scores: [Double]) -> Change.Wave {
      let mean = scores.reduce(0, +) / 3
      let variance = 1.5 * scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let psus = zip(["p", "q", "r"], scores).map { ($0, Change.Wave.PSU(stratum: "S", score: $1)) }
      return Change.Wave(
        value: 0, variance: variance, degreesOfFreedom: 2, psus: Dictionary(uniqueKeysWithValues: psus))
    }
    let (a, b) = ([1.0, 4, -2], [2.0, 3, 0.5])
    let change = Change.overlapping(single(a), single(b))
    let stacked = single(zip(b, a).map { $0 - $1 })
    #expect(change.overlap == 1)
    #expect(change.contrast.degreesOfFreedom == 2)
    #expect(agrees(change.contrast.standardError, stacked.variance.squareRoot()))
  }

  @Test func `a part against the rest and against the whole knows what they share`() throws {
    let fixture = try SampleFixture()
    let mean: ([Bool]) -> any SampleStatistic = { MeanStatistic(fixture.y, domain: $0) }
    let rest = try fixture.sample.difference(of: fixture.isU, fromRestOf: fixture.everybody, mean)
    #expect(agrees(rest.value, -1.74257864422))
    #expect(agrees(rest.standardError, 2.63085156895))
    let whole = try fixture.sample.difference(of: fixture.isU, from: fixture.everybody, mean)
    // u − all = (1 − share of u)·(u − v) in value: 6.94594594595 − 7.73333333333.
    #expect(agrees(whole.value, 6.94594594595 - 7.73333333333, relative: 1e-10))
    #expect(whole.standardError < rest.standardError)
  }

  @Test func `a difference without error has no interval`() {
    #expect(Contrast(value: 1, standardError: 0, degreesOfFreedom: 5).interval(level: 0.95) == nil)
    #expect(Contrast(value: 1, standardError: 0, degreesOfFreedom: 5).pValue == nil)
  }

  @Test func `contrasts of nobody are refused by name`() throws {
    let fixture = try SampleFixture()
    let nobody = MeanStatistic(fixture.y, domain: Array(repeating: false, count: 9))
    #expect(throws: ContrastFault.noAnswers(estimate: 1)) {
      try fixture.sample.contrast([fixture.mean, nobody], coefficients: [1, -1])
    }
    #expect(throws: ContrastFault.empty) { try fixture.sample.contrast([fixture.mean], coefficients: [0]) }
    let lonely = try SampleFixture(Fixture24.lonelyRows)
    #expect(throws: ContrastFault.noVariance(estimate: 0)) {
      try lonely.sample.contrast([lonely.mean, lonely.mean], coefficients: [1, -1])
    }
  }
}
