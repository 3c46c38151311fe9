/// Σ c_j θ_j of estimates that share a sample, with t test and interval.
///
/// Var = c' V c with the full covariance V: domains that share PSUs, or parts of a whole, need nothing else. t = value/se
/// on the degrees of freedom of the union of the domains. Undefined where one estimate has no variance; where the
/// standard error is 0 there is no t. Source: Särndal, Swensson and Wretman 1992, section 5.5.
public struct Contrast: Sendable, Equatable {
  /// Σ c_j θ_j.
  public let value: Double
  /// √(c' V c).
  public let standardError: Double
  /// ν of the union of the domains.
  public let degreesOfFreedom: Double
  /// value/se; `nil` for a standard error of 0.
  public let t: Double?
  /// P(|T_ν| ≥ |t|); `nil` where there is no t or ν ≤ 0.
  public let pValue: Double?

  /// Tests a value against 0.
  public init(value: Double, standardError: Double, degreesOfFreedom: Double) {
    self.value = value
    self.standardError = standardError
    self.degreesOfFreedom = degreesOfFreedom
    let t = standardError > 0 ? value / standardError : nil
    self.t = t
    pValue = degreesOfFreedom > 0 ? t.map { Distribution.tTwoSided($0, df: degreesOfFreedom) } : nil
  }

  /// value ± t_ν·se; `nil` for ν ≤ 0, and for a standard error of 0, which is no knowledge.
  public func interval(level: Double) -> ConfidenceInterval? {
    degreesOfFreedom > 0 && standardError > 0
      ? .t(value: value, standardError: standardError, df: degreesOfFreedom, level: level) : nil
  }
}

/// Why a contrast is not defined.
public enum ContrastFault: Error, Equatable, Sendable {
  /// Nobody of the domain of this estimate answered.
  case noAnswers(estimate: Int)
  /// A single-PSU stratum leaves the variance of this estimate undefined.
  case noVariance(estimate: Int)
  /// All weights of the contrast are 0.
  case empty
}

extension SampleEstimates {
  /// The contrast Σ c_j θ_j of estimates of `sample`, given as (position, c_j); degrees of freedom by `rule`.
  public func contrast(
    _ terms: [(estimate: Int, coefficient: Double)], of sample: SurveySample,
    degreesOfFreedom rule: DegreesOfFreedomRule = .domain
  ) throws(ContrastFault) -> Contrast {
    let used = terms.filter { $0.coefficient != 0 }
    guard !used.isEmpty else { throw .empty }
    var (value, components) = (0.0, [Double]())
    var union = Array(repeating: false, count: sample.rows)
    for (j, coefficient) in used {
      guard let estimate = estimates[j].value else { throw .noAnswers(estimate: j) }
      guard let part = self.components(j) else { throw .noVariance(estimate: j) }
      value += coefficient * estimate
      components =
        components.isEmpty ? part.map { coefficient * $0 } : zip(components, part).map { $0 + coefficient * $1 }
      union = zip(union, isInDomain(j)).map { $0 || $1 }
    }
    return Contrast(
      value: value, standardError: components.reduce(0) { $0 + $1 * $1 }.squareRoot(),
      degreesOfFreedom: sample.degreesOfFreedom(rule, isInDomain: union, components: components))
  }
}

extension SurveySample {
  /// The contrast Σ c_j θ_j of `statistics`; a coefficient of 0 leaves its statistic out.
  public func contrast(
    _ statistics: [any SampleStatistic], coefficients: [Double],
    degreesOfFreedom rule: DegreesOfFreedomRule = .domain
  ) throws(ContrastFault) -> Contrast {
    try estimates(of: statistics, degreesOfFreedom: rule)
      .contrast(coefficients.enumerated().map { ($0, $1) }, of: self, degreesOfFreedom: rule)
  }

  /// θ of `domain` less θ of everybody else in `whole`.
  ///
  /// `statistic` makes the statistic of a domain; the two share PSUs, which the covariance knows.
  public func difference(
    of domain: [Bool], fromRestOf whole: [Bool], _ statistic: ([Bool]) -> any SampleStatistic
  ) throws(ContrastFault) -> Contrast {
    let rest = zip(whole, domain).map { $0 && !$1 }
    return try contrast([statistic(domain), statistic(rest)], coefficients: [1, -1])
  }

  /// θ of `domain` less θ of `whole`, of which the domain is a part.
  public func difference(
    of domain: [Bool], from whole: [Bool], _ statistic: ([Bool]) -> any SampleStatistic
  ) throws(ContrastFault) -> Contrast {
    try contrast([statistic(domain), statistic(whole)], coefficients: [1, -1])
  }
}
