import Testing

@testable import SurveyStatistics

/// The flag of few clusters, and the PSUs that hold the rarer answer.
@Suite struct ClusterFlagTests {
  private static let rows: [(psu: String, answer: Double)] =
    (0..<12).flatMap { psu in [("p\(psu)", psu < 4 ? 1 : 0), ("p\(psu)", 0)] }

  private func sample() throws -> SurveySample {
    let stage = SamplingStage(units: Self.rows.map(\.psu))
    return SurveySample(
      weights: Self.rows.map { _ in 1 }, design: try StagedDesign(rows: Self.rows.count, stages: [stage]))
  }

  @Test func `a share whose rarer answer stands in four PSUs is flagged, with eleven degrees of freedom`() throws {
    let sample = try sample()
    let share = MeanStatistic(NumericColumn(Self.rows.map(\.answer)), domain: sample.everybody)
    let estimate = sample.estimate(share)
    #expect(estimate.degreesOfFreedom == 11)
    #expect(estimate.rarerAnswerPSUs == 4)
    #expect(ClusterRule().flags(estimate))
    #expect(!ClusterRule(minimumRarerAnswerPSUs: 4).flags(estimate))
    let mostly = MeanStatistic(NumericColumn(Self.rows.map { 1 - $0.answer }), domain: sample.everybody)
    #expect(sample.estimate(mostly).rarerAnswerPSUs == 4)
  }

  @Test func `totals count the same PSUs`() throws {
    var table = TotalsTable(layout: VariableLayout(variables: 2, bases: [[1]], respondentsArePSUs: false))
    for row in Self.rows {
      let slot = table.slot(stratum: "", psu: row.psu, part: "")
      try table.add(
        slot, weight: 1, entries: [RowEntry(variable: 0, value: row.answer), RowEntry(variable: 1, value: 1)])
    }
    let share = LinearStatistic.share(of: 0, among: 1, base: 0)
    let estimate = try EstimateTable([Estimand(share, of: .all)], from: table, design: SampleDesign()).estimates[0]
    #expect(estimate.rarerAnswerPSUs == 4)
    #expect(ClusterRule().flags(estimate))
  }

  @Test func `few degrees of freedom are flagged for every statistic, and a mean has no rarer answer`() throws {
    let fixture = try SampleFixture()
    let mean = fixture.sample.estimate(fixture.mean)
    #expect(mean.rarerAnswerPSUs == nil)
    #expect(ClusterRule().flags(mean))
    #expect(!ClusterRule(minimumDegreesOfFreedom: 3).flags(mean))
    var unknown = mean
    unknown.standardError = nil
    #expect(!ClusterRule().flags(unknown))
  }
}
