import Testing

@testable import SurveyStatistics

/// Reference: R `survey` 4.1-1 (4.5 where said) on `Fixture24`, twelve significant digits.
@Suite struct SampleEstimateTests {
  @Test func `totals, means and ratios agree with R`() throws {
    let fixture = try SampleFixture()
    let ratio = RatioStatistic(fixture.y, to: fixture.x, domain: fixture.everybody)
    let found = fixture.sample.estimates(of: [fixture.total, fixture.mean, ratio]).estimates
    #expect(agrees(found[0].value, 1044))
    #expect(agrees(found[0].standardError, 106.16967552))
    #expect(agrees(found[1].value, 7.73333333333))
    #expect(agrees(found[1].standardError, 0.88309000108))
    #expect(found[1].degreesOfFreedom == 3)
    #expect(agrees(found[2].value, 2.99140401146))
    #expect(agrees(found[2].standardError, 0.0991927898337))
  }

  @Test func `finite populations and design effects agree with R`() throws {
    let fixture = try SampleFixture(withPopulation: true)
    let found = fixture.sample.estimates(of: [fixture.total, fixture.mean]).estimates
    #expect(agrees(found[0].standardError, 89.5637575511))
    #expect(agrees(found[0].designEffectWithoutReplacement, 0.521622459353))
    #expect(agrees(found[0].designEffect, 0.486847628729))
    #expect(agrees(found[1].standardError, 0.757731984612))
    #expect(agrees(found[1].designEffectWithoutReplacement, 0.68044095805))
    #expect(agrees(found[1].kish?.designEffect, 1.094815, relative: 1e-6))
    #expect(agrees(found[1].kish?.effectiveSampleSize, 8.220568, relative: 1e-6))
  }

  @Test func `domains share PSUs and so have a covariance`() throws {
    let fixture = try SampleFixture()
    let isV = fixture.isU.map { !$0 }
    let found = fixture.sample.estimates(of: [
      MeanStatistic(fixture.y, domain: fixture.isU), MeanStatistic(fixture.y, domain: isV),
    ])
    #expect(agrees(found.estimates[0].value, 6.94594594595))
    #expect(agrees(found.estimates[0].standardError, 1.09096913229))
    #expect(agrees(found.estimates[1].standardError, 1.61822425662))
    #expect(agrees(found.covariance(0, 1), -1.55625829276))
    #expect(found.estimates.map(\.degreesOfFreedom) == [1, 1])
    let whole = fixture.sample.estimates(
      of: [MeanStatistic(fixture.y, domain: fixture.isU)], degreesOfFreedom: .activeStrata)
    #expect(whole.estimates[0].degreesOfFreedom == 3)
    #expect(whole.estimates[0].degreesOfFreedomRule == .activeStrata)
  }

  @Test func `Satterthwaite's degrees of freedom follow from the terms of strata`() throws {
    let fixture = try SampleFixture()
    let estimate = fixture.sample.estimate(fixture.total, degreesOfFreedom: .satterthwaite)
    #expect(agrees(estimate.degreesOfFreedom, 2.517359, relative: 1e-6))
    // (5188 + 6084)² / (5188²/2 + 6084²/1), the two stratum terms of R's variance.
    let terms = [(variance: 5188.0, psus: 3), (variance: 6084.0, psus: 2)]
    #expect(agrees(Satterthwaite.degreesOfFreedom(terms), 11272.0 * 11272 / (5188.0 * 5188 / 2 + 6084.0 * 6084)))
  }

  @Test func `variance and its error agree with R svyvar`() throws {
    let plain = try SampleFixture()
    let found = plain.sample.estimate(CovarianceStatistic(varianceOf: plain.y, domain: plain.everybody))
    #expect(agrees(found.value, 8.13666666667))
    #expect(agrees(found.standardError, 3.76870171391))
    let finite = try SampleFixture(withPopulation: true)
    let second = finite.sample.estimate(CovarianceStatistic(varianceOf: finite.y, domain: finite.everybody))
    #expect(agrees(second.standardError, 3.23377884933))
  }

  @Test(arguments: [
    (SinglePSURule.certainty, false, 106.16967552, 0.812603823992), (.remove, false, 106.16967552, 0.812603823992),
    (.adjust, false, 319.175500313, 1.86263570936), (.average, false, 130.03076559, 0.995232365907),
    (.certainty, true, 89.5637575511, 0.694412474975), (.adjust, true, 283.729566078, 1.65211323287),
    (.average, true, 109.692752723, 0.850478117356),
  ])
  func `single-PSU strata follow their rule as in R 4.5`(
    _ rule: SinglePSURule, withPopulation: Bool, total: Double, mean: Double
  ) throws {
    let fixture = try SampleFixture(Fixture24.lonelyRows, withPopulation: withPopulation, rule: rule)
    let found = fixture.sample.estimates(of: [fixture.total, fixture.mean]).estimates
    #expect(agrees(found[0].standardError, total))
    #expect(agrees(found[1].standardError, mean))
    #expect(found[0].degreesOfFreedom == 3)
  }

  @Test(arguments: [
    (SinglePSURule.undefined, false, 111.731821788, 1.41192385064), (.adjust, true, 317.572165027, 1.53955869001),
    (.average, true, 110.308657865, 1.57486822306),
  ])
  func `a domain with one PSU in a stratum is listed, and treated so on request`(
    _ rule: SinglePSURule, adjusts: Bool, total: Double, mean: Double
  ) throws {
    let fixture = try SampleFixture(rule: rule, adjustsDomainLonely: adjusts)
    let domain = [0, 1, 5, 6, 7, 8]
    let isIn = fixture.everybody.indices.map(domain.contains)
    let found = fixture.sample.estimates(of: [
      TotalStatistic(fixture.y, domain: isIn), MeanStatistic(fixture.y, domain: isIn),
    ]).estimates
    #expect(agrees(found[0].standardError, total))
    #expect(agrees(found[1].standardError, mean))
    #expect(found[1].degreesOfFreedom == 1)
    #expect(fixture.sample.domainLonelyStrata(isIn) == ["A"])
  }

  @Test func `undefined strata are named, and fail stops`() throws {
    let fixture = try SampleFixture(Fixture24.lonelyRows)
    #expect(fixture.sample.estimate(fixture.mean).undefined == .singlePSU(strata: ["C"]))
    #expect(fixture.sample.estimate(fixture.mean).standardError == nil)
    #expect(throws: DesignFault.singlePSU(strata: ["C"])) {
      _ = try SampleFixture(Fixture24.lonelyRows, rule: .fail)
    }
  }
}
