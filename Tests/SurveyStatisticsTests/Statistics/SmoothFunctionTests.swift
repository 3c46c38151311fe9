import Testing

@testable import SurveyStatistics

/// Linearisation by itself, and the statistics of ordinal items.
@Suite struct SmoothFunctionTests {
  @Test func `a ratio written as a function of totals is the ratio`() throws {
    let fixture = try SampleFixture()
    let top = TotalStatistic(fixture.y, domain: fixture.everybody)
    let bottom = TotalStatistic(fixture.x, domain: fixture.everybody)
    let ratio = fixture.sample.estimate(SmoothFunction(of: [top, bottom]) { $0[0] / $0[1] })
    #expect(agrees(ratio.value, 2.99140401146))
    #expect(agrees(ratio.standardError, 0.0991927898337))
  }

  @Test func `a geometric mean has the error that its formula gives`() throws {
    let fixture = try SampleFixture()
    let logs = NumericColumn(Fixture24.rows.map { Distribution.log($0.y) })
    let mean = MeanStatistic(logs, domain: fixture.everybody)
    let geometric = fixture.sample.estimate(SmoothFunction(of: [mean]) { $0[0].exponential })
    let plain = fixture.sample.estimate(mean)
    // z = est · w(log y − mean)/N̂, so the error is est times that of the mean of logs.
    let (value, error) = (try #require(geometric.value), try #require(plain.standardError))
    #expect(agrees(geometric.standardError, value * error))
  }

  @Test func `dual numbers differentiate`() {
    let (x, y) = (Dual(variable: 0, of: 2, value: 3), Dual(variable: 1, of: 2, value: 2))
    let product = x * y - Dual(constant: 1) / y
    #expect(product.value == 5.5)
    #expect(product.gradient == [2, 3.25])
    #expect((-x).squareRoot.value.isNaN)
    #expect(x.power(2).gradient == [6, 0])
    let log = (x * x).logarithm
    #expect(agrees(log.gradient[0], 2.0 / 3))
    #expect(agrees(x.squareRoot.gradient[0], 0.5 / 3.0.squareRoot()))
  }

  @Test func `what is not finite is undefined, not NaN`() throws {
    let fixture = try SampleFixture()
    let log = SmoothFunction(of: [fixture.mean]) { ($0[0] - Dual(constant: 100)).logarithm }
    let estimate = fixture.sample.estimate(log)
    #expect(estimate.value == nil)
    #expect(estimate.undefined == .noAnswers)
  }

  @Test func `the grouped median interpolates within its point`() throws {
    // Weights 2, 3, 5 on points 1, 2, 3: half of 10 is met in point 2 at its end: 1.5 + (5 − 2)/3 · 1 = 2.5.
    let stage = SamplingStage()
    let sample = SurveySample(weights: [2, 3, 5], design: try StagedDesign(rows: 3, stages: [stage]))
    let y = NumericColumn([1, 2, 3])
    #expect(GroupedMedian(y, domain: sample.everybody).value(weights: sample.weights) == 2.5)
    #expect(agrees(GroupedMedian(y, width: 2, domain: sample.everybody).value(weights: [2, 2, 6]), 2 + 2.0 / 6))
    let nobody = GroupedMedian(y, domain: [false, false, false])
    #expect(nobody.linearised(weights: sample.weights) == nil)
  }

  @Test func `influences are derivatives by the weights`() throws {
    let fixture = try SampleFixture()
    let all = fixture.everybody
    let statistics: [any SampleStatistic] = [
      fixture.total, fixture.mean, RatioStatistic(fixture.y, to: fixture.x, domain: fixture.isU),
      CorrelationStatistic(fixture.y, fixture.x, domain: all), GroupedMedian(fixture.y, width: 1, domain: all),
      SmoothFunction(of: [fixture.mean, TotalStatistic(fixture.x, domain: all)]) { $0[0] * $0[1].logarithm },
    ]
    for statistic in statistics {
      let linearised = try #require(statistic.linearised(weights: fixture.sample.weights))
      for row in all.indices {
        let step = 1e-5
        let (up, down) =
          ([step, -step].map { shift -> Double? in
            var weights = fixture.sample.weights
            weights[row] += shift
            return statistic.value(weights: weights)
          }).pair
        let slope = (try #require(up) - (try #require(down))) / (2 * step)
        // Central differences of step 1e-5 are good to about 1e-9 here.
        #expect(abs(slope - linearised.influence[row]) < 1e-7, "\(type(of: statistic)) row \(row)")
      }
    }
  }

  @Test func `the correlation of a column with itself is 1 with no error`() throws {
    let fixture = try SampleFixture()
    let same = fixture.sample.estimate(CorrelationStatistic(fixture.y, fixture.y, domain: fixture.everybody))
    #expect(agrees(same.value, 1))
    #expect(try #require(same.standardError) < 1e-12)
  }

  @Test func `intra-class correlation is 1 where PSUs are alike inside, and follows the formula elsewhere`() throws {
    let all = Array(repeating: true, count: 6)
    let alike = ClusterEffect(NumericColumn([1, 1, 2, 2, 4, 4]), clusters: [0, 0, 1, 1, 2, 2], isMember: all)
    #expect(alike?.intraclassCorrelation == 1)
    #expect(alike?.designEffect == 2)
    // Pairs (1,3), (2,4), (6,8): grand mean 4; MSB = 2(4+1+9)/2 = 14, MSW = (2+2+2)/3 = 2, ρ = 12/16.
    let pairs = ClusterEffect(NumericColumn([1, 3, 2, 4, 6, 8]), clusters: [0, 0, 1, 1, 2, 2], isMember: all)
    #expect(pairs?.intraclassCorrelation == 0.75)
    #expect(ClusterEffect(NumericColumn([1, 1]), clusters: [0, 0], isMember: [true, true]) == nil)
    let kish = try #require(KishEffect([1, 1, 1], where: [true, true, true]))
    #expect(ClusterEffect(designEffect: 3, weights: kish, meanClusterSize: 5)?.intraclassCorrelation == 0.5)
    #expect(ClusterEffect(designEffect: 3, weights: kish, meanClusterSize: 1) == nil)
  }
}

extension Array where Element == Double? {
  fileprivate var pair: (Double?, Double?) { (self[0], self[1]) }
}
