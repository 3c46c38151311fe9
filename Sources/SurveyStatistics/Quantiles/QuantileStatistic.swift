/// The p-quantile of a column in a domain, with Woodruff's interval.
///
/// q̂ is read off by a rule. The share p̂ of values ≤ q̂ has an interval [p_L, p_U] by any method for shares; the limits
/// of the quantile are q(p_L) and q(p_U) by the same rule, and its standard error is (U − L)/2t. Where p_L ≤ 0 or
/// p_U ≥ 1 the limit is the least or greatest value, and says so; where p̂ itself is 1, Korn and Graubard's limits serve.
/// With replicates the share's error comes from them; with the method `.t` the quantile is read off each of them and has
/// q̂ ± t·se, which is not for the delete-one jackknife, as that does not settle down for quantiles. Undefined where
/// nobody answered. Source: Woodruff 1952; R `survey` 4.5 `svyquantile`.
public struct QuantileStatistic: Sendable {
  private let y: NumericColumn
  private let p: Double
  private let rule: QuantileRule
  private let rows: StatisticRows

  /// The quantile at `p`, over 0 and under 1, of `y` over the rows of `domain`.
  public init(_ y: NumericColumn, at p: Double, rule: QuantileRule = .hf1, domain: [Bool]) {
    self.y = y
    self.p = p
    self.rule = rule
    rows = StatisticRows(domain: domain, present: [y.isPresent])
  }

  /// The quantile alone.
  public func value(weights: [Double]) -> Double? {
    WeightedDistribution(y, isMember: rows.isMember, weights: weights)?.quantile(p, rule: rule)
  }

  /// A quantile with its interval.
  public struct Result: Sendable, Equatable {
    /// Value, standard error, interval, degrees of freedom, base.
    public let estimate: Estimate
    /// The lower limit is the least value there is: the true one may be lower.
    public let isLowOpen: Bool
    /// The upper limit is the greatest value there is: the true one may be greater.
    public let isHighOpen: Bool
  }

  /// Estimates the quantile; `method` is that of the share's interval.
  public func estimate(
    in sample: SurveySample, method: IntervalMethod = .wald, level: Double = 0.95,
    degreesOfFreedom rule: DegreesOfFreedomRule = .domain
  ) -> Result {
    guard let found = WeightedDistribution(y, isMember: rows.isMember, weights: sample.weights) else {
      let share = MeanStatistic(y, domain: rows.isInDomain)
      return Result(estimate: sample.estimate(share, degreesOfFreedom: rule), isLowOpen: false, isHighOpen: false)
    }
    let quantile = found.quantile(p, rule: self.rule)
    let below = NumericColumn(rows.isMember.indices.map { rows.isMember[$0] ? (y.value($0) <= quantile ? 1 : 0) : nil })
    var estimate = sample.estimate(MeanStatistic(below, domain: rows.isInDomain), degreesOfFreedom: rule)
    estimate.designEffect = nil
    estimate.designEffectWithoutReplacement = nil
    estimate.effectiveSampleSize = nil
    estimate.rarerAnswerPSUs = nil
    if let replicates = sample.replicates, method == .t {
      return replicated(quantile, estimate, replicates, level: level)
    }
    // At the least or greatest value the share is 0 or 1 without error; Korn and Graubard's limit is defined there.
    var share = estimate.withInterval(.share(method), level: level)
    if share.undefined == .noVariation { share = estimate.withInterval(.share(.kornGraubard), level: level) }
    estimate.undefined = share.undefined
    estimate.value = quantile
    estimate.standardError = nil
    guard let interval = share.interval else { return Result(estimate: estimate, isLowOpen: false, isHighOpen: false) }
    let low = interval.low <= 0 ? found.minimum : found.quantile(interval.low, rule: self.rule)
    let high = interval.high >= 1 ? found.maximum : found.quantile(interval.high, rule: self.rule)
    let t = Distribution.tQuantile(1 - (1 - level) / 2, df: estimate.degreesOfFreedom)
    estimate.standardError = (high - low) / (2 * t)
    estimate.interval = ConfidenceInterval(low: low, high: high, level: level, method: interval.method)
    return Result(estimate: estimate, isLowOpen: interval.low <= 0, isHighOpen: interval.high >= 1)
  }

  private func replicated(
    _ quantile: Double, _ share: Estimate, _ replicates: Replicates, level: Double
  ) -> Result {
    let values = (0..<replicates.count).map { value(weights: replicates.weights(of: $0)) }
    let components = replicates.components(values, fullSample: quantile).values
    var estimate = share
    estimate.value = quantile
    estimate.standardError = components.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return Result(estimate: estimate.withInterval(.t, level: level), isLowOpen: false, isHighOpen: false)
  }
}
