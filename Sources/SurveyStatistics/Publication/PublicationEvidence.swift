/// What a rule of publication looks at.
public struct PublicationEvidence: Sendable, Equatable {
  /// The estimate, a share 0…1 where the rule is for shares; `nil` where it is undefined.
  public var value: Double?
  /// Its standard error, in the units of the value.
  public var standardError: Double?
  /// Its interval; Korn and Graubard's for a share.
  public var interval: ConfidenceInterval?
  /// Respondents, n.
  public var base: Int
  /// n_eff, p(1−p)/se² for a share; counts as n where it is larger.
  public var effectiveSampleSize: Double?
  /// ν.
  public var degreesOfFreedom: Double

  /// Holds what is known of an estimate.
  public init(
    value: Double?, standardError: Double?, interval: ConfidenceInterval?, base: Int, effectiveSampleSize: Double?,
    degreesOfFreedom: Double
  ) {
    self.value = value
    self.standardError = standardError
    self.interval = interval
    self.base = base
    self.effectiveSampleSize = effectiveSampleSize
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// Takes an estimate of a share, 0…1, with Korn and Graubard's interval at `level` whatever its own is.
  public init(share: Estimate, level: Double = 0.95) {
    let interval =
      if let value = share.value, let error = share.standardError {
        ConfidenceInterval.kornGraubard(
          share: value, standardError: error, df: share.degreesOfFreedom, n: share.base, level: level)
      } else {
        ConfidenceInterval?.none
      }
    self.init(
      value: share.value, standardError: share.standardError, interval: interval, base: share.base,
      effectiveSampleSize: share.effectiveSampleSize, degreesOfFreedom: share.degreesOfFreedom)
  }

  /// min(n, n_eff); n where n_eff is not known.
  var cappedSize: Double { min(Double(base), effectiveSampleSize ?? Double(base)) }
}

/// Why an estimate is not published as it is, with the figure and the threshold that it misses.
public enum PublicationReason: Sendable, Hashable {
  /// There is no value.
  case noValue
  /// There is no interval, or no standard error, that the rule needs.
  case noPrecision
  /// Too few respondents.
  case base(Int, minimum: Int)
  /// Too small an effective sample size.
  case effectiveSampleSize(Double, minimum: Double)
  /// Too wide an interval.
  case intervalWidth(Double, limit: Double)
  /// Too wide an interval for the size of the share.
  case relativeWidth(Double, maximum: Double)
  /// The same for the complement 1 − p.
  case complementRelativeWidth(Double, maximum: Double)
  /// Too few degrees of freedom.
  case degreesOfFreedom(Double, minimum: Double)
  /// Nobody, or everybody: 0 events or 0 non-events.
  case noVariation
  /// Too large a standard error for the size of the value.
  case coefficientOfVariation(Double, maximum: Double)
  /// The value is 0: a coefficient of variation says nothing.
  case noCoefficientOfVariation
}

/// What becomes of an estimate.
public enum PublicationVerdict: Sendable, Hashable {
  /// It is published.
  case publish
  /// A statistician decides; why.
  case review([PublicationReason])
  /// It is not shown; why.
  case suppress([PublicationReason])

  /// Suppressed where there is a reason to, else for review where there is a reason to, else published.
  public init(suppress: [PublicationReason], review: [PublicationReason]) {
    self = !suppress.isEmpty ? .suppress(suppress) : !review.isEmpty ? .review(review) : .publish
  }

  /// The stricter of two verdicts; two of the same kind join their reasons, each once.
  public func combined(with other: PublicationVerdict) -> PublicationVerdict {
    func joined(_ a: [PublicationReason], _ b: [PublicationReason]) -> [PublicationReason] {
      a + b.filter { !a.contains($0) }
    }
    return switch (self, other) {
    case (.suppress(let a), .suppress(let b)): .suppress(joined(a, b))
    case (.suppress, _): self
    case (_, .suppress): other
    case (.review(let a), .review(let b)): .review(joined(a, b))
    case (.review, _): self
    default: other
    }
  }
}
