/// Σ w_k δ_k y_k, the total of a column in a domain; u_k = δ_k y_k.
///
/// Source: Särndal, Swensson and Wretman 1992, section 5.3.
public struct TotalStatistic: SampleStatistic {
  private let y: NumericColumn
  private let rows: StatisticRows

  /// The total of `y` over the rows of `domain`; of `NumericColumn.ones` it is the estimated size of the domain.
  public init(_ y: NumericColumn, domain: [Bool]) {
    self.y = y
    rows = StatisticRows(domain: domain, present: [y.isPresent])
  }

  /// Rows of the domain, answered or not.
  public var isInDomain: [Bool] { rows.isInDomain }
  /// Rows on which the value rests.
  public var isMember: [Bool] { rows.isMember }

  /// The value and its influence at `weights`.
  public func linearised(weights: [Double]) -> Linearised? {
    Linearised(value: rows.sum(weights, of: y.value), influence: rows.influence(y.value))
  }

  /// The value alone.
  public func value(weights: [Double]) -> Double? { rows.sum(weights, of: y.value) }
}
