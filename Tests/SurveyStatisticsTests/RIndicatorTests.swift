import SurveyStatistics
import Testing

@Suite struct RIndicatorTests {
  /// domain/sipas.md 6.2: 600 and 400 drawn with .8 and .6 answering.
  ///
  /// By hand: S² = 9.6/999; the mean sampling variance is
  /// (.16 + .24)/1000, S̃² = 1.001·.00960961 − .0004 = .00921922. Slopes 1.001·.0960961 + .0006 and −1.001·.0960961 + .0002,
  /// variances .16/600 and .24/400: √8.02703e-6/.0960168 = .029507.
  @Test func `the R-indicator agrees with the worked example, less what chance gives`() throws {
    let indicator = try #require(
      RIndicator([ResponseStratum(drawn: 600, answered: 480), ResponseStratum(drawn: 400, answered: 240)]))
    #expect(indicator.mean == 0.72)
    #expect(abs(indicator.spread - 0.098029) < 5e-7)
    #expect(abs(indicator.uncorrected - 0.803943) < 5e-7)
    #expect(abs(try #require(indicator.coefficientOfVariation) - 0.136151) < 5e-7)
    #expect(abs(indicator.partial[0] - 0.061968) < 5e-7)
    #expect(abs(indicator.partial[1] + 0.075895) < 5e-7)
    #expect(abs(indicator.value - 0.807966) < 5e-7)
    #expect(abs(try #require(indicator.standardError) - 0.029507) < 5e-7)
  }

  @Test func `one stratum has no R-indicator, and equal response one of 1 without an error`() {
    #expect(RIndicator([ResponseStratum(drawn: 6, answered: 4)]) == nil)
    let even = RIndicator([ResponseStratum(drawn: 10, answered: 5), ResponseStratum(drawn: 4, answered: 2)])
    #expect(even?.value == 1)
    #expect(even?.standardError == nil)
  }

  /// 50 strata of 20 in which everybody answers with .6: chance alone gives S² ≈ .24/20, 1 − 2S ≈ .78.
  @Test func `strata that answer alike are not called uneven by chance`() throws {
    var generator = KeyedGenerator(seed: 8, key: ["even"])
    var (plain, corrected) = (0.0, 0.0)
    for _ in 0..<40 {
      let strata = (0..<50).map { _ in
        ResponseStratum(drawn: 20, answered: (0..<20).count { _ in generator.uniform() < 0.6 })
      }
      let indicator = try #require(RIndicator(strata))
      plain += indicator.uncorrected / 40
      corrected += indicator.value / 40
    }
    #expect(abs(plain - 0.78) < 0.02, "\(plain)")
    #expect(corrected > 0.93, "\(corrected)")
  }
}
