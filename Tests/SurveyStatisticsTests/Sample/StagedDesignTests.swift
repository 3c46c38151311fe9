import Testing

@testable import SurveyStatistics

/// Reference: R `survey` 4.1-1 on the two-stage and unequal-probability fixtures.
@Suite struct StagedDesignTests {
  private func estimates(_ sample: SurveySample) -> [Estimate] {
    let y = NumericColumn(TwoStages.y)
    return sample.estimates(of: [
      TotalStatistic(y, domain: sample.everybody), MeanStatistic(y, domain: sample.everybody),
    ]).estimates
  }

  @Test func `two stages with finite populations agree with R, labels of stage 2 used again in every PSU`() throws {
    let found = estimates(try TwoStages.sample(hasPopulation: [true, true]))
    #expect(agrees(found[0].value, 395))
    #expect(agrees(found[0].standardError, 61.5873363607))
    #expect(agrees(found[1].value, 8.0612244898))
    #expect(agrees(found[1].standardError, 0.718615171692))
  }

  @Test func `without a first population later stages add nothing`() throws {
    let found = estimates(try TwoStages.sample(hasPopulation: [false, true]))
    #expect(agrees(found[0].standardError, 78.8479549513))
    #expect(agrees(found[1].standardError, 0.911552277712))
  }

  @Test func `a second stage without population counts as drawn with replacement`() throws {
    let first = estimates(try TwoStages.sample(hasPopulation: [true, true]))[0]
    let second = estimates(try TwoStages.sample(hasPopulation: [true, false]))[0]
    #expect(try #require(second.standardError) > (try #require(first.standardError)))
  }

  @Test func `Brewer's variance agrees with R, Deville's stays near it`() throws {
    let probabilities = [0.2, 0.3, 0.5, 0.4, 0.6]
    let y = NumericColumn([3, 5, 9, 7, 12])
    func sample(_ variance: UnequalProbabilityVariance) throws -> SurveySample {
      let stage = SamplingStage(population: .inclusionProbabilities(probabilities, variance))
      return SurveySample(
        weights: probabilities.map { 1 / $0 }, design: try StagedDesign(rows: 5, stages: [stage]))
    }
    let brewer = try sample(.brewer)
    let all = brewer.everybody
    let found = brewer.estimates(of: [TotalStatistic(y, domain: all), MeanStatistic(y, domain: all)]).estimates
    #expect(agrees(found[0].value, 87.1666666667))
    #expect(agrees(found[0].standardError, 3.15171910762))
    #expect(agrees(found[1].standardError, 1.22088706126))
    // By hand: c = (1 − π)·5/4 = 1, .875, .625, .75, .5; y/π = 15, 50/3, 18, 17.5, 20; A = 17.0222…; V = Σ c (y/π − A)².
    let (c, z) = ([1, 0.875, 0.625, 0.75, 0.5], [15, 50.0 / 3, 18, 17.5, 20])
    let center = zip(c, z).reduce(0) { $0 + $1.0 * $1.1 } / c.reduce(0, +)
    let variance = zip(c, z).reduce(0) { $0 + $1.0 * ($1.1 - center) * ($1.1 - center) }
    let deville = try sample(.deville).estimate(TotalStatistic(y, domain: all))
    #expect(agrees(deville.standardError, variance.squareRoot()))
  }

  @Test func `bug: a lone PSU that was certain is not lonely, and later stages take inclusion probabilities away`()
    throws
  {
    let y = NumericColumn([3, 5, 9, 7, 12])
    func sample(_ probabilities: [Double], _ strata: [String], units: [String]? = nil) throws -> SurveySample {
      var stages = [
        SamplingStage(
          strata: strata, units: units == nil ? nil : ["1", "1", "2", "2", "3"],
          population: .inclusionProbabilities(probabilities, .brewer))
      ]
      if let units { stages.append(SamplingStage(units: units)) }
      return SurveySample(
        weights: probabilities.map { 1 / $0 }, design: try StagedDesign(rows: 5, stages: stages))
    }
    let certain = try sample([0.2, 0.3, 0.5, 0.4, 1], ["A", "A", "A", "A", "B"])
    #expect(certain.design.singlePSUStrata.isEmpty)
    #expect(certain.estimate(TotalStatistic(y, domain: certain.everybody)).standardError != nil)
    let probabilities = [0.2, 0.2, 0.5, 0.5, 0.6]
    let strata = Array(repeating: "A", count: 5)
    let staged = try sample(probabilities, strata, units: ["a", "b", "a", "b", "a"])
    let replaced = SurveySample(
      weights: staged.weights,
      design: try StagedDesign(rows: 5, stages: [SamplingStage(strata: strata, units: ["1", "1", "2", "2", "3"])]))
    let total = TotalStatistic(y, domain: staged.everybody)
    #expect(staged.estimate(total).standardError == replaced.estimate(total).standardError)
  }

  @Test func `bug: what rounding leaves of equal PSUs is no variance in totals either`() throws {
    var table = TotalsTable(layout: Fixture24.layout)
    for (psu, y) in [("1", 1.1), ("1", 1.9), ("2", 1.2), ("2", 1.8), ("3", 1.5), ("3", 1.5)] {
      let slot = table.slot(stratum: "A", psu: psu, part: "")
      try table.add(slot, weight: 0.1, entries: [RowEntry(variable: 0), RowEntry(variable: 1, value: y)])
    }
    let found = try EstimateTable([Estimand(Fixture24.mean, of: .all)], from: table, design: SampleDesign())
    #expect(found.estimates[0].standardError == 0)
    #expect(found.estimates[0].effectiveSampleSize == nil)
  }

