/// What the audit looks at: one case per check, named as in `hailong explain` and in the file of rules.
public enum AuditCheck: String, Sendable, CaseIterable, Codable {
  // Plan against achieved.
  case shortfall
  case stratumShortfall = "stratum-shortfall"
  case psuWithoutInterviews = "psu-without-interviews"
  case outsidePlan = "outside-plan"
  case frameUnderSample = "frame-under-sample"
  case outsidePeriod = "outside-period"

  // Precision reached.
  case halfWidth = "half-width"
  case designEffect = "design-effect"
  case fewDegreesOfFreedom = "few-df"

  /// What the number of the check is.
  public var measure: Measure {
    switch self {
    case .shortfall, .stratumShortfall, .psuWithoutInterviews, .outsidePlan, .outsidePeriod: .share
    case .frameUnderSample, .fewDegreesOfFreedom: .count
    case .halfWidth: .points
    case .designEffect: .ratio
    }
  }

  /// Small values are the ones to look at.
  public var isLowBad: Bool {
    switch self {
    case .fewDegreesOfFreedom: true
    default: false
    }
  }

  /// Other numbers that the check's rule may hold, by name.
  public var parameters: [String] {
    switch self {
    default: []
    }
  }

  /// What a number is, so that it is printed as a person reads it.
  public enum Measure: Sendable {
    /// 0…1, printed as per cent.
    case share
    case count
    /// Points of a scale of 100.
    case points
    /// A factor, a correlation, a distance: two or three decimals.
    case ratio
    case seconds
  }
}
