import Testing

@testable import SurveyStatistics

/// Limits as R `survey` 4.5 (`svyciprop`) gives them, to ten digits.
///
/// The capped Korn-Graubard limits are those of NCHS (Parker and others, 2017).
@Suite struct ConfidenceIntervalTests {
  struct Case: Sendable {
    let share: Double
    let error: Double
    let df: Double
    let n: Int
    let logit: [Double]
    let wilson: [Double]
    let kornGraubard: [Double]
  }

  static let cases = [
    Case(
      share: 0.92, error: 0.012, df: 187, n: 1200, logit: [0.8928994732, 0.9406984934],
      wilson: [0.8930304686, 0.9406219911], kornGraubard: [0.8928248093, 0.9421208147]),
    Case(
      share: 0.985, error: 0.006, df: 2, n: 160, logit: [0.9196293239, 0.9973534850],
      wilson: [0.9312665211, 0.9968677726], kornGraubard: [0.9316201614, 0.9992195900]),
    Case(
      share: 0.5, error: 0.05, df: 10, n: 300, logit: [0.3904008043, 0.6095991957],
      wilson: [0.3912596259, 0.6087403741], kornGraubard: [0.3845717669, 0.6154282331]),
    Case(
      share: 0.97, error: 0.002, df: 60, n: 400, logit: [0.9657302390, 0.9737522389],
      wilson: [0.9657338142, 0.9737494776], kornGraubard: [0.9481827846, 0.9844044470]),
  ]

  /// Ten decimals are printed.
  private func matches(_ interval: ConfidenceInterval?, _ limits: [Double]) -> Bool {
    guard let interval else { return false }
    return abs(interval.low - limits[0]) < 1e-10 && abs(interval.high - limits[1]) < 1e-10
  }

  @Test(arguments: cases) func `logit, Wilson and Korn-Graubard limits agree`(case c: Case) {
    #expect(matches(.logit(share: c.share, standardError: c.error, df: c.df, level: 0.95), c.logit))
    #expect(matches(.wilson(share: c.share, standardError: c.error, df: c.df, level: 0.95), c.wilson))
    #expect(
      matches(
        .kornGraubard(share: c.share, standardError: c.error, df: c.df, n: c.n, level: 0.95), c.kornGraubard))
  }

  @Test func `at 0 and 1 Korn-Graubard is one-sided and the others are undefined`() {
    // n* = 74.8495312 and 120.8562604 respondents.
    let none = ConfidenceInterval.kornGraubard(share: 0, standardError: 0, df: 12, n: 90, level: 0.95)
    #expect(none?.low == 0)
    #expect(abs((none?.high ?? 0) - 0.04808919) < 1e-8)
    let all = ConfidenceInterval.kornGraubard(share: 1, standardError: 0, df: 2, n: 580, level: 0.95)
    #expect(all?.high == 1)
    #expect(abs((all?.low ?? 0) - 0.9699383) < 1e-7)
    #expect(ConfidenceInterval.logit(share: 1, standardError: 0, df: 12, level: 0.95) == nil)
    #expect(ConfidenceInterval.wilson(share: 0, standardError: 0, df: 12, level: 0.95) == nil)
  }

  @Test func `without degrees of freedom no interval is defined`() {
    #expect(ConfidenceInterval.t(value: 1, standardError: 0.1, df: 0, level: 0.95) == nil)
    #expect(ConfidenceInterval.logit(share: 0.5, standardError: 0.1, df: 0, level: 0.95) == nil)
    #expect(ConfidenceInterval.kornGraubard(share: 0.5, standardError: 0.1, df: 0, n: 10, level: 0.95) == nil)
  }

  @Test func `share of the fixture has the Wald, logit and Wilson limits that svyciprop prints`() throws {
    let table = try EstimateTable(
      [Estimand(Fixture24.shareB, of: .all)], from: Fixture24.table(), design: SampleDesign())
    let share = table.estimates[0]
    #expect(agrees(share.value, 0.711111111111))
    #expect(agrees(share.standardError, 0.172848598624))
    for (method, low, high) in [
      (IntervalMethod.wald, 0.161029727046, 1.26119249518), (.logit, 0.144687176514, 0.972839789506),
      (.wilson, 0.213654305139, 0.957082514909), (.kornGraubard, 0.149204128075, 0.991654194123),
    ] {
      let interval = share.withInterval(.share(method), level: 0.95).interval
      #expect(agrees(interval?.low, low))
      #expect(agrees(interval?.high, high))
      #expect(interval?.method == method)
    }
  }
}
