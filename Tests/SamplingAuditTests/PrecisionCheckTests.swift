import SurveyModel
import SurveyStatistics
import Testing

@testable import SamplingAudit

@Suite struct PrecisionCheckTests {
  private func fixture(_ score: Estimate) -> AuditFixture {
    AuditFixture(interviews: [.init()], scores: ["U": score])
  }

  private func score(df: Double, base: Int = 562) -> Estimate {
    var score = Estimate(base: base, degreesOfFreedom: df)
    score.value = 84
    score.standardError = 2.4490
    score.designEffect = 2.51
    return score
  }

  /// domain/sipas.md 3.6: an ordinary province with 562 answers at p = 0.84; a simple random sample would claim ±3.0
  /// (1.96·2.449/√2.51 = 3.030 points), the design gives ±4.8 with z (2.449·1.96 = 4.800).
  @Test func `the margin stands beside what a simple random sample would claim`() throws {
    let wide = score(df: .infinity).withInterval(.t, level: 0.95)
    let result = try #require(fixture(wide).result(.halfWidth, warn: 4))
    #expect(try abs(#require(result.value) - 4.8) < 0.001)
    guard case .simpleRandomHalfWidth(let simple, let needed) = result.detail else {
      Issue.record("the simple random margin is missing")
      return
    }
    #expect(abs(simple - 3.0297) < 0.001)
    #expect(needed == 810, "562·(4.8/4)² = 809.3, rounded up")
  }

  /// t quantiles of any table: 4.303 for 2 degrees of freedom.
  @Test func `three districts that stand for a province have two degrees of freedom and t of 4.30`() throws {
    let result = try #require(fixture(score(df: 2)).result(.fewDegreesOfFreedom, warn: 7))
    #expect(result.severity == .warning)
    guard case .student(let df, let t) = result.detail else {
      Issue.record("t is missing")
      return
    }
    #expect(df == 2)
    #expect(abs(t - 4.3027) < 0.0001)
  }

  @Test func `self-selected answers have no margin, and it is said why`() {
    var fixture = fixture(score(df: 20))
    fixture.isSelfSelected = true
    for check in [AuditCheck.halfWidth, .designEffect, .fewDegreesOfFreedom] {
      #expect(fixture.result(check)?.obstacle == .selfSelected)
    }
  }

  @Test func `a score without an interval has no margin`() {
    #expect(fixture(score(df: 0)).result(.halfWidth)?.obstacle == .undefined)
    #expect(fixture(score(df: 9)).result(.designEffect, warn: 2.5)?.value == 2.51)
  }
}
