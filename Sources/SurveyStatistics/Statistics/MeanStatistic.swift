/// ȳ = Σ w_k δ_k y_k / Σ w_k δ_k, the (Hájek) mean of a column in a domain; u_k = δ_k (y_k − ȳ)/N̂_d.
///
/// The mean of an indicator is a share, that of +1/0/−1 a net score, that of answer scores a mean score. Undefined where
/// the weights of its rows add up to 0. Source: Särndal, Swensson and Wretman 1992, section 5.7.
public struct MeanStatistic: SampleStatistic {
  private let y: NumericColumn
  private let rows: StatisticRows

  /// The mean of `y` over the rows of `domain` that have it.
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
    guard let (size, mean) = moments(weights) else { return nil }
    return Linearised(
      value: y.origin + mean, influence: rows.influence { (y.deviations[$0] - mean) / size })
  }

  /// The value alone.
  public func value(weights: [Double]) -> Double? { moments(weights).map { y.origin + $0.mean } }

  /// Whether every value is 0 or 1, so that the mean is a share.
  var isShare: Bool {
    guard y.origin == 0 else { return false }
    return zip(y.isPresent, y.deviations).allSatisfy { isPresent, value in !isPresent || value == 0 || value == 1 }
  }

  /// PSUs with a member of positive weight who said 1, or 0, whichever has the smaller share of the weights.
  func rarerAnswerPSUs(_ share: Double, in sample: SurveySample) -> Int {
    let rarer = share <= 0.5 ? 1.0 : 0
    var psus = Set<Int>()
    for row in isMember.indices where isMember[row] && sample.weights[row] != 0 && y.deviations[row] == rarer {
      psus.insert(sample.design.psuOfRow[row])
    }
    return psus.count
  }

  /// N̂ and the mean deviation from the origin.
  private func moments(_ weights: [Double]) -> (size: Double, mean: Double)? {
    let size = rows.sum(weights)
    guard size != 0 else { return nil }
    return (size, rows.sum(weights) { y.deviations[$0] } / size)
  }
}
