import SurveyStatistics

/// From which base on a figure is shown, and from which on it may stand alone.
public struct PublicationRule: Sendable, Equatable {
  /// Under this unweighted base nothing is ever shown.
  public let smallestBaseShown: Int
  /// Under this unweighted base a sub-score is withheld.
  public let smallestBase: Int

  /// The thresholds of a round; the defaults are those of the house.
  public init(smallestBaseShown: Int = 10, smallestBase: Int = 30) {
    self.smallestBaseShown = smallestBaseShown
    self.smallestBase = smallestBase
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
  /// From which base on figures are shown.
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
