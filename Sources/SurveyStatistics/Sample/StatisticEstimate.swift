/// One statistic of a sample: its estimate, and the vector from which its covariances follow.
struct StatisticEstimate: Sendable {
  let estimate: Estimate
  /// Components of the design or of the replicates; `nil` where the variance is undefined.
  let components: [Double]?
  let isInDomain: [Bool]

  init(_ statistic: any SampleStatistic, of sample: SurveySample, rule: DegreesOfFreedomRule) {
    isInDomain = statistic.isInDomain
    let linearised = statistic.linearised(weights: sample.weights)
    let members = statistic.isMember
    let base = members.indices.count { members[$0] && sample.weights[$0] != 0 }
    var estimate = Estimate(base: base, degreesOfFreedom: 0)
    estimate.kish = KishEffect(sample.weights, where: statistic.isInDomain)
    estimate.meanClusterSize = sample.meanClusterSize(statistic.isInDomain)
    let variance = SampleVariance(statistic, linearised, of: sample, rule: rule)
    estimate.degreesOfFreedom = variance.degreesOfFreedom
    estimate.degreesOfFreedomRule = variance.rule
    estimate.failedReplicates = variance.failedReplicates
    components = linearised == nil || base == 0 ? nil : variance.components?.withoutNoise(linearised, sample.weights)
    guard let linearised, base > 0 else {
      estimate.undefined = .noAnswers
      self.estimate = estimate
      return
    }
    estimate.value = linearised.value
    if let mean = statistic as? MeanStatistic, mean.isShare {
      estimate.rarerAnswerPSUs = mean.rarerAnswerPSUs(linearised.value, in: sample)
    }
    if let components {
      let squaredError = components.reduce(0) { $0 + $1 * $1 }
      estimate.standardError = squaredError.squareRoot()
      let reference = ReferenceVariance(
        linearised.influence, weights: sample.weights, isMember: members, replicated: sample.replicates != nil)
      estimate.setDesignEffect(squaredError, reference: reference)
      if estimate.degreesOfFreedom <= 0 { estimate.undefined = .noDegreesOfFreedom }
    } else {
      estimate.undefined =
        sample.replicates == nil ? .singlePSU(strata: variance.undefinedStrata) : .noDegreesOfFreedom
    }
    self.estimate = estimate
  }
}

/// Components and degrees of freedom of one statistic, by replicates where the sample has them.
private struct SampleVariance {
  var components: [Double]?
  var degreesOfFreedom: Double
  var rule: DegreesOfFreedomRule
  var undefinedStrata: [String] = []
  var failedReplicates = 0

  init(
    _ statistic: any SampleStatistic, _ linearised: Linearised?, of sample: SurveySample, rule: DegreesOfFreedomRule
  ) {
    self.rule = rule
    degreesOfFreedom = 0
    if let replicates = sample.replicates {
      degreesOfFreedom = replicates.degreesOfFreedom
      self.rule = .replicates
      if let linearised {
        let found = replicates.components(statistic, fullSample: linearised.value)
        failedReplicates = found.failed
        // Without any replicate that has a value there is no variance, and it is not 0.
        components = found.failed < replicates.count ? found.values : nil
      }
      return
    }
    let isInDomain = statistic.isInDomain
    if let linearised {
      switch sample.components(linearised.influence, isInDomain: statistic.isMember) {
      case .success(let found):
        components = found.values
      case .failure(let fault): undefinedStrata = fault.strata
      }
    }
    degreesOfFreedom = sample.degreesOfFreedom(rule, isInDomain: isInDomain, components: components)
  }
}

extension [Double] {
  /// Zeros where a standard error is nothing but rounding, amid Σ |w_k u_k|.
  fileprivate func withoutNoise(_ linearised: Linearised?, _ weights: [Double]) -> [Double] {
    let size = linearised.map { zip($0.influence, weights).reduce(0) { $0 + ($1.0 * $1.1).magnitude } } ?? 0
    let squared = reduce(0) { $0 + $1 * $1 }
    return Estimate.isNoise(squared.squareRoot(), amid: size) ? map { _ in 0 } : self
  }
}
