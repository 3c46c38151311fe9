import Testing

@testable import SurveyStatistics

/// Reference: R `survey` 4.1-1 `svyquantile` on `Fixture24`.
@Suite struct QuantileTests {
  @Test(arguments: [
    (QuantileRule.hf1, 0.25, 6.0), (.hf1, 0.5, 8), (.hf5, 0.25, 5.64285714286), (.hf5, 0.5, 7.90625),
    (.hf5, 0.75, 9.72619047619), (.hf6, 0.5, 8.06818181818), (.hf7, 0.25, 5.725), (.hf7, 0.5, 7.775),
    (.hf7, 0.75, 9.57954545455), (.hf8, 0.5, 7.96590909091), (.hf9, 0.5, 7.95), (.hf4, 0.25, 5.15909090909),
    (.hf4, 0.5, 7.375),
  ])
  func `every rule agrees with R`(_ rule: QuantileRule, p: Double, expected: Double) throws {
    let fixture = try SampleFixture()
    let quantile = QuantileStatistic(fixture.y, at: p, rule: rule, domain: fixture.everybody)
    #expect(agrees(quantile.value(weights: fixture.sample.weights), expected))
  }

  @Test func `Woodruff's interval agrees with R`() throws {
    let fixture = try SampleFixture()
    let quarter = QuantileStatistic(fixture.y, at: 0.25, domain: fixture.everybody).estimate(in: fixture.sample)
    #expect(quarter.estimate.interval?.low == 4)
    #expect(quarter.estimate.interval?.high == 8)
    let median = QuantileStatistic(fixture.y, at: 0.5, domain: fixture.everybody).estimate(in: fixture.sample)
    #expect(median.estimate.interval?.low == 4)
    #expect(median.estimate.interval?.high == 12)
    #expect(agrees(median.estimate.standardError, 1.25689473326))
  }

  @Test func `where the share's limit leaves 0 to 1 the limit is the end of the sample, and says so`() throws {
    let fixture = try SampleFixture()
    for p in [0.85, 0.95] {
      let high = QuantileStatistic(fixture.y, at: p, domain: fixture.everybody).estimate(in: fixture.sample)
      #expect(high.estimate.interval?.high == 12)
      #expect(high.isHighOpen && !high.isLowOpen)
      #expect(high.estimate.standardError?.isFinite == true)
    }
  }

  @Test func `rules 1 to 3 differ where a cumulative weight meets the target`() {
    let y = NumericColumn([1, 2, 3, 4])
    func value(_ rule: QuantileRule, _ p: Double) -> Double? {
      QuantileStatistic(y, at: p, rule: rule, domain: [true, true, true, true]).value(weights: [2, 2, 2, 2])
    }
    #expect(value(.hf1, 0.5) == 2)
    #expect(value(.hf2, 0.5) == 2.5)
    #expect(value(.hf3, 0.5) == 2)
    #expect(value(.hf3, 0.25) == 2)
    #expect(value(.hf3, 0.75) == 4)
    #expect(value(.hf2, 0.6) == 3)
  }

  @Test func `a column without answers has no quantile and no NaN`() throws {
    let fixture = try SampleFixture()
    let empty = NumericColumn(Array(repeating: Double?.none, count: 9))
    let result = QuantileStatistic(empty, at: 0.5, domain: fixture.everybody).estimate(in: fixture.sample)
    #expect(result.estimate.undefined == .noAnswers)
    #expect(result.estimate.value == nil)
    #expect(result.estimate.standardError == nil)
    #expect(result.estimate.interval == nil)
  }

  @Test func `the order of rows and the scale of weights do not move a quantile`() throws {
    var generator = KeyedGenerator(seed: 11, key: ["quantiles"])
    let values = (0..<200).map { Double($0 * 7 % 200) }
    let weights = (0..<200).map { _ in 1 + generator.uniform() }
    let order = (0..<200).shuffled(using: &generator)
    let all = Array(repeating: true, count: 200)
    for rule in QuantileRule.allCases {
      for p in [0.01, 0.3, 0.5, 0.77, 0.99] {
        let plain = QuantileStatistic(NumericColumn(values), at: p, rule: rule, domain: all).value(weights: weights)
        let shuffled = QuantileStatistic(NumericColumn(order.map { values[$0] }), at: p, rule: rule, domain: all)
        #expect(shuffled.value(weights: order.map { weights[$0] }) == plain)
        let scaled = QuantileStatistic(NumericColumn(values), at: p, rule: rule, domain: all)
          .value(weights: weights.map { $0 * 8 })
        #expect(scaled == plain)
      }
    }
  }
}
