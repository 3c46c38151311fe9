/// The Wald test of a linear hypothesis Cθ = c on estimates with covariance V.
///
/// W = (Cθ − c)'(CVC')⁻¹(Cθ − c); F = W/q on (q, ν), or adjusted W(ν − q + 1)/(νq) on (q, ν − q + 1), which holds its
/// level where q is not small against ν. q is the rank of CVC': hypotheses that others imply do not count twice.
/// Source: Korn and Graubard 1990; Thomas and Rao 1987; R `survey` 4.5 `regTermTest`.
public struct WaldTest: Sendable, Equatable {
  /// W.
  public let statistic: Double
  /// q.
  public let rank: Int
  /// ν.
  public let degreesOfFreedom: Double
  /// W/q on (q, ν); `nil` for ν ≤ 0.
  public let f: TestStatistic?
  /// W(ν − q + 1)/(νq) on (q, ν − q + 1); `nil` for ν < q.
  public let adjusted: TestStatistic?

  /// Tests `values` against `hypothesis` (zeros where not given).
  ///
  /// - Parameters:
  ///   - covariance: as many rows and columns as there are values.
  ///   - contrasts: C, one list of weights per hypothesis; where not given each value is tested.
  ///   - hypothesis: c, one number per hypothesis.
  ///   - degreesOfFreedom: ν of the design, or the residual ones of a regression.
  public init(
    _ values: [Double], covariance: Matrix, contrasts: [[Double]]? = nil, hypothesis: [Double]? = nil,
    degreesOfFreedom: Double
  ) throws(TestUndefined) {
    var (tested, spread) = (values, covariance)
    if let contrasts {
      if let wrong = contrasts.first(where: { $0.count != values.count }) {
        throw .sizesDiffer(expected: values.count, found: wrong.count)
      }
      tested = contrasts.map { zip($0, values).reduce(0) { $0 + $1.0 * $1.1 } }
      spread = Matrix(symmetric: contrasts.count) { covariance.form(contrasts[$0], contrasts[$1]) }
    }
    if let hypothesis {
      guard hypothesis.count == tested.count else {
        throw .sizesDiffer(expected: tested.count, found: hypothesis.count)
      }
      tested = zip(tested, hypothesis).map { $0 - $1 }
    }
    let factor = PivotedCholesky(spread)
    guard factor.rank > 0 else { throw .noVariation }
    let solved = factor.solve(tested)
    if factor.rank < tested.count {
      for (back, (value, variance)) in zip(spread * solved, zip(tested, spread.diagonal)) {
        let unit = max(value.magnitude, max(0, variance).squareRoot())
        guard (back - value).magnitude <= 1e-6 * unit else { throw .exactDifference }
      }
    }
    statistic = max(0, zip(tested, solved).reduce(0) { $0 + $1.0 * $1.1 })
    rank = factor.rank
    self.degreesOfFreedom = degreesOfFreedom
    let (q, nu) = (Double(factor.rank), degreesOfFreedom)
    f = TestStatistic(statistic / q, against: .f(df1: q, df2: nu))
    adjusted =
      nu.isInfinite
      ? f : TestStatistic(statistic * (nu - q + 1) / (nu * q), against: .f(df1: q, df2: nu - q + 1))
  }
}

extension SurveySample {
  /// The Wald test of Cθ = c for `statistics` of the sample, on the degrees of freedom of the union of their domains.
  public func waldTest(
    _ statistics: [any SampleStatistic], contrasts: [[Double]]? = nil, hypothesis: [Double]? = nil,
    degreesOfFreedom rule: DegreesOfFreedomRule = .domain
  ) throws(TestUndefined) -> WaldTest {
    let found = estimates(of: statistics, degreesOfFreedom: rule)
    let covariance = try found.definedCovariance()
    var union = Array(repeating: false, count: rows)
    for statistic in statistics {
      for (row, isIn) in statistic.isInDomain.enumerated() where isIn { union[row] = true }
    }
    return try WaldTest(
      found.estimates.compactMap(\.value), covariance: covariance, contrasts: contrasts, hypothesis: hypothesis,
      degreesOfFreedom: degreesOfFreedom(of: union, rule: rule))
  }
}
