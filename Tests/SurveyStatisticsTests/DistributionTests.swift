import CDistributions
import Testing

/// Distribution functions and quantiles as scipy 1.17 gives them.
@Suite struct DistributionTests {
  /// The two libraries differ by rounding: scipy's t quantile is off by 2e-13 itself.
  private let tolerance = 1e-12

  private func agrees(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= tolerance * abs(expected)
  }

  @Test func `values agree with scipy, whole degrees of freedom or not`() {
    #expect(agrees(hl_normal_quantile(0.975), 1.959963984540054))
    #expect(agrees(hl_normal_cdf(1), 0.8413447460685429))
    #expect(agrees(hl_t_quantile(0.975, 3), 3.1824463052837078))
    #expect(agrees(hl_t_cdf(2, 5), 0.9490302605850708))
    #expect(agrees(hl_beta_quantile(0.025, 2.5, 7.5), 0.04930192297659401))
    #expect(agrees(hl_beta_cdf(0.3, 2.5, 7.5), 0.6789434858661821))
    #expect(agrees(hl_chi_square_quantile(0.95, 1.5), 4.980195284308651))
    #expect(agrees(hl_chi_square_cdf(3, 4), 0.4421745996289252))
    #expect(agrees(hl_f_quantile(0.95, 2, 10.5), 4.03911930265625))
    #expect(agrees(hl_f_cdf(2, 3, 7), 0.7973063575133491))
  }

  @Test func `outside its domain a function gives NaN and no exception leaves it`() {
    #expect(hl_t_quantile(1.5, 3).isNaN)
    #expect(hl_t_quantile(0.5, -1).isNaN)
    #expect(hl_t_cdf(.nan, 3).isNaN)
    #expect(hl_beta_quantile(0.5, 0, 1).isNaN)
    #expect(hl_beta_cdf(2, 1, 1).isNaN)
    #expect(hl_chi_square_quantile(0.5, 0).isNaN)
    #expect(hl_f_cdf(-1, 1, 1).isNaN)
  }
}
