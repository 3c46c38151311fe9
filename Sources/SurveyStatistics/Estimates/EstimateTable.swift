/// Estimates of one table with the covariances between all of them.
public struct EstimateTable: Sendable {
  /// One estimate per estimand, in order, without intervals yet.
  public let estimates: [Estimate]
  /// The size of every stratum of the design, by label.
  public let strata: [StratumSize]
  /// Strata with one PSU.
  public let singlePSUStrata: [String]

  private let scores: [LinearisedScores?]
  private let variance: TaylorVariance

  /// Σ n_h − H of the whole design.
  public var designDegreesOfFreedom: Int {
    strata.reduce(0) { $0 + $1.psus } - strata.count
  }

  /// Cov(θ_i, θ_j); `nil` where one of the two has no variance.
  public func covariance(_ i: Int, _ j: Int) -> Double? {
    guard let first = scores[i], let second = scores[j] else { return nil }
    return variance.covariance(first, second)
  }

  /// Estimates `estimands` from exact totals; throws where design and sample do not fit together.
  public init(_ estimands: [Estimand], from table: TotalsTable, design: SampleDesign) throws(DesignFault) {
    let index = try DesignIndex(table, design: design)
    let variance = TaylorVariance(table: table, index: index, rule: design.singlePSU)
    var domains: [Domain: DomainTotals] = [:]
    var estimates: [Estimate] = []
    var scores: [LinearisedScores?] = []
    for estimand in estimands {
      let domain = domains[estimand.domain] ?? DomainTotals(estimand.domain, of: table)
      domains[estimand.domain] = domain
      let linearised = estimand.statistic.linearised(at: domain.totals)
      let score = LinearisedScores(
        gradient: linearised?.gradient ?? [], cells: domain.cells, of: table, index: index)
      estimates.append(
        Self.estimate(estimand.statistic, linearised?.value, score: score, domain: domain, variance: variance))
      scores.append(linearised == nil ? nil : score)
    }
    self.estimates = estimates
    self.scores = scores
    self.variance = variance
    strata = index.strata.map { StratumSize(stratum: $0.label, psus: $0.psus) }
    singlePSUStrata = index.strata.filter(\.isLonely).map(\.label)
  }

  private static func estimate(
    _ statistic: LinearStatistic, _ value: Double?, score: LinearisedScores, domain: DomainTotals,
    variance: TaylorVariance
  ) -> Estimate {
    var estimate = Estimate(base: domain.bases[statistic.base], degreesOfFreedom: Double(score.degreesOfFreedom))
    estimate.kish = domain.kish
    estimate.meanClusterSize = domain.meanClusterSize
    guard let value, estimate.base > 0 else {
      estimate.undefined = .noAnswers
      return estimate
    }
    estimate.value = value
    if let share = statistic.share { estimate.rarerAnswerPSUs = domain.rarerAnswerPSUs(share, value: value) }
    guard let squaredError = variance.covariance(score, score) else {
      estimate.undefined = .singlePSU(strata: variance.lonelyStrata(of: score))
      return estimate
    }
    let isNoise = Estimate.isNoise(squaredError.squareRoot(), amid: domain.scoreSize(score.gradient))
    let variance = isNoise ? 0 : squaredError
    estimate.standardError = variance.squareRoot()
    estimate.setDesignEffect(variance, reference: domain.simpleRandomVariance(score.gradient, base: statistic.base))
    if score.degreesOfFreedom <= 0 { estimate.undefined = .noDegreesOfFreedom }
    return estimate
  }
}
