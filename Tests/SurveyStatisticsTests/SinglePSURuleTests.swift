import Testing

@testable import SurveyStatistics

/// Standard errors by R `survey` 4.5 on `Fixture24.lonelyRows`, whose stratum C has one PSU.
///
/// R 4.1-1 agrees except for `adjust` of totals.
@Suite struct SinglePSURuleTests {
  private func errors(_ rule: SinglePSURule, fpc: Bool) throws -> [Double?] {
    let design = SampleDesign(populationPSUs: fpc ? Fixture24.population : [:], singlePSU: rule)
    let estimands = [Estimand(Fixture24.total, of: .all), Estimand(Fixture24.mean, of: .all)]
    let table = try EstimateTable(estimands, from: Fixture24.table(Fixture24.lonelyRows), design: design)
    #expect(table.estimates[0].degreesOfFreedom == 3)
    #expect(table.singlePSUStrata == ["C"])
    return table.estimates.map(\.standardError)
  }

  @Test(arguments: [
    (SinglePSURule.certainty, false, 106.16967552, 0.812603823992),
    (.adjust, false, 319.175500313, 1.86263570936),
    (.average, false, 130.03076559, 0.995232365907),
    (.certainty, true, 89.5637575511, 0.694412474975),
    (.adjust, true, 283.729566078, 1.65211323287),
    (.average, true, 109.692752723, 0.850478117356),
  ])
  func `standard errors of total and mean agree with R`(rule: SinglePSURule, fpc: Bool, total: Double, mean: Double)
    throws
  {
    let found = try errors(rule, fpc: fpc)
    #expect(agrees(found[0], total))
    #expect(agrees(found[1], mean))
  }

  @Test func `undefined leaves the value and names the stratum`() throws {
    let table = try EstimateTable(
      [Estimand(Fixture24.mean, of: .all)], from: Fixture24.table(Fixture24.lonelyRows), design: SampleDesign())
    let estimate = table.estimates[0].withInterval(.t, level: 0.95)
    #expect(estimate.value != nil)
    #expect(estimate.standardError == nil)
    #expect(estimate.interval == nil)
    #expect(estimate.undefined == .singlePSU(strata: ["C"]))
  }

  @Test func `a domain outside the single-PSU stratum keeps its standard error`() throws {
    let rows = Fixture24.lonelyRows
    let table = try Fixture24.table(rows) { $0.stratum == "C" ? "c" : $0.domain }
    let estimates = try EstimateTable(
      [Estimand(Fixture24.mean, of: .part("u")), Estimand(Fixture24.mean, of: .part("c"))], from: table,
      design: SampleDesign()
    ).estimates
    #expect(agrees(estimates[0].standardError, 1.09096913229))
    #expect(estimates[1].standardError == nil)
  }

  @Test func `fail stops and names the stratum`() throws {
    let table = try Fixture24.table(Fixture24.lonelyRows)
    #expect(throws: DesignFault.singlePSU(strata: ["C"])) {
      try EstimateTable(
        [Estimand(Fixture24.mean, of: .all)], from: table, design: SampleDesign(singlePSU: .fail))
    }
  }

  @Test func `a stratum whose only PSU is the whole stratum contributes nothing and is not lonely`() throws {
    let design = SampleDesign(populationPSUs: ["C": 1])
    let table = try EstimateTable(
      [Estimand(Fixture24.total, of: .all)], from: Fixture24.table(Fixture24.lonelyRows), design: design)
    #expect(table.singlePSUStrata.isEmpty)
    #expect(agrees(table.estimates[0].standardError, 106.16967552))
  }
}
