import Testing

@testable import SurveyStatistics

/// Reference: R `survey` 4.1-1 on `Fixture24` (svytotal, svymean, svyratio, svyby), twelve digits.
@Suite struct TaylorVarianceTests {
  private func estimate(
    _ statistic: LinearStatistic, of domain: Domain = .all, fpc: Bool = false
  ) throws -> Estimate {
    let design = SampleDesign(populationPSUs: fpc ? Fixture24.population : [:])
    return try EstimateTable([Estimand(statistic, of: domain)], from: Fixture24.table(), design: design).estimates[0]
  }

  @Test func `total and its standard error agree with svytotal`() throws {
    let plain = try estimate(Fixture24.total)
    #expect(plain.value == 1044)
    #expect(agrees(plain.standardError, 106.16967552))
    #expect(agrees(plain.designEffectWithoutReplacement, 0.732980888655))
    #expect(agrees(plain.designEffect, 0.684115496078))
    let finite = try estimate(Fixture24.total, fpc: true)
    #expect(agrees(finite.standardError, 89.5637575511))
    #expect(agrees(finite.designEffectWithoutReplacement, 0.521622459353))
    #expect(agrees(finite.designEffect, 0.486847628729))
  }

  @Test func `mean, its standard error, design effects and t interval agree with svymean`() throws {
    let plain = try estimate(Fixture24.mean).withInterval(.t, level: 0.95)
    #expect(agrees(plain.value, 7.73333333333))
    #expect(agrees(plain.standardError, 0.88309000108))
    #expect(plain.degreesOfFreedom == 3)
    #expect(agrees(plain.designEffectWithoutReplacement, 0.924206764655))
    #expect(agrees(plain.designEffect, 0.862592980344))
    #expect(agrees(plain.interval?.low, 4.92294682216))
    #expect(agrees(plain.interval?.high, 10.5437198445))
    let finite = try estimate(Fixture24.mean, fpc: true).withInterval(.t, level: 0.95)
    #expect(agrees(finite.standardError, 0.757731984612))
    #expect(agrees(finite.designEffectWithoutReplacement, 0.68044095805))
    #expect(agrees(finite.designEffect, 0.635078227514))
    #expect(agrees(finite.interval?.low, 5.32189197851))
    #expect(agrees(finite.interval?.high, 10.1447746882))
  }

  @Test func `ratio agrees with svyratio`() throws {
    let plain = try estimate(Fixture24.ratio)
    #expect(agrees(plain.value, 2.99140401146))
    #expect(agrees(plain.standardError, 0.0991927898337))
    #expect(agrees(try estimate(Fixture24.ratio, fpc: true).standardError, 0.0855007283252))
  }

  @Test func `means of domains keep the PSUs outside the domain, as svyby does`() throws {
    let u = try estimate(Fixture24.mean, of: .part("u"))
    #expect(agrees(u.value, 6.94594594595))
    #expect(agrees(u.standardError, 1.09096913229))
    #expect(u.degreesOfFreedom == 1)
    #expect(agrees(try estimate(Fixture24.mean, of: .part("u"), fpc: true).standardError, 0.908876442788))
    let v = try estimate(Fixture24.mean, of: .part("v"))
    #expect(agrees(v.value, 8.68852459016))
    #expect(agrees(v.standardError, 1.61822425662))
    #expect(v.degreesOfFreedom == 1)
    #expect(agrees(try estimate(Fixture24.mean, of: .part("v"), fpc: true).standardError, 1.38230680341))
  }

