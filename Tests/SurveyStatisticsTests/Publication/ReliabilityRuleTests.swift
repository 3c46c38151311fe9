import Testing

@testable import SurveyStatistics

/// Rules of publication at and beside their thresholds.
@Suite struct ReliabilityRuleTests {
  private func evidence(
    _ p: Double?, _ low: Double, _ high: Double, n: Int = 500, effective: Double? = 400, df: Double = 40,
    error: Double? = 0.02
  ) -> PublicationEvidence {
    PublicationEvidence(
      value: p, standardError: error,
      interval: ConfidenceInterval(low: low, high: high, level: 0.95, method: .kornGraubard), base: n,
      effectiveSampleSize: effective, degreesOfFreedom: df)
  }

  private let rule = ShareReliabilityRule()

  @Test func `a share with enough answers and a narrow interval is published`() {
    #expect(rule.verdict(on: evidence(0.5, 0.45, 0.55)) == .publish)
    // Narrow enough whatever the share.
    #expect(rule.verdict(on: evidence(0.01, 0.002, 0.05)) == .publish)
  }

  @Test func `few answers, or few effective ones, suppress`() {
    #expect(
      rule.verdict(on: evidence(0.5, 0.4, 0.6, n: 29, effective: 29))
        == .suppress([.base(29, minimum: 30), .effectiveSampleSize(29, minimum: 30)]))
    #expect(
      rule.verdict(on: evidence(0.5, 0.4, 0.6, effective: 12)) == .suppress([.effectiveSampleSize(12, minimum: 30)]))
    // An effective size over n counts as n.
    #expect(rule.verdict(on: evidence(0.5, 0.4, 0.6, n: 30, effective: 900)) == .publish)
  }

  @Test func `wide intervals suppress, absolutely or for the size of the share`() {
    let wide = rule.verdict(on: evidence(0.5, 0.25, 0.75))
    #expect(wide == .suppress([.intervalWidth(0.5, limit: 0.3)]))
    guard case .suppress(let reasons) = rule.verdict(on: evidence(0.05, 0.01, 0.11)),
      case .relativeWidth(let width, 1.3) = reasons[0]
    else {
      Issue.record("a share of 0.05 with an interval 0.10 wide is published")
      return
    }
    #expect(abs(width - 2) < 1e-12)
  }

  @Test func `a complement that is too wide for its size goes to review`() {
    guard case .review(let reasons) = rule.verdict(on: evidence(0.95, 0.89, 0.99)),
      case .complementRelativeWidth(let width, 1.3) = reasons[0]
    else {
      Issue.record("no review of the complement")
      return
    }
    #expect(abs(width - 2) < 1e-9)
  }

  @Test func `few degrees of freedom, and shares of nobody or everybody, go to review`() {
    #expect(rule.verdict(on: evidence(0.5, 0.45, 0.55, df: 7)) == .review([.degreesOfFreedom(7, minimum: 8)]))
    #expect(rule.verdict(on: evidence(0.5, 0.45, 0.55, df: 8)) == .publish)
    #expect(rule.verdict(on: evidence(0, 0, 0.04, effective: nil)) == .review([.noVariation]))
    #expect(rule.verdict(on: evidence(1, 0.9, 1, effective: 0)) == .review([.noVariation]))
  }

  @Test func `an estimate of a share brings its own Korn-Graubard interval`() {
    var estimate = Estimate(base: 300, degreesOfFreedom: 10)
    estimate.value = 0.5
    estimate.standardError = 0.05
    estimate.effectiveSampleSize = 100
    let evidence = PublicationEvidence(share: estimate)
    #expect(abs((evidence.interval?.low ?? 0) - 0.3845717669) < 1e-9)
    #expect(rule.verdict(on: evidence) == .publish)
    estimate.standardError = nil
    #expect(rule.verdict(on: PublicationEvidence(share: estimate)) == .suppress([.noPrecision]))
    estimate.value = nil
    #expect(rule.verdict(on: PublicationEvidence(share: estimate)) == .suppress([.noValue]))
  }

  @Test func `thresholds are data`() {
    let strict = ShareReliabilityRule(minimumBase: 600)
    #expect(strict.verdict(on: evidence(0.5, 0.45, 0.55)) == .suppress([.base(500, minimum: 600)]))
    let simple = SampleSizeRule(minimum: 30, reviewBelow: 60)
    #expect(simple.verdict(on: evidence(0.5, 0, 1, n: 59)) == .review([.base(59, minimum: 60)]))
    #expect(simple.verdict(on: evidence(0.5, 0, 1, n: 29)) == .suppress([.base(29, minimum: 30)]))
  }

  @Test func `coefficients of variation suppress, go to review, or do not exist`() {
    let rule = CoefficientOfVariationRule(minimumBase: 60, minimumDegreesOfFreedom: 9)
    #expect(rule.verdict(on: evidence(-1, 0, 0, error: 0.2)) == .publish)
    #expect(
      rule.verdict(on: evidence(1, 0, 0, error: 0.25)) == .review([.coefficientOfVariation(0.25, maximum: 0.2)]))
    #expect(
      rule.verdict(on: evidence(1, 0, 0, df: 5, error: 0.5))
        == .suppress([.degreesOfFreedom(5, minimum: 9), .coefficientOfVariation(0.5, maximum: 0.3)]))
    #expect(rule.verdict(on: evidence(0, 0, 0)) == .review([.noCoefficientOfVariation]))
    #expect(rule.verdict(on: evidence(1, 0, 0, error: nil)) == .suppress([.noPrecision]))
  }

  @Test func `of several rules the strictest verdict counts, with all its reasons`() {
    let rules: [ReliabilityRule] = [
      .sampleSize(SampleSizeRule(minimum: 600)), .shareReliability(ShareReliabilityRule()),
      .coefficientOfVariation(CoefficientOfVariationRule(maximum: 0.01)),
    ]
    let verdict = ReliabilityRule.verdict(of: rules, on: evidence(0.5, 0.45, 0.55, df: 3))
    #expect(verdict == .suppress([.base(500, minimum: 600), .coefficientOfVariation(0.04, maximum: 0.01)]))
    #expect(ReliabilityRule.verdict(of: [], on: evidence(nil, 0, 1)) == .publish)
  }
}
