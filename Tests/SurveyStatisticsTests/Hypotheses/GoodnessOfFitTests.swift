import Testing

@testable import SurveyStatistics

@Suite struct GoodnessOfFitTests {
  @Test func `two categories are the squared t of their share`() throws {
    // λ = n·V/(p⁰(1 − p⁰)), so X²/λ = (p − p⁰)²/V.
    let drawn = DrawnSample(seed: 31, psus: [5, 6])
    let sample = try drawn.sample()
    let found = try sample.goodnessOfFit(drawn.answers, to: ["yes": 0.4, "no": 0.6], domain: drawn.everybody)
    let t = try sample.tTest(MeanStatistic(drawn.yes, domain: drawn.everybody), against: 0.4)
    #expect(found.labels == ["no", "yes"])
    #expect(agrees(found.raoScott.secondOrder?.value, t.t * t.t, relative: 1e-10))
    #expect(agrees(found.raoScott.secondOrder?.pValue, t.pValue, relative: 1e-9))
    #expect(agrees(found.raoScott.effectiveRank, 1))
  }

  @Test func `in a simple random sample it is nearly Pearson's test, a label that nobody gave included`() throws {
    let drawn = DrawnSample(seed: 32, psus: [600], rowsPerPSU: 1)
    let design = try StagedDesign(rows: 600, stages: [SamplingStage()])
    let sample = SurveySample(weights: Array(repeating: 2, count: 600), design: design)
    let third = 1.0 / 3
    let found = try sample.goodnessOfFit(
      drawn.groups, to: ["a": third, "b": third, "c": third], domain: drawn.everybody)
    #expect(agrees(found.raoScott.meanEffect, 1, relative: 0.05))
    #expect(found.raoScott.rank == 2)
    let more = try sample.goodnessOfFit(
      drawn.groups, to: ["a": 0.3, "b": 0.3, "c": 0.3, "d": 0.1], domain: drawn.everybody)
    #expect(more.shares[3] == 0)
    #expect(more.raoScott.firstOrder.pValue < 1e-6)
  }

  @Test func `hypotheses that are none are refused`() throws {
    let drawn = DrawnSample(seed: 33, psus: [4, 4])
    let sample = try drawn.sample()
    func test(_ hypothesis: [String: Double], _ domain: [Bool]? = nil) throws {
      _ = try sample.goodnessOfFit(drawn.answers, to: hypothesis, domain: domain ?? drawn.everybody)
    }
    #expect(throws: TestUndefined.sharesUnusable(sum: 0.75)) { try test(["yes": 0.5, "no": 0.25]) }
    #expect(throws: TestUndefined.sharesUnusable(sum: 1)) { try test(["yes": 1.5, "no": -0.5]) }
    #expect(throws: TestUndefined.labelWithoutShare("no")) { try test(["yes": 0.5, "perhaps": 0.5]) }
    #expect(throws: TestUndefined.singleColumn) { try test(["yes": 1]) }
    #expect(throws: TestUndefined.noAnswers) { try test(["yes": 0.5, "no": 0.5], drawn.everybody.map { !$0 }) }
  }
}
