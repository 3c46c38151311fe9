import Testing

@testable import SurveyStatistics

/// Limits of R `survey` 4.5 (`svyciprop`) for shares, to ten digits.
@Suite struct ShareIntervalTests {
  struct Case: Sendable {
    let share: Double
    let error: Double
    let df: Double
    let n: Int
    let asin: [Double]
    let beta: [Double]
    let adjustedSize: Double
  }

  static let cases = [
    Case(
      share: 0.92, error: 0.012, df: 187, n: 1200, asin: [0.8947593039, 0.9420447890],
      beta: [0.8928248093, 0.9421208147], adjustedSize: 505.537062),
    Case(
      share: 0.985, error: 0.006, df: 2, n: 160, asin: [0.9484802438, 0.9997247882],
      beta: [0.9316201614, 0.9992195900], adjustedSize: 86.4738774),
    Case(
      share: 0.5, error: 0.05, df: 10, n: 300, asin: [0.3895125906, 0.6104874094],
      beta: [0.3845717669, 0.6154282331], adjustedSize: 78.0071918),
    Case(
      share: 0.97, error: 0.002, df: 60, n: 400, asin: [0.9658705289, 0.9738709868],
      beta: [0.9657402328, 0.9738636146], adjustedSize: 7027.13956),
  ]

  private func matches(_ interval: ConfidenceInterval?, _ limits: [Double]) -> Bool {
    guard let interval else { return false }
    return abs(interval.low - limits[0]) < 1e-10 && abs(interval.high - limits[1]) < 1e-10
  }

  /// Every method of a share, at a level.
  static func all(_ p: Double, _ error: Double, df: Double, n: Int, level: Double) -> [ConfidenceInterval?] {
    [
      .logit(share: p, standardError: error, df: df, level: level),
      .asin(share: p, standardError: error, df: df, level: level),
      .likelihood(share: p, standardError: error, df: df, n: n, level: level),
      .wilson(share: p, standardError: error, df: df, level: level),
      .wilsonAdjusted(share: p, standardError: error, df: df, n: n, level: level),
      .beta(share: p, standardError: error, df: df, n: n, level: level),
      .kornGraubard(share: p, standardError: error, df: df, n: n, level: level),
    ]
  }

  @Test(arguments: cases) func `arcsine and beta limits agree`(case c: Case) throws {
    #expect(matches(.asin(share: c.share, standardError: c.error, df: c.df, level: 0.95), c.asin))
    #expect(matches(.beta(share: c.share, standardError: c.error, df: c.df, n: c.n, level: 0.95), c.beta))
    let adjustment = try #require(SharePosition.adjustment(df: c.df, n: c.n, level: 0.95))
    let size = adjustment * c.share * (1 - c.share) / (c.error * c.error)
    #expect(abs(size / c.adjustedSize - 1) < 1e-8)
  }

  @Test func `a small sample agrees in every method`() {
    let (p, error) = (0.711111111111, 0.172848598624)
    let expected: [(ConfidenceInterval?, Double, Double)] = [
      (.t(value: p, standardError: error, df: 3, level: 0.95), 0.161029727046, 1.26119249518),
      (.logit(share: p, standardError: error, df: 3, level: 0.95), 0.144687176514, 0.972839789506),
      // R does not cut the angle, and gives 0.998450520824 for an upper limit that lies beyond π/2.
      (.asin(share: p, standardError: error, df: 3, level: 0.95), 0.149159971408, 1),
      (.beta(share: p, standardError: error, df: 3, n: 9, level: 0.95), 0.149204128075, 0.991654194123),
      (.wilson(share: p, standardError: error, df: 3, level: 0.95), 0.213654305139, 0.957082514909),
    ]
    for (interval, low, high) in expected {
      #expect(abs((interval?.low ?? 0) - low) < 1e-9, "\(interval?.method.rawValue ?? "none")")
      #expect(abs((interval?.high ?? 0) - high) < 1e-9, "\(interval?.method.rawValue ?? "none")")
    }
  }

