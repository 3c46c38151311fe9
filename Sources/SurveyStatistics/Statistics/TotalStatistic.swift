/// Σ w_k δ_k y_k, the total of a column in a domain; u_k = δ_k y_k. Source: Särndal, Swensson and Wretman 1992.
public struct TotalStatistic: SampleStatistic {
  private let y: NumericColumn
  private let rows: StatisticRows

  /// The total of `y` over the rows of `domain`; of `NumericColumn.ones` it is the estimated size of the domain.
  public init(_ y: NumericColumn, domain: [Bool]) {
    self.y = y
    rows = StatisticRows(domain: domain, present: [y.isPresent])
  }

  public var isInDomain: [Bool] { rows.isInDomain }
  public var isMember: [Bool] { rows.isMember }

  public func linearised(weights: [Double]) -> Linearised? {
    Linearised(value: rows.sum(weights, of: y.value), influence: rows.influence(y.value))
  }

  public func value(weights: [Double]) -> Double? { rows.sum(weights, of: y.value) }
}
