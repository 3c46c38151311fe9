/// R = Σ w_k δ_k y_k / Σ w_k δ_k x_k over rows that have both; u_k = δ_k (y_k − R x_k)/X̂.
///
/// Undefined where X̂ is 0. Also called: combined ratio estimator. Source: Särndal, Swensson and Wretman 1992, section 5.6.
public struct RatioStatistic: SampleStatistic {
  private let y: NumericColumn
  private let x: NumericColumn
  private let rows: StatisticRows

  /// The ratio of the totals of `y` and `x` over the rows of `domain`.
  public init(_ y: NumericColumn, to x: NumericColumn, domain: [Bool]) {
    self.y = y
    self.x = x
    rows = StatisticRows(domain: domain, present: [y.isPresent, x.isPresent])
  }

  /// Rows of the domain, answered or not.
  public var isInDomain: [Bool] { rows.isInDomain }
  /// Rows on which the value rests.
  public var isMember: [Bool] { rows.isMember }

  /// The value and its influence at `weights`.
  public func linearised(weights: [Double]) -> Linearised? {
    let bottom = rows.sum(weights, of: x.value)
    guard bottom != 0 else { return nil }
    let ratio = rows.sum(weights, of: y.value) / bottom
    return Linearised(value: ratio, influence: rows.influence { (y.value($0) - ratio * x.value($0)) / bottom })
  }

  /// The value alone.
  public func value(weights: [Double]) -> Double? {
    let bottom = rows.sum(weights, of: x.value)
    return bottom == 0 ? nil : rows.sum(weights, of: y.value) / bottom
  }
}
