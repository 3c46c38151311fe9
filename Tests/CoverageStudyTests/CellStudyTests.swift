import SurveyStatistics
import Testing

@testable import CoverageStudy

/// Replicates are counted right, and the count does not depend on how they are divided among tasks.
@Suite struct CellStudyTests {
  @Test func `an interval covers, lies below or above, or is not there`() {
    var tally = MethodTally()
    for (low, high) in [(0.4, 0.6), (0.1, 0.2), (0.7, 0.8), (0.5, 0.5)] {
      tally.count(ConfidenceInterval(low: low, high: high, level: 0.95, method: .logit), truth: 0.5)
    }
    tally.count(nil, truth: 0.5)
    #expect([tally.covering, tally.below, tally.above, tally.undefined] == [2, 1, 1, 1])
    #expect(tally.coverage == 0.4)
    #expect(abs(tally.coverageError - (0.4 * 0.6 / 5).squareRoot()) < 1e-15)
    #expect(abs((tally.meanWidth ?? 0) - 0.1) < 1e-15)
  }

  @Test func `a run is repeated to the last bit, and holds the replicates of a shorter one`() async throws {
    let design = StudyDesign(psus: 10, correlation: 0.1, share: 0.95, weights: .unequal)
    let first = try await CellStudy(design, replicates: 300, seed: 5)
    let second = try await CellStudy(design, replicates: 300, seed: 5)
    #expect(first.tally == second.tally)
    #expect(first.tally.methods.allSatisfy { $0.replicates == 300 })
  }

  @Test func `estimate and variance of a simple sample are unbiased, and wald covers`() async throws {
    let design = StudyDesign(psus: 30, correlation: 0, share: 0.5, weights: .equal)
    let tally = try await CellStudy(design, replicates: 1000, seed: 11).tally
    #expect(abs(tally.bias) < 0.003)
    #expect(abs(tally.varianceRatio - 1) < 0.15)
    #expect(tally.kishEffect == 1)
    let wald = try #require(tally[.wald])
    #expect(abs(wald.coverage - 0.95) < 0.03)
  }

  @Test func `where all answers are alike only Korn-Graubard has an interval`() {
    var estimate = Estimate(base: 200, degreesOfFreedom: 9)
    estimate.value = 1
    estimate.standardError = 0
    var tally = CellTally()
    tally.count(estimate, truth: 0.95, level: 0.95)
    for method in CellTally.methods {
      #expect(tally[method]?.undefined == (method == .kornGraubard ? 0 : 1))
    }
  }
}
