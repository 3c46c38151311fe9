/// The t test of one estimate against a value: t = (θ − θ_0)/se on ν degrees of freedom.
public struct TTest: Sendable, Equatable {
  /// Which deviations speak against the hypothesis.
  public enum Alternative: String, Sendable, CaseIterable {
    /// θ ≠ θ_0.
    case twoSided = "two_sided"
    /// θ > θ_0.
    case greater
    /// θ < θ_0.
    case less
  }

  /// θ, in the statistic's units.
  public let value: Double
  /// θ_0.
  public let hypothesis: Double
  /// √V.
  public let standardError: Double
  /// ν.
  public let degreesOfFreedom: Double
  /// (θ − θ_0)/se.
  public let t: Double
  /// P(|T_ν| ≥ |t|).
  public let pValue: Double

  /// Tests `value` against `hypothesis`; a standard error of 0 is `.noVariation`, ν ≤ 0 `.noDegreesOfFreedom`.
  public init(
    _ value: Double, standardError: Double, hypothesis: Double = 0, degreesOfFreedom: Double
  ) throws(TestUndefined) {
    guard degreesOfFreedom > 0 else { throw .noDegreesOfFreedom }
    let t = (value - hypothesis) / standardError
    guard standardError > 0, t.isFinite else { throw .noVariation }
    self.value = value
    self.hypothesis = hypothesis
    self.standardError = standardError
    self.degreesOfFreedom = degreesOfFreedom
    self.t = t
    pValue = Distribution.tTwoSided(t, df: degreesOfFreedom)
  }

  /// The p-value under an alternative.
  public func pValue(_ alternative: Alternative) -> Double {
    switch alternative {
    case .twoSided: pValue
    case .greater: Distribution.tProbability(-t, df: degreesOfFreedom)
    case .less: Distribution.tProbability(t, df: degreesOfFreedom)
    }
  }

  /// θ ± t_ν·se.
  public func interval(level: Double) -> ConfidenceInterval? {
    .t(value: value, standardError: standardError, df: degreesOfFreedom, level: level)
  }
}

extension SurveySample {
  /// The t test of a statistic against a value.
  ///
  /// - Parameters:
  ///   - rule: how ν is counted, over the rows of the statistic's domain; a mean has the design's. With replicates theirs.
  ///   - less: taken off ν; R's `svyttest` takes 1 off, also for a single mean.
  public func tTest(
    _ statistic: any SampleStatistic, against hypothesis: Double = 0,
    degreesOfFreedom rule: DegreesOfFreedomRule = .domain, less: Int = 0
  ) throws(TestUndefined) -> TTest {
    let found = estimate(statistic, degreesOfFreedom: rule)
    guard let value = found.value else { throw .noAnswers }
    guard let error = found.standardError else { throw .noVariance(found.undefined) }
    return try TTest(
      value, standardError: error, hypothesis: hypothesis, degreesOfFreedom: found.degreesOfFreedom - Double(less))
  }

  /// The t test of the mean of `y` in `first` less that in `second`, with the covariance of the two.
  ///
  /// ν is counted over the rows of either domain; the rest as in `tTest(_:against:degreesOfFreedom:less:)`.
  public func tTest(
    _ y: NumericColumn, in first: [Bool], against second: [Bool], difference: Double = 0,
    degreesOfFreedom rule: DegreesOfFreedomRule = .domain, less: Int = 0
  ) throws(TestUndefined) -> TTest {
    let parts = [MeanStatistic(y, domain: first), MeanStatistic(y, domain: second)]
    return try tTest(
      SmoothFunction(of: parts) { $0[0] - $0[1] }, against: difference, degreesOfFreedom: rule, less: less)
  }
}