  @Test func `likelihood limits solve their equation, and agree with R as far as R solves it`() throws {
    let (p, error) = (0.711111111111, 0.172848598624)
    let interval = try #require(
      ConfidenceInterval.likelihood(share: p, standardError: error, df: 3, n: 9, level: 0.95))
    #expect(abs(interval.low - 0.142425201614) < 2e-4)
    #expect(abs(interval.high - 0.992796407312) < 2e-4)
    let t = Distribution.tQuantile(0.975, df: 3)
    let bound = 9 / 8.0 * t * t * error * error * 9 / (p * (1 - p))
    for q in [interval.low, interval.high] {
      let deviance = 18 * (p * Distribution.log(p / q) + (1 - p) * Distribution.log((1 - p) / (1 - q)))
      #expect(abs(deviance / bound - 1) < 1e-12)
    }
  }

  @Test func `Wilson with adjusted size counts the degrees of freedom once`() throws {
    let interval = try #require(
      ConfidenceInterval.wilsonAdjusted(share: 0.985, standardError: 0.006, df: 2, n: 160, level: 0.95))
    // n* = 86.4738774 and z = 1.959964: about what logit and R's Wilson give, far from 0.80.
    #expect(abs(interval.low - 0.929) < 0.003)
    #expect(abs(interval.high - 0.997) < 0.002)
  }

  @Test func `at 0 and 1 a design effect of sister items shrinks the effective sample`() throws {
    let plain = try #require(ConfidenceInterval.kornGraubard(share: 1, standardError: 0, df: 12, n: 90, level: 0.95))
    #expect(abs(plain.low - 0.9519108) < 1e-7)
    let pooled = try #require(
      ConfidenceInterval.kornGraubard(
        share: 1, standardError: 0, df: 12, n: 90, level: 0.95, pooledDesignEffect: 2))
    // (0.025)^(1/n*) with n* = 74.8495312/2.
    #expect(abs(pooled.low - Distribution.power(0.025, 2 / 74.8495312)) < 1e-9)
    #expect(
      ConfidenceInterval.kornGraubard(share: 0, standardError: 0, df: 12, n: 90, level: 0.95, pooledDesignEffect: 0)
        == nil)
  }

  @Test func `what rounding leaves of an end or of a zero error does not count`() {
    let nearlyOne = ConfidenceInterval.kornGraubard(share: 1 - 1e-15, standardError: 1e-17, df: 12, n: 90, level: 0.95)
    #expect(nearlyOne?.high == 1)
    for interval in Self.all(0.4, 1e-15, df: 5, n: 50, level: 0.95) {
      #expect(interval?.low == 0.4)
      #expect(interval?.high == 0.4)
    }
    for interval in Self.all(0.4, .nan, df: 5, n: 50, level: 0.95) + Self.all(0.4, 0.1, df: 0, n: 50, level: 0.95) {
      #expect(interval == nil)
    }
  }

  @Test(arguments: 1...200) func `intervals hold the share, stay within 0 and 1 and nest with the level`(
    seed: UInt64
  ) throws {
    var generator = KeyedGenerator(seed: seed, key: ["share intervals"])
    let p = 0.01 + 0.98 * generator.uniform()
    let n = 20 + generator.index(below: 2000)
    let error = (p * (1 - p) / Double(n) * (0.5 + 4 * generator.uniform())).squareRoot()
    let df = 1 + 100 * generator.uniform()
    let narrow = Self.all(p, error, df: df, n: n, level: 0.8)
    let wide = Self.all(p, error, df: df, n: n, level: 0.95)
    for case (let inner?, let outer?) in zip(narrow, wide) {
      #expect(0 <= outer.low && outer.low <= inner.low, "\(outer.method)")
      #expect(inner.low <= p && p <= inner.high, "\(inner.method)")
      #expect(inner.high <= outer.high && outer.high <= 1, "\(outer.method)")
    }
    #expect(narrow.allSatisfy { $0 != nil } && wide.allSatisfy { $0 != nil })
  }

  @Test(arguments: IntervalMethod.allCases.filter { $0 != .drawn })
  func `an estimate of a share gets the interval asked for`(
    method: IntervalMethod
  ) throws {
    var estimate = Estimate(base: 300, degreesOfFreedom: 10)
    estimate.value = 0.5
    estimate.standardError = 0.05
    let interval = try #require(estimate.withInterval(.share(method), level: 0.95).interval)
    #expect(interval.method == method)
    #expect(interval.low < 0.45 && interval.high > 0.55)
  }

  @Test func `the log interval of a positive total is positive and multiplicative`() throws {
    let interval = try #require(ConfidenceInterval.log(value: 100, standardError: 80, df: .infinity, level: 0.95))
    #expect(interval.low > 0)
    #expect(abs(interval.low * interval.high - 10000) < 1e-8)
    #expect(abs(interval.high / 100 - Distribution.exp(1.95996398454005 * 0.8)) < 1e-12)
    #expect(ConfidenceInterval.log(value: 0, standardError: 1, df: 5, level: 0.95) == nil)
    #expect(ConfidenceInterval.log(value: 3, standardError: 0, df: 5, level: 0.95)?.low == 3)
  }
}
