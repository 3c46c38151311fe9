import Testing

@testable import CoverageStudy

@Suite("The study of an index") struct IndexStudyTests {
  private let design = IndexStudyDesign(units: 8, respondents: 20, correlation: 0.02, spread: 0.15)

  @Test func `sets and intervals of an index hold the truth as often as they promise`() async throws {
    let tally = try await IndexStudy(design, replicates: 120, seed: 7).tally
    #expect(tally.replicates == 120 && tally.units == 960)
    // Three Monte Carlo errors under the promise: √(0.05 · 0.95/120) = 0.02 for the joint sets, the same as an upper
    // bound for the others, whose units are independent.
    #expect(Double(tally.joint) / 120 >= 0.95 - 0.06)
    #expect(Double(tally.marginal) / 960 >= 0.94 - 0.03)
    #expect(Double(tally.intervals) / 960 >= 0.94 - 0.03)
    // Sets that rule nothing out would hold the truth, too.
    #expect(Double(tally.ranksLeft) / 960 < 7)
  }

  @Test func `the same seed gives the same tally, another one another`() async throws {
    let first = try await IndexStudy(design, replicates: 15, seed: 1).tally
    #expect(try await IndexStudy(design, replicates: 15, seed: 1).tally == first)
    #expect(try await IndexStudy(design, replicates: 15, seed: 2).tally != first)
  }
}
