import SurveyStatistics

/// One row of a result: a statistic of one group.
public struct EstimateRow: Sendable, Equatable {
  /// What was estimated.
  public let statistic: ColumnStatistic
  /// Values of the splitting columns, in their order.
  public let group: [String]
  /// The estimate with its interval.
  public let estimate: Estimate
  /// The lower limit of a quantile is the least value there is.
  public let isLowOpen: Bool
  /// The upper limit of a quantile is the greatest value there is.
  public let isHighOpen: Bool
  /// Whether it may be published, where rules were given.
  public var verdict: PublicationVerdict?

  /// A rule of publication asks not to show the figures.
  public var isSuppressed: Bool {
    if case .suppress = verdict { true } else { false }
  }

  /// Holds one row.
  public init(
    statistic: ColumnStatistic, group: [String], estimate: Estimate, isLowOpen: Bool = false, isHighOpen: Bool = false,
    verdict: PublicationVerdict? = nil
  ) {
    self.statistic = statistic
    self.group = group
    self.estimate = estimate
    self.isLowOpen = isLowOpen
    self.isHighOpen = isHighOpen
    self.verdict = verdict
  }
}

/// The strata and PSUs that were found.
public struct DesignSummary: Sendable, Equatable {
  /// Strata in the sample.
  public let strata: Int
  /// PSUs in the sample.
  public let psus: Int
  /// Degrees of freedom of the whole design.
  public let degreesOfFreedom: Double
  /// Strata with one PSU.
  public let singlePSUStrata: [String]
  /// Replicates from which errors come; `nil` for linearised ones.
  public let replicates: Int?

  /// Holds what was found.
  public init(
    strata: Int, psus: Int, degreesOfFreedom: Double, singlePSUStrata: [String], replicates: Int? = nil
  ) {
    self.replicates = replicates
    self.strata = strata
    self.psus = psus
    self.degreesOfFreedom = degreesOfFreedom
    self.singlePSUStrata = singlePSUStrata
  }
}
