/// A sample row by row: final weights, and where its errors come from.
///
/// Rows stand in an order that depends on what they hold, not on where they came from; whoever builds a sample sorts
/// them, and then every figure has the same bits whatever the order of files.
public struct SurveySample: Sendable {
  /// w_k, the weights that estimates use.
  public let weights: [Double]
  /// How the rows were drawn.
  public let design: StagedDesign
  /// Replicate weights; where there are any, errors come from them.
  public let replicates: Replicates?
  /// Turns influences into residuals of the calibrations that made the weights, the last one first.
  let residuals: @Sendable ([Double]) -> [Double]

  /// Takes weights that no calibration of ours has touched.
  public init(weights: [Double], design: StagedDesign, replicates: Replicates? = nil) {
    self.init(weights: weights, design: design, replicates: replicates) { $0 }
  }

  /// Takes weights with the chain of steps that made them, which the variance has to know.
  public init(weighting: WeightingResult, design: StagedDesign, replicates: Replicates? = nil) {
    self.init(weights: weighting.weights.values, design: design, replicates: replicates) {
      weighting.projections.isEmpty ? $0 : weighting.residuals(of: $0)
    }
  }

  init(
    weights: [Double], design: StagedDesign, replicates: Replicates?,
    residuals: @escaping @Sendable ([Double]) -> [Double]
  ) {
    self.weights = weights
    self.design = design
    self.replicates = replicates
    self.residuals = residuals
  }

  /// Number of rows.
  public var rows: Int { weights.count }

  /// Every row.
  public var everybody: [Bool] { Array(repeating: true, count: rows) }

  /// Estimates of `statistics` with their covariances; `rule` counts degrees of freedom.
  public func estimates(
    of statistics: [any SampleStatistic], degreesOfFreedom rule: DegreesOfFreedomRule = .domain
  ) -> SampleEstimates {
    SampleEstimates(statistics.map { StatisticEstimate($0, of: self, rule: rule) })
  }

  /// The estimate of one statistic.
  public func estimate(
    _ statistic: any SampleStatistic, degreesOfFreedom rule: DegreesOfFreedomRule = .domain
  ) -> Estimate {
    StatisticEstimate(statistic, of: self, rule: rule).estimate
  }

  /// The components of a linearised statistic: z_k = w_k · (residual of u_k), seen through the design.
  func components(_ influence: [Double], isInDomain: [Bool]) -> Result<DesignComponents, SinglePSUUndefined> {
    let scores = zip(residuals(influence), weights).map { $0 * $1 }
    // A calibration spreads the influence of a domain over rows outside it, which count from then on.
    let touched = zip(scores, isInDomain).map { $0 != 0 || $1 }
    return DesignComponents.make(scores: scores, isInDomain: touched, design: design)
  }

  /// Labels of strata with two or more PSUs of which one alone holds rows of the domain.
  public func domainLonelyStrata(_ isInDomain: [Bool]) -> [String] {
    let level = design.levels[0]
    var psus: [Int: Set<Int>] = [:]
    for row in isInDomain.indices where isInDomain[row] && weights[row] != 0 && level.unitOfRow[row] >= 0 {
      psus[level.groupOfUnit[level.unitOfRow[row]], default: []].insert(level.unitOfRow[row])
    }
    return psus.filter { $0.value.count == 1 && level.groups[$0.key].units.count > 1 }.keys.sorted()
      .map { level.groups[$0].label }
  }
}
