/// Which parts of the population a domain takes together.
public enum Domain: Sendable, Hashable {
  /// Everybody.
  case all
  /// The parts with these keys.
  case parts(Set<String>)

  /// The domain of one part.
  public static func part(_ key: String) -> Domain { .parts([key]) }

  func contains(_ key: String) -> Bool {
    switch self {
    case .all: true
    case .parts(let keys): keys.contains(key)
    }
  }
}

/// A statistic of a domain: one row of a table of estimates.
public struct Estimand: Sendable, Equatable {
  /// What is estimated.
  public let statistic: LinearStatistic
  /// Of whom.
  public let domain: Domain

  /// Asks for `statistic` of `domain`.
  public init(_ statistic: LinearStatistic, of domain: Domain) {
    self.statistic = statistic
    self.domain = domain
  }
}