  @Test func `a certainty PSU becomes a stratum whose PSUs are the units of the next stage`() throws {
    // b1 was certain: its two second-stage units are PSUs of 6; b2 is what is left of stratum b, alone.
    let certainty = TwoStages.psus.map { $0 == "b1" }
    let sample = try TwoStages.sample(hasPopulation: [true, true], certainty: certainty)
    #expect(sample.design.strata.map(\.psus) == [3, 1, 2])
    #expect(sample.design.strata[2].stratum.contains("b1"))
    #expect(sample.design.singlePSUStrata == ["b"])
    let onlyThere = TotalStatistic(NumericColumn(TwoStages.y), domain: certainty)
    // Two of six, z = w·y: (1 − 2/6)·2/1·Σ(z − z̄)².
    let z = zip(TwoStages.weights, TwoStages.y).map { $0 * $1 }
    let expected = (4.0 / 6 * (z[7] - z[8]) * (z[7] - z[8])).squareRoot()
    #expect(agrees(sample.estimate(onlyThere).standardError, expected))
  }

  @Test func `collapse joins a stratum to its neighbour in the declared order, and pool joins them all`() throws {
    let rows = Fixture24.lonelyRows
    let byLabel = try SampleFixture(rows, rule: .collapse)
    #expect(byLabel.sample.design.strata.map(\.stratum) == ["A", "B+C"])
    let declared = try SampleFixture(rows, rule: .collapse, strataOrder: ["C", "A", "B"])
    #expect(declared.sample.design.strata.map(\.stratum) == ["A+C", "B"])
    #expect(declared.sample.design.strata.map(\.psus) == [4, 2])
    let alone = try SampleFixture(rows, rule: .pool)
    #expect(alone.sample.estimate(alone.mean).undefined == .singlePSU(strata: ["C"]))
    let two = rows.map { row in
      Fixture24.Row(
        stratum: row.psu == "b2" ? "D" : row.stratum, psu: row.psu, weight: row.weight, y: row.y, x: row.x, b: row.b,
        domain: row.domain)
    }
    let pooled = try SampleFixture(two, rule: .pool)
    #expect(pooled.sample.design.strata.map(\.stratum) == ["A", "B+C+D"])
  }

  @Test func `rows and totals give the same figures under every rule`() throws {
    for rule in SinglePSURule.allCases where rule != .fail {
      for hasPopulation in [false, true] {
        let rows = try SampleFixture(
          Fixture24.lonelyRows, withPopulation: hasPopulation, rule: rule, strataOrder: ["C", "A"])
        let byRows = rows.sample.estimates(of: [rows.total, rows.mean])
        let byTotals = try EstimateTable(
          [Estimand(Fixture24.total, of: .all), Estimand(Fixture24.mean, of: .all)],
          from: try Fixture24.table(Fixture24.lonelyRows),
          design: SampleDesign(
            populationPSUs: hasPopulation ? Fixture24.population : [:], singlePSU: rule, strataOrder: ["C", "A"]))
        for i in 0..<2 {
          let (a, b) = (byRows.estimates[i], byTotals.estimates[i])
          #expect(a.degreesOfFreedom == b.degreesOfFreedom, "\(rule)")
          #expect((a.standardError == nil) == (b.standardError == nil), "\(rule)")
          if let first = a.standardError { #expect(agrees(b.standardError, first, relative: 1e-13), "\(rule)") }
        }
        if let first = byRows.covariance(0, 1) { #expect(agrees(byTotals.covariance(0, 1), first, relative: 1e-12)) }
      }
    }
  }

  @Test func `faults of the population column name the stratum`() throws {
    func design(_ values: [Double?]) throws -> StagedDesign {
      try StagedDesign(
        rows: 4,
        stages: [
          SamplingStage(
            strata: ["A", "A", "B", "B"], units: ["1", "2", "1", "2"], population: .sizesOrFractions(values))
        ])
    }
    #expect(throws: DesignFault.populationTooSmall(stratum: "A", population: 1.5, sample: 2)) {
      try design([1.5, 1.5, 9, 9])
    }
    #expect(throws: DesignFault.populationMixed) { try design([0.5, 0.5, 9, 9]) }
    #expect(throws: DesignFault.populationVaries(stratum: "B", first: 9, second: 8)) { try design([4, 4, 9, 8]) }
    #expect(throws: DesignFault.populationUnusable(value: -1)) { try design([-1, -1, 0.5, 0.5]) }
    #expect(try design([nil, nil, 9, 9]).strata.map(\.psus) == [2, 2])
  }

  @Test func `unique labels are refused in two strata and nest without the claim`() throws {
    let stage = SamplingStage(strata: ["A", "B"], units: ["1", "1"])
    #expect(throws: DesignFault.psuInTwoStrata(psu: "1", first: "A", second: "B")) {
      try StagedDesign(rows: 2, stages: [stage], uniquePSUs: true)
    }
    #expect(try StagedDesign(rows: 2, stages: [stage]).strata.map(\.psus) == [1, 1])
  }
}
