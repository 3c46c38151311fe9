/// A rule that says whether an estimate is reliable enough to be published; its thresholds are data.
public enum ReliabilityRule: Sendable, Equatable {
  /// For shares, as the National Center for Health Statistics has it.
  case shareReliability(ShareReliabilityRule)
  /// By the number of respondents.
  case sampleSize(SampleSizeRule)
  /// By the coefficient of variation.
  case coefficientOfVariation(CoefficientOfVariationRule)

  /// What the rule says of an estimate.
  public func verdict(on evidence: PublicationEvidence) -> PublicationVerdict {
    switch self {
    case .shareReliability(let rule): rule.verdict(on: evidence)
    case .sampleSize(let rule): rule.verdict(on: evidence)
    case .coefficientOfVariation(let rule): rule.verdict(on: evidence)
    }
  }

  /// The strictest verdict of several rules, with its reasons; without rules everything is published.
  public static func verdict(of rules: [ReliabilityRule], on evidence: PublicationEvidence) -> PublicationVerdict {
    rules.reduce(.publish) { $0.combined(with: $1.verdict(on: evidence)) }
  }
}

/// Suppress below a number of respondents, review below a larger one.
public struct SampleSizeRule: Sendable, Equatable {
  /// Least n that is not suppressed.
  public var minimum: Int
  /// Least n that is published without review; no review where it is not over `minimum`.
  public var reviewBelow: Int

  /// Makes the rule; by default fewer than 30 are suppressed and none reviewed.
  public init(minimum: Int = 30, reviewBelow: Int = 0) {
    self.minimum = minimum
    self.reviewBelow = reviewBelow
  }

  /// What the rule says of an estimate.
  public func verdict(on evidence: PublicationEvidence) -> PublicationVerdict {
    guard evidence.value != nil else { return .suppress([.noValue]) }
    if evidence.base < minimum { return .suppress([.base(evidence.base, minimum: minimum)]) }
    if evidence.base < reviewBelow { return .review([.base(evidence.base, minimum: reviewBelow)]) }
    return .publish
  }
}

/// Bounds on se/|θ|, with a least number of respondents and of degrees of freedom.
///
/// The defaults suppress over 30% and review over 20%, as many offices do; ECLAC's also asks for n ≥ 60 and ν ≥ 9.
public struct CoefficientOfVariationRule: Sendable, Equatable {
  /// Largest se/|θ| that is not suppressed.
  public var maximum: Double
  /// Largest se/|θ| that is published without review.
  public var reviewAbove: Double
  /// Least n that is not suppressed; 0 for none.
  public var minimumBase: Int
  /// Least ν that is not suppressed; 0 for none.
  public var minimumDegreesOfFreedom: Double

  /// Makes the rule.
  public init(
    maximum: Double = 0.3, reviewAbove: Double = 0.2, minimumBase: Int = 0, minimumDegreesOfFreedom: Double = 0
  ) {
    self.maximum = maximum
    self.reviewAbove = reviewAbove
    self.minimumBase = minimumBase
    self.minimumDegreesOfFreedom = minimumDegreesOfFreedom
  }

  /// What the rule says of an estimate; a value of 0 is reviewed, as it has no coefficient of variation.
  public func verdict(on evidence: PublicationEvidence) -> PublicationVerdict {
    guard let value = evidence.value else { return .suppress([.noValue]) }
    guard let error = evidence.standardError else { return .suppress([.noPrecision]) }
    var suppress: [PublicationReason] = []
    var review: [PublicationReason] = []
    if evidence.base < minimumBase { suppress.append(.base(evidence.base, minimum: minimumBase)) }
    if evidence.degreesOfFreedom < minimumDegreesOfFreedom {
      suppress.append(.degreesOfFreedom(evidence.degreesOfFreedom, minimum: minimumDegreesOfFreedom))
    }
    let variation = error / value.magnitude
    if !variation.isFinite {
      review.append(.noCoefficientOfVariation)
    } else if variation > maximum {
      suppress.append(.coefficientOfVariation(variation, maximum: maximum))
    } else if variation > reviewAbove {
      review.append(.coefficientOfVariation(variation, maximum: reviewAbove))
    }
    return PublicationVerdict(suppress: suppress, review: review)
  }
}
