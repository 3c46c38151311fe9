/// Why a part of an estimate is not defined; never shown as zero.
public enum Undefined: Sendable, Hashable {
  /// Nobody of the domain answered.
  case noAnswers
  /// A stratum that feeds the estimate has one PSU and the rule is `undefined`.
  case singlePSU(strata: [String])
  /// No more PSUs than strata hold respondents of the domain.
  case noDegreesOfFreedom
  /// All answers are alike, and the interval method is not defined there.
  case noVariation
  /// The respondents chose themselves: there is no sampling error.
  case selfSelected
}

/// How degrees of freedom were counted.
public enum DegreesOfFreedomRule: String, Sendable, CaseIterable {
  /// PSUs less strata that hold a respondent of the domain; respondents whose item is missing count.
  case domain
  /// Σ n_h − H of the whole design.
  case design
  /// All PSUs of the strata that hold a respondent of the domain, less those strata.
  case activeStrata = "active_strata"
  /// (Σ V_h)² / Σ V_h²/(n_h − 1), V_h being the contribution of a stratum to the variance.
  case satterthwaite
  /// Rank of the matrix of replicate weights less 1, or as declared with the replicates.
  case replicates
}

/// A value with all that must leave with it: error, interval, degrees of freedom, base, effective sample size.
public struct Estimate: Sendable, Equatable {
  /// θ; `nil` where nobody answered.
  public var value: Double?
  /// Linearised standard error.
  public var standardError: Double?
  /// Interval, where it is defined.
  public var interval: ConfidenceInterval?
  /// ν; whole but for Satterthwaite's.
  public var degreesOfFreedom: Double
  /// How they were counted.
  public var degreesOfFreedomRule = DegreesOfFreedomRule.domain
  /// Respondents with a positive weight on whom the value rests, unweighted.
  public var base: Int
  /// (base − 1) / deff; p(1−p)/se² for a share.
  public var effectiveSampleSize: Double?
  /// Variance over that of a simple random sample of the same base, drawn with replacement.
  public var designEffect: Double?
  /// The same against a sample without replacement; `nil` where weights do not add up to more than the base.
  public var designEffectWithoutReplacement: Double?
  /// The effect of unequal weights in the domain.
  public var kish: KishEffect?
  /// Replicates in which the statistic had no value, and that its error leaves out; 0 without replicates.
  public var failedReplicates = 0
  /// m̄_w = Σ m_i²/Σ m_i, m_i the respondents of PSU i in the domain; `nil` in a design without PSUs.
  public var meanClusterSize: Double?
  /// For a share, the PSUs that hold the answer that fewer gave; `nil` for other statistics and without PSUs.
  public var rarerAnswerPSUs: Int?
  /// Why something above is missing; `nil` where nothing is.
  public var undefined: Undefined?

  /// An estimate of which only the base is known yet.
  public init(base: Int, degreesOfFreedom: Double) {
    self.base = base
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// Whether a standard error is nothing but rounding: under 1e-14 of the sum of sizes whose parts cancelled.
  static func isNoise(_ standardError: Double, amid size: Double) -> Bool { standardError < 1e-14 * size }

  /// The estimate of `scale` · θ + `shift`, for `scale` > 0; design effects do not change.
  public func scaled(by scale: Double, shift: Double = 0) -> Estimate {
    var copy = self
    copy.value = value.map { $0 * scale + shift }
    copy.standardError = standardError.map { $0 * scale }
    copy.interval = interval?.scaled(by: scale, shift: shift)
    return copy
  }

  /// Which interval belongs to an estimate.
  public enum IntervalChoice: Sendable, Equatable {
    /// θ ± t·se.
    case t
    /// The value is a share of one item, 0…1.
    case share(IntervalMethod)
    /// The value is a correlation.
    case correlation
  }

  /// The same estimate with its interval at `level`, or with the reason why it has none.
  public func withInterval(_ choice: IntervalChoice, level: Double) -> Estimate {
    guard let value, let standardError, undefined == nil else { return self }
    var copy = self
    guard degreesOfFreedom > 0 else {
      copy.undefined = .noDegreesOfFreedom
      return copy
    }
    // Where all answers are alike a standard error of 0 is no knowledge; only Korn-Graubard says something then.
    if standardError == 0, choice != .share(.kornGraubard) {
      copy.undefined = .noVariation
      return copy
    }
    let df = degreesOfFreedom
    copy.interval =
      switch choice {
      case .t, .share(.t), .share(.drawn):
        .t(value: value, standardError: standardError, df: df, level: level)
      case .share(.wald):
        .t(value: value, standardError: standardError, df: df, level: level, method: .wald)
      case .share(.logit):
        .logit(share: value, standardError: standardError, df: df, level: level)
      case .share(.wilson):
        .wilson(share: value, standardError: standardError, df: df, level: level)
      case .share(.kornGraubard):
        .kornGraubard(share: value, standardError: standardError, df: df, n: base, level: level)
      case .share(.log):
        .log(value: value, standardError: standardError, df: df, level: level)
      case .share(.asin):
        .asin(share: value, standardError: standardError, df: df, level: level)
      case .share(.likelihood):
        .likelihood(share: value, standardError: standardError, df: df, n: base, level: level)
      case .share(.wilsonAdjusted):
        .wilsonAdjusted(share: value, standardError: standardError, df: df, n: base, level: level)
      case .correlation, .share(.fisher):
        .fisher(correlation: value, standardError: standardError, df: df, level: level)
      case .share(.beta):
        .beta(share: value, standardError: standardError, df: df, n: base, level: level)
      }
    if copy.interval == nil { copy.undefined = .noVariation }
    return copy
  }
}
