/// The median of an ordinal item as if answers were spread evenly over each point's width.
///
/// m = L_c + (½ − F_c)/p_c · width with c the first point at which the cumulative share reaches ½, F_c the share below
/// it, p_c its own share and L_c its lower bound (point − width/2). As c stays the same under small changes of the
/// weights, m is a smooth function of shares: u_k = −(1{y_k < c} − F_c + (½ − F_c)/p_c · (1{y_k = c} − p_c))·width/(p_c N̂).
/// Undefined where nobody answered. Also called: interpolated median.
public struct GroupedMedian: SampleStatistic {
  private let y: NumericColumn
  private let width: Double
  private let rows: StatisticRows

  /// The grouped median of `y`, whose points lie `width` apart, over the rows of `domain`.
  public init(_ y: NumericColumn, width: Double = 1, domain: [Bool]) {
    self.y = y
    self.width = width
    rows = StatisticRows(domain: domain, present: [y.isPresent])
  }

  /// Rows of the domain, answered or not.
  public var isInDomain: [Bool] { rows.isInDomain }
  /// Rows on which the value rests.
  public var isMember: [Bool] { rows.isMember }

  /// The value and its influence at `weights`.
  public func linearised(weights: [Double]) -> Linearised? {
    let size = rows.sum(weights)
    guard size > 0, let point = medianPoint(weights, size: size) else { return nil }
    let below = rows.sum(weights) { y.value($0) < point ? 1 : 0 } / size
    let share = rows.sum(weights) { y.value($0) == point ? 1 : 0 } / size
    let part = (0.5 - below) / share
    return Linearised(
      value: point - width / 2 + part * width,
      influence: rows.influence { row in
        let (isBelow, isHere) = (y.value(row) < point ? 1.0 : 0, y.value(row) == point ? 1.0 : 0)
        return -(isBelow - below + part * (isHere - share)) * width / (share * size)
      })
  }

  private func medianPoint(_ weights: [Double], size: Double) -> Double? {
    let members = isMember.indices.filter { isMember[$0] && weights[$0] > 0 }
    var sum = CompensatedSum()
    for row in members.sorted(by: { y.value($0) < y.value($1) }) {
      sum.add(weights[row])
      if sum.value >= 0.5 * size * (1 - 1e-12) { return y.value(row) }
    }
    return nil
  }
}