  /// Golden: `svytotal` and `svymean` of rows 1, 2, 6, 7, 8, 9 as a subset; stratum A feeds it through one PSU only.
  @Test func `a domain that reaches a stratum through one PSU keeps the ordinary formula with zeros`() throws {
    let inDomain: Set<Int> = [0, 1, 5, 6, 7, 8]
    var rows = Fixture24.rows
    for i in rows.indices {
      let row = rows[i]
      rows[i] = .init(
        stratum: row.stratum, psu: row.psu, weight: row.weight, y: row.y, x: row.x, b: row.b,
        domain: inDomain.contains(i) ? "in" : "out")
    }
    let estimates = try EstimateTable(
      [Fixture24.total, Fixture24.mean].map { Estimand($0, of: .part("in")) }, from: Fixture24.table(rows),
      design: SampleDesign()
    ).estimates
    #expect(agrees(estimates[0].standardError, 111.731821788))
    #expect(agrees(estimates[1].standardError, 1.41192385064))
    #expect(estimates.map(\.degreesOfFreedom) == [1, 1])
  }

  @Test func `covariance of two domains agrees with svyby and gives the error of their difference`() throws {
    let estimands = [Estimand(Fixture24.mean, of: .part("u")), Estimand(Fixture24.mean, of: .part("v"))]
    for (fpc, covariance, error) in [
      (false, -1.55625829276, 2.63085156895), (true, -1.11082663974, 2.22676486556),
    ] {
      let design = SampleDesign(populationPSUs: fpc ? Fixture24.population : [:])
      let table = try EstimateTable(estimands, from: Fixture24.table(), design: design)
      let shared = try #require(table.covariance(0, 1))
      let (a, b) = (try #require(table.covariance(0, 0)), try #require(table.covariance(1, 1)))
      #expect(agrees(shared, covariance))
      #expect(agrees((a + b - 2 * shared).squareRoot(), error))
      #expect(table.covariance(1, 0) == shared)
    }
  }

  @Test func `Kish effect of the weights agrees with the formula worked by hand`() throws {
    // Σw = 135, Σw² = 2217: 9 · 2217 / 135² = 1.094815 and 135² / 2217 = 8.220568.
    let kish = try #require(try estimate(Fixture24.mean).kish)
    #expect(agrees(kish.designEffect, 1.094815, relative: 1e-6))
    #expect(agrees(kish.effectiveSampleSize, 8.220568, relative: 1e-6))
  }

  @Test func `variance without PSUs equals the variance with every respondent a PSU of his own`() throws {
    let rows = Fixture24.rows
    let clustered = try Fixture24.table(
      rows.enumerated().map { row in
        Fixture24.Row(
          stratum: row.element.stratum, psu: "r\(row.offset)", weight: row.element.weight, y: row.element.y,
          x: row.element.x, b: row.element.b, domain: row.element.domain)
      })
    let layout = VariableLayout(variables: 4, bases: [[0]], respondentsArePSUs: true)
    let single = try Fixture24.table(layout: layout)
    let estimands = [Fixture24.mean, Fixture24.ratio, Fixture24.total].flatMap {
      [Estimand($0, of: .all), Estimand($0, of: .part("u")), Estimand($0, of: .part("v"))]
    }
    let design = SampleDesign(populationPSUs: ["A": 90, "B": 80])
    let expected = try EstimateTable(estimands, from: clustered, design: design)
    let found = try EstimateTable(estimands, from: single, design: design)
    for i in estimands.indices {
      #expect(found.estimates[i].degreesOfFreedom == expected.estimates[i].degreesOfFreedom)
      for j in estimands.indices {
        let reference = try #require(expected.covariance(i, j))
        let value = try #require(found.covariance(i, j))
        // Sums of squares less squared sums lose a few bits against centred sums.
        #expect(abs(value - reference) <= 1e-12 * max(1, abs(reference)) + 1e-9 * abs(reference))
      }
    }
  }

  @Test func `a population smaller than the sample is refused with the numbers`() throws {
    let table = try Fixture24.table()
    #expect(throws: DesignFault.populationTooSmall(stratum: "A", population: 2, sample: 3)) {
      try EstimateTable(
        [Estimand(Fixture24.mean, of: .all)], from: table, design: SampleDesign(populationPSUs: ["A": 2]))
    }
  }
}
