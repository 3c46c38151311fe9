import Testing

@testable import SurveyStatistics

@Suite struct TTestTests {
  @Test func `the difference of two domains agrees with R`() throws {
    let fixture = try SampleFixture()
    let isV = fixture.isU.map { !$0 }
    let found = try fixture.sample.tTest(fixture.y, in: isV, against: fixture.isU, less: 1)
    #expect(agrees(found.value, 1.74257864422))
    #expect(agrees(found.standardError, 2.63085156895))
    #expect(agrees(found.t, 0.662362964443))
    #expect(found.degreesOfFreedom == 2)
    #expect(agrees(found.pValue, 0.575854705747, relative: 1e-10))
    #expect(try fixture.sample.tTest(fixture.y, in: isV, against: fixture.isU).degreesOfFreedom == 3)
    let shifted = try fixture.sample.tTest(fixture.y, in: isV, against: fixture.isU, difference: found.value)
    #expect(abs(shifted.t) < 1e-12)
  }

  @Test func `alternatives share the p-value, and the interval turns the test around`() throws {
    let test = try TTest(3, standardError: 1.5, hypothesis: 0, degreesOfFreedom: 7)
    #expect(test.t == 2)
    #expect(agrees(test.pValue(.greater) * 2, test.pValue))
    #expect(agrees(test.pValue(.less) + test.pValue(.greater), 1))
    let interval = try #require(test.interval(level: 1 - test.pValue))
    #expect(abs(interval.low) < 1e-9)
  }

  @Test func `there is no test without error, answers or degrees of freedom`() throws {
    #expect(throws: TestUndefined.noVariation) { try TTest(1, standardError: 0, degreesOfFreedom: 3) }
    #expect(throws: TestUndefined.noDegreesOfFreedom) { try TTest(1, standardError: 1, degreesOfFreedom: 0) }
    let fixture = try SampleFixture()
    let nobody = fixture.everybody.map { !$0 }
    #expect(throws: TestUndefined.noAnswers) {
      try fixture.sample.tTest(MeanStatistic(fixture.y, domain: nobody))
    }
    let lonely = try SampleFixture(Fixture24.lonelyRows)
    #expect(throws: TestUndefined.noVariance(.singlePSU(strata: ["C"]))) { try lonely.sample.tTest(lonely.mean) }
  }
}
