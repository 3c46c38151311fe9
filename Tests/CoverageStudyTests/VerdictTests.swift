import SurveyStatistics
import Testing

@testable import CoverageStudy

/// The verdict names the cells that fall short and asks whether they are flagged.
@Suite struct VerdictTests {
  private func cell(psus: Int, correlation: Double, covering: Int, df: Double = 9) -> CellStudy {
    var tally = CellTally()
    for replicate in 0..<1000 {
      var estimate = Estimate(base: 200, degreesOfFreedom: df)
      estimate.value = replicate < covering ? 0.5 : 0.1
      estimate.standardError = 0.01
      tally.count(estimate, truth: 0.5, level: 0.95)
    }
    return CellStudy(
      design: StudyDesign(psus: psus, correlation: correlation, share: 0.5, weights: .equal), tally: tally)
  }

  @Test func `two Monte Carlo errors are forgiven, no more`() {
    // √(0.93·0.07/1000) = 0.0081, √(0.92·0.08/1000) = 0.0086.
    let verdict = Verdict([(930), (920)].map { cell(psus: 30, correlation: 0.1, covering: $0) })
    #expect(verdict.promised.count == 2)
    #expect(verdict.short.map(\.tally[.kornGraubard]?.covering) == [920])
    #expect(!verdict.isKept)
    #expect(
      VerdictText(verdict: verdict).text.contains(
        "92.00 % (0.86), df 29, flagged in 0.0 %, 92.00 % of the others cover"))
  }

  @Test func `a flagged cell keeps the promise, and a larger correlation is beyond it`() {
    let verdict = Verdict([
      cell(psus: 8, correlation: 0.1, covering: 900, df: 7), cell(psus: 30, correlation: 0.2, covering: 900),
    ])
    #expect(verdict.short.count == 1 && verdict.isKept)
    #expect(verdict.shortBeyond.count == 1)
  }

  @Test func `the grid has every combination, and lists refuse what they do not know`() {
    #expect(StudyGrid().designs.count == 72)
    #expect(Set(StudyGrid().designs.map(\.key)).count == 72)
    #expect(CommaList<Int>(argument: "10,30")?.values == [10, 30])
    #expect(CommaList<StudyWeights>(argument: "equal,none") == nil)
    #expect(CommaList<Int>(argument: "10,10") == nil)
  }
}
