import SurveyStatistics
import Testing

@Suite struct RIndicatorTests {
  /// domain/sipas.md 6.2: 600 and 400 drawn with .8 and .6 answering.
  ///
  /// By hand: s² = .6·.0064 + .4·.0144 = .0096, S̃² = 9.6/999 − .4/1000 = .00920961. v = .16/600 and .24/400;
  /// 4(.36·.0064·v₁ + .16·.0144·v₂) = 7.9872e-6, 2(.6·.4)²(v₁ + v₂)² = 8.6528e-8, c/n = .6·.4·.008²/999 = 1.53754e-8:
  /// √(8.08910e-6/.0096) = .029028.
  @Test func `the R-indicator agrees with the worked example, less what chance gives`() throws {
    let indicator = try #require(
      RIndicator([ResponseStratum(drawn: 600, answered: 480), ResponseStratum(drawn: 400, answered: 240)]))
    #expect(indicator.mean == 0.72)
    #expect(abs(indicator.spread - 0.098029) < 5e-7)
    #expect(abs(indicator.uncorrected - 0.803943) < 5e-7)
    #expect(abs(try #require(indicator.coefficientOfVariation) - 0.136151) < 5e-7)
    #expect(abs(indicator.partial[0] - 0.061968) < 5e-7)
    #expect(abs(indicator.partial[1] + 0.075895) < 5e-7)
    #expect(abs(indicator.value - 0.808067) < 5e-7)
    #expect(abs(try #require(indicator.standardError) - 0.029028) < 5e-7)
  }

  @Test func `one stratum has no R-indicator, and equal response one of 1 without an error`() {
    #expect(RIndicator([ResponseStratum(drawn: 6, answered: 4)]) == nil)
    let even = RIndicator([ResponseStratum(drawn: 10, answered: 5), ResponseStratum(drawn: 4, answered: 2)])
    #expect(even?.value == 1)
    #expect(even?.standardError == nil)
  }

  /// Computed with numpy from the matrices of RISQ 2.1 (a logistic model with an intercept and a term for each further
  /// stratum, its covariance inverted, every case a row, weights N/n with N = 10¹²), from which `RIndicator` is derived by hand.
  @Test func `sums over strata agree with the matrices of the authors' program`() throws {
    func check(_ counts: [(Int, Int)], _ value: Double, _ error: Double) throws {
      let indicator = try #require(RIndicator(counts.map { ResponseStratum(drawn: $0.0, answered: $0.1) }))
      // Twelve digits were printed; N is large there and infinite here.
      #expect(abs(indicator.value - value) < 1e-10)
      #expect(abs(try #require(indicator.standardError) - error) < 1e-10)
    }
    try check([(600, 480), (400, 240)], 0.808066578110, 0.029027830352)
    try check([(50, 40), (80, 40), (20, 15), (150, 60)], 0.708952799899, 0.052216372343)
    try check([(30, 20), (30, 18), (30, 21)], 1, 0.156578364900)
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
