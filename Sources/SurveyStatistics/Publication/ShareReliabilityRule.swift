/// The presentation standard of the National Center for Health Statistics for proportions.
///
/// Suppressed where n or min(n, n_eff) is under 30 (n_eff only for 0 < p < 1), where Korn and Graubard's 95% interval is
/// 0.30 wide or wider, or where it is wider than 0.05 and wider than 130% of p. Where only the complement 1 − p misses
/// the last bound, where ν is under 8, and where p is 0 or 1, a statistician reviews: a published share is then
/// footnoted. Source: Parker et al. 2017 (NCHS Series 2 no. 175).
public struct ShareReliabilityRule: Sendable, Equatable {
  /// Least n.
  public var minimumBase: Int
  /// Least min(n, n_eff).
  public var minimumEffectiveSampleSize: Double
  /// Width from which an interval is too wide.
  public var widthLimit: Double
  /// Width up to which an interval is narrow enough whatever p is.
  public var narrowWidth: Double
  /// Largest width over p; and over 1 − p.
  public var maximumRelativeWidth: Double
  /// Least ν that is published without review.
  public var minimumDegreesOfFreedom: Double

  /// Makes the rule, by default with the standard's thresholds.
  public init(
    minimumBase: Int = 30, minimumEffectiveSampleSize: Double = 30, widthLimit: Double = 0.3,
    narrowWidth: Double = 0.05, maximumRelativeWidth: Double = 1.3, minimumDegreesOfFreedom: Double = 8
  ) {
    self.minimumBase = minimumBase
    self.minimumEffectiveSampleSize = minimumEffectiveSampleSize
    self.widthLimit = widthLimit
    self.narrowWidth = narrowWidth
    self.maximumRelativeWidth = maximumRelativeWidth
    self.minimumDegreesOfFreedom = minimumDegreesOfFreedom
  }

  /// What the rule says of a share 0…1 with Korn and Graubard's interval.
  ///
  /// All reasons of the verdict's kind are named. Suppressed without value or interval.
  public func verdict(on evidence: PublicationEvidence) -> PublicationVerdict {
    guard let p = evidence.value else { return .suppress([.noValue]) }
    var suppress: [PublicationReason] = []
    var review: [PublicationReason] = []
    let isEnd = p <= SharePosition.tolerance || p >= 1 - SharePosition.tolerance
    if evidence.base < minimumBase { suppress.append(.base(evidence.base, minimum: minimumBase)) }
    if !isEnd, evidence.cappedSize < minimumEffectiveSampleSize {
      suppress.append(.effectiveSampleSize(evidence.cappedSize, minimum: minimumEffectiveSampleSize))
    }
    if evidence.degreesOfFreedom < minimumDegreesOfFreedom {
      review.append(.degreesOfFreedom(evidence.degreesOfFreedom, minimum: minimumDegreesOfFreedom))
    }
    if isEnd { review.append(.noVariation) }
    guard let interval = evidence.interval else {
      return PublicationVerdict(suppress: suppress + [.noPrecision], review: review)
    }
    let width = interval.high - interval.low
    if width >= widthLimit {
      suppress.append(.intervalWidth(width, limit: widthLimit))
    } else if width > narrowWidth, !isEnd {
      if width / p > maximumRelativeWidth {
        suppress.append(.relativeWidth(width / p, maximum: maximumRelativeWidth))
      } else if width / (1 - p) > maximumRelativeWidth {
        review.append(.complementRelativeWidth(width / (1 - p), maximum: maximumRelativeWidth))
      }
    }
    return PublicationVerdict(suppress: suppress, review: review)
  }
}
