import SurveyStatistics

/// From which base on a figure is shown, from which on it may stand alone, and how reliable it has to be.
public struct PublicationRule: Sendable, Equatable {
  /// Under this unweighted base nothing is ever shown.
  public let smallestBaseShown: Int
  /// Under this unweighted base a sub-score is withheld.
  public let smallestBase: Int
  /// What is asked of every figure beyond its base; the strictest verdict counts, and without rules none is made.
  public let reliability: [ReliabilityRule]

  /// The thresholds of a round; the defaults are those of the house, which has no rules of reliability.
  public init(smallestBaseShown: Int = 10, smallestBase: Int = 30, reliability: [ReliabilityRule] = []) {
    self.smallestBaseShown = smallestBaseShown
    self.smallestBase = smallestBase
    self.reliability = reliability
  }
}

/// The statistical choices of a round, echoed in every output that depends on them.
public struct ScoringMethod: Sendable, Equatable {
  /// What a stratum with one PSU contributes.
  public let singlePSU: SinglePSURule
  /// Coverage of every interval, 0…1.
  public let level: Double
  /// The interval for the share of one item.
  public let shareInterval: IntervalMethod
  /// From which base on figures are shown, and how reliable they have to be.
  public let publication: PublicationRule

  /// The choices of a round; the defaults are those of the house.
  public init(
    singlePSU: SinglePSURule = .undefined, level: Double = 0.95, shareInterval: IntervalMethod = .kornGraubard,
    publication: PublicationRule = PublicationRule()
  ) {
    self.singlePSU = singlePSU
    self.level = level
    self.shareInterval = shareInterval
    self.publication = publication
  }
}
