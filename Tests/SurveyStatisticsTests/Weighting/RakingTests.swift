import Testing

@testable import SurveyStatistics

@Suite struct RakingTests {
  private typealias F = WeightingFixture

  @Test func `all margins hold after raking, and the result says how closely`() throws {
    let result = try Raking([F.domainMargin, F.bMargin]).adjust(F.weights)
    for margin in [F.domainMargin, F.bMargin] {
      for (sum, target) in zip(margin.sums(of: result.weights), margin.targetOfLabel) {
        #expect(agrees(sum, target ?? 0, relative: 1e-13))
      }
    }
    #expect(result.diagnostics.worstMisfit < 1e-13)
    #expect(result.diagnostics.iterations > 1)
  }

  @Test func `a target of 0 sets its weights to 0 and leaves the others' shares`() throws {
    let b = Margin(F.b, targets: ["0": 0, "1": 140])
    let result = try Raking([F.domainMargin, b]).adjust(F.weights)
    #expect(result.weights[1] == 0 && result.weights[4] == 0 && result.weights[6] == 0)
    #expect(result.diagnostics.zeroedRows == 3)
    #expect(agrees(result.weights.reduce(0, +), 140))
  }

  /// Cells 100, 010, 001 and 000: two margins of 0.4 leave room, three need 1.2.
  @Test func `three margins that only together contradict each other end with the worst margin and its trend`() {
    func margin(_ name: String, _ position: Int) -> Margin {
      let rows = (0..<3).map { $0 == position ? "1" : "0" }
      return Margin(Categories(name: name, of: rows), targets: ["0": 60, "1": 40])
    }
    let raking = Raking([margin("A", 0), margin("B", 1), margin("C", 2)])
    #expect(raking.faults(for: [1, 1, 1]).isEmpty)
    guard
      case .rakingNotConverged(let cycles, let worst, let trend)? = fault({ () throws(WeightingFault) in
        try raking.adjust([1, 1, 1])
      })
    else {
      Issue.record("raking did not end in rakingNotConverged")
      return
    }
    #expect(cycles == 1000)
    #expect(worst.margin == "A")
    #expect(worst.error > 0.1)
    #expect(trend.direction == .stalled)
  }

  @Test func `too few cycles are seen as a falling misfit`() {
    let raking = Raking([F.domainMargin, F.bMargin], tolerance: 1e-15, maximumCycles: 3)
    guard
      case .rakingNotConverged(3, _, let trend)? = fault({ () throws(WeightingFault) in try raking.adjust(F.weights) })
    else {
      Issue.record("raking did not stop after three cycles")
      return
    }
    #expect(trend.direction == .falling)
  }

  @Test func `unusable weights and margins are refused`() {
    func fault(_ margins: [Margin], _ weights: [Double]) -> WeightingFault? {
      SurveyStatisticsTests.fault { () throws(WeightingFault) in try Raking(margins).adjust(weights) }
    }
    var weights = F.weights
    #expect(fault([], weights) == .nothingToCalibrate)
    #expect(fault([F.bMargin, F.bMargin], weights) == .duplicateName("b"))
    #expect(fault([F.bMargin], [1]) == .rowCount(expected: 9, found: 1))
    #expect(fault([F.bMargin], weights.map { _ in 0 }) == .noWeight)
    weights[3] = -2
    #expect(fault([F.bMargin], weights) == .weightNegative(row: 3, weight: -2))
    weights[3] = .infinity
    #expect(fault([F.bMargin], weights) == .weightNotFinite(row: 3))
    weights[3] = 1e200
    #expect(fault([F.bMargin], weights) == .weightNotFinite(row: 3))
  }

  @Test func `poststratification refuses what one margin refuses`() {
    let cells = Margin(F.domain, targets: ["u": 80])
    let merge = CategoryMerge(margin: "domain", category: "v", into: "u")
    #expect(
      fault { () throws(WeightingFault) in try Poststratification(cells).adjust(F.weights) }
        == .categoriesWithoutTarget(margin: "domain", categories: ["v"], merges: [merge]))
  }
}
