import Testing

@testable import SurveyStatistics

@Suite struct TotalsTableTests {
  private let estimands = [
    Estimand(Fixture24.mean, of: .all), Estimand(Fixture24.ratio, of: .part("u")),
    Estimand(Fixture24.total, of: .part("v")),
  ]

  private func bits(_ table: TotalsTable) throws -> [UInt64] {
    let result = try EstimateTable(estimands, from: table, design: SampleDesign())
    let covariances = try estimands.indices.flatMap { i in
      try estimands.indices.map { j in try #require(result.covariance(i, j)) }
    }
    return (result.estimates.flatMap { [$0.value, $0.standardError, $0.designEffect] } + covariances)
      .map { ($0 ?? .nan).bitPattern }
  }

  @Test(arguments: [false, true])
  func `any order of respondents and any split into batches gives the same bits`(respondentsArePSUs: Bool) throws {
    let layout = VariableLayout(variables: 4, bases: [[0]], respondentsArePSUs: respondentsArePSUs)
    let whole = try bits(Fixture24.table(layout: layout))
    var generator = ExactSumTests.Generator(state: 3)
    for _ in 0..<20 {
      let rows = Fixture24.rows.shuffled(using: &generator)
      #expect(try bits(Fixture24.table(rows, layout: layout)) == whole)
      let cut = Int.random(in: 0...rows.count, using: &generator)
      var merged = try Fixture24.table(Array(rows[cut...]), layout: layout)
      try merged.merge(Fixture24.table(Array(rows[..<cut]), layout: layout))
      #expect(try bits(merged) == whole)
    }
  }

  @Test func `merging with an empty table changes nothing, on either side`() throws {
    let whole = try bits(Fixture24.table())
    var left = try Fixture24.table()
    try left.merge(TotalsTable(layout: Fixture24.layout))
    #expect(try bits(left) == whole)
    var right = TotalsTable(layout: Fixture24.layout)
    try right.merge(Fixture24.table())
    #expect(try bits(right) == whole)
  }

  @Test func `totals of the parts add up to the total of all`() throws {
    let estimates = try EstimateTable(
      [Domain.all, .part("u"), .part("v"), .parts(["u", "v"])].map { Estimand(Fixture24.total, of: $0) },
      from: Fixture24.table(), design: SampleDesign()
    ).estimates
    let values = try estimates.map { try #require($0.value) }
    #expect(values[1] + values[2] == values[0])
    #expect(estimates[3] == estimates[0])
  }

  @Test func `weights times a constant leave means, errors and design effects as they are`() throws {
    func table(times factor: Double) throws -> TotalsTable {
      try Fixture24.table(
        Fixture24.rows.map {
          .init(
            stratum: $0.stratum, psu: $0.psu, weight: $0.weight * factor, y: $0.y, x: $0.x, b: $0.b, domain: $0.domain)
        })
    }
    let estimand = [Estimand(Fixture24.mean, of: .all)]
    let one = try EstimateTable(estimand, from: table(times: 1), design: SampleDesign()).estimates[0]
    // A power of two scales every double exactly.
    let scaled = try EstimateTable(estimand, from: table(times: 0.0625), design: SampleDesign()).estimates[0]
    #expect(one.value == scaled.value)
    #expect(one.standardError == scaled.standardError)
    #expect(one.designEffect == scaled.designEffect)
  }

  @Test func `a respondent of weight 0 is a member of his PSU and of nothing else`() throws {
    var rows = Fixture24.rows
    rows.append(.init(stratum: "A", psu: "a4", weight: 0, y: 99, x: 9, b: 1, domain: "u"))
    let estimate = try EstimateTable(
      [Estimand(Fixture24.mean, of: .all)], from: Fixture24.table(rows), design: SampleDesign()
    ).estimates[0]
    #expect(agrees(estimate.value, 7.73333333333))
    #expect(estimate.base == 9)
    #expect(estimate.degreesOfFreedom == 3)
    // n_A is 4 now: the PSU's total of 0 is part of the stratum's spread.
    #expect(estimate.standardError != 0.88309000108)
  }

  @Test func `a domain without respondents has no value and says why`() throws {
    let estimate = try EstimateTable(
      [Estimand(Fixture24.mean, of: .part("nobody"))], from: Fixture24.table(), design: SampleDesign()
    ).estimates[0]
    #expect(estimate.value == nil)
    #expect(estimate.base == 0)
    #expect(estimate.undefined == .noAnswers)
  }

  @Test func `when all answer alike the standard error is exactly 0`() throws {
    let rows = Fixture24.rows.map {
      Fixture24.Row(stratum: $0.stratum, psu: $0.psu, weight: $0.weight / 3, y: 4, x: 1, b: 1, domain: "u")
    }
    let estimates = try EstimateTable(
      [Estimand(Fixture24.shareB, of: .all)], from: Fixture24.table(rows), design: SampleDesign()
    ).estimates
    #expect(estimates[0].value == 1)
    #expect(estimates[0].standardError == 0)
    let interval = estimates[0].withInterval(.share(.kornGraubard), level: 0.95).interval
    #expect(interval?.high == 1)
  }
}
