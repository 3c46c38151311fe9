/// S_yx = n/(n−1) · Σ w (y − ȳ)(x − x̄)/Σ w over rows that have both; with x = y the population variance.
///
/// u_k = n/(n−1) · [(y_k − ȳ)(x_k − x̄) − S_yx (n−1)/n]/N̂. Undefined for n < 2. Source: R `survey` 4.5 `svyvar`.
public struct CovarianceStatistic: SampleStatistic {
  private let y: NumericColumn
  private let x: NumericColumn
  private let rows: StatisticRows

  /// The covariance of `y` and `x` over the rows of `domain`.
  public init(_ y: NumericColumn, _ x: NumericColumn, domain: [Bool]) {
    self.y = y
    self.x = x
    rows = StatisticRows(domain: domain, present: [y.isPresent, x.isPresent])
  }

  /// The variance of `y` over the rows of `domain`.
  public init(varianceOf y: NumericColumn, domain: [Bool]) {
    self.init(y, y, domain: domain)
  }

  /// Rows of the domain, answered or not.
  public var isInDomain: [Bool] { rows.isInDomain }
  /// Rows on which the value rests.
  public var isMember: [Bool] { rows.isMember }

  /// The value and its influence at `weights`.
  public func linearised(weights: [Double]) -> Linearised? {
    let n = Double(rows.count(weights))
    let size = rows.sum(weights)
    guard n > 1, size != 0 else { return nil }
    let meanY = rows.sum(weights) { y.deviations[$0] } / size
    let meanX = rows.sum(weights) { x.deviations[$0] } / size
    func product(_ row: Int) -> Double { (y.deviations[row] - meanY) * (x.deviations[row] - meanX) }
    // The means are rounded; what the deviations from them still add up to is taken out (corrected two-pass).
    let restY = rows.sum(weights) { y.deviations[$0] - meanY } / size
    let restX = rows.sum(weights) { x.deviations[$0] - meanX } / size
    let mean = rows.sum(weights, of: product) / size - restY * restX
    return Linearised(
      value: n / (n - 1) * mean, influence: rows.influence { n / (n - 1) * (product($0) - mean) / size })
  }
}

/// r = S_yx/√(S_yy S_xx) over rows that have both; its influence follows from those of the three covariances.
///
/// Undefined where a column does not vary. Limits by Fisher's z are in `ConfidenceInterval.fisher`.
public struct CorrelationStatistic: SampleStatistic {
  private let cross: CovarianceStatistic
  private let first: CovarianceStatistic
  private let second: CovarianceStatistic

  /// The correlation of `y` and `x` over the rows of `domain`.
  public init(_ y: NumericColumn, _ x: NumericColumn, domain: [Bool]) {
    let both = domain.indices.map { domain[$0] && y.isPresent[$0] && x.isPresent[$0] }
    cross = CovarianceStatistic(y, x, domain: domain)
    first = CovarianceStatistic(varianceOf: y, domain: both)
    second = CovarianceStatistic(varianceOf: x, domain: both)
  }

  /// Rows of the domain, answered or not.
  public var isInDomain: [Bool] { cross.isInDomain }
  /// Rows on which the value rests.
  public var isMember: [Bool] { cross.isMember }

  /// The value and its influence at `weights`.
  public func linearised(weights: [Double]) -> Linearised? {
    guard let c = cross.linearised(weights: weights), let v = first.linearised(weights: weights),
      let w = second.linearised(weights: weights), v.value > 0, w.value > 0
    else { return nil }
    let scale = (v.value * w.value).squareRoot()
    let r = c.value / scale
    let influence = c.influence.indices.map { row in
      c.influence[row] / scale - r / 2 * (v.influence[row] / v.value + w.influence[row] / w.value)
    }
    return Linearised(value: r, influence: influence)
  }
}
