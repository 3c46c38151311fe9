import SurveyStatistics

/// What an analysis found.
public struct AnalysisResult: Sendable {
  /// One table per grouping.
  public let tables: [GroupTable]
  /// No row fulfils the conditions.
  public let isDomainEmpty: Bool
  /// The design as it was found.
  public let design: DesignSummary
  /// The weighting steps with what each did; `nil` where the weights were taken as given.
  public let weighting: WeightingResult?
  /// Strata of two PSUs or more of which one PSU alone holds rows of a group, by the group's labels.
  public let domainLonely: [DomainLonely]

  /// Tests of independence.
  public let independence: [IndependenceRow]
  /// Regressions.
  public let regressions: [RegressionRow]
  /// Means tested against a value.
  public let meanTests: [MeanTestRow]
  /// Modes compared.
  public let modes: [ModeRow]

  /// Holds what was found.
  public init(
    tables: [GroupTable], isDomainEmpty: Bool = false, design: DesignSummary, weighting: WeightingResult? = nil,
    domainLonely: [DomainLonely] = [],
    independence: [IndependenceRow] = [], regressions: [RegressionRow] = [], meanTests: [MeanTestRow] = [],
    modes: [ModeRow] = []
  ) {
    self.tables = tables
    self.isDomainEmpty = isDomainEmpty
    self.design = design
    self.weighting = weighting
    self.domainLonely = domainLonely
    self.independence = independence
    self.regressions = regressions
    self.meanTests = meanTests
    self.modes = modes
  }

  /// Strata that a group meets in one PSU only.
  public struct DomainLonely: Sendable, Equatable {
    /// Columns that split the table.
    public let by: [String]
    /// The group.
    public let group: [String]
    /// Labels of the strata.
    public let strata: [String]
  }
}

/// The estimates of one grouping, with what follows from their covariance.
public struct GroupTable: Sendable {
  /// Columns that split it; empty for everybody.
  public let by: [String]
  /// Estimates in order of groups and statistics.
  public var rows: [EstimateRow]
  /// Differences between groups.
  public var comparisons: [ComparisonRow]
  /// Ranks of groups.
  public var ranks: [RankRow]
  /// Groups that could not be ranked, by statistic.
  public var unranked: [(statistic: ColumnStatistic, groups: [[String]])] = []
  /// Monte Carlo errors of the critical values of ranks and largest t, by what they are for.
  public var criticalValues: [NamedCriticalValue]

  /// Holds the estimates of one grouping.
  public init(by: [String], rows: [EstimateRow]) {
    self.by = by
    self.rows = rows
    comparisons = []
    ranks = []
    criticalValues = []
  }
}

/// A difference between two groups, or between one and the rest or the whole.
public struct ComparisonRow: Sendable, Equatable {
  /// What was compared.
  public let statistic: ColumnStatistic
  /// The group.
  public let group: [String]
  /// The other group; `nil` for the rest or the whole.
  public let other: [String]?
  /// What it was compared with.
  public let kind: ComparisonRequest.Kind
  /// Difference, error, t test; `nil` where it is undefined.
  public let contrast: Contrast?
  /// Interval of the difference.
  public let interval: ConfidenceInterval?
  /// p-value adjusted for the number of comparisons of this statistic in this table.
  public var adjustedP: Double?
  /// Why there is no contrast.
  public let fault: ContrastFault?
  /// For waves: correlation and overlap of the two.
  public var change: Change.Result?
  /// A rule of publication hides one of the two sides, which the difference would tell.
  public var isWithheld = false
}

extension GroupTable {
  /// Withholds differences that would tell an estimate that may not be published.
  mutating func withholdComparisons() {
    let hidden = rows.filter(\.isSuppressed)
    guard !hidden.isEmpty else { return }
    for i in comparisons.indices {
      let row = comparisons[i]
      comparisons[i].isWithheld = hidden.contains { estimate in
        // Of two groups the rest of one is the other.
        let isRest = row.kind == .rest && Set(rows.map(\.group)).count == 2
        return estimate.statistic == row.statistic
          && (isRest || estimate.group == row.group || estimate.group == row.other)
      }
    }
  }
}

/// The rank of one group with the ranks that the data do not rule out.
public struct RankRow: Sendable, Equatable {
  /// What is ranked.
  public let statistic: ColumnStatistic
  /// The group.
  public let group: [String]
  /// Set that holds for this group alone.
  public let marginal: RankSet
  /// Sets that hold for all groups together.
  public let joint: RankSet
  /// Joint set from simultaneous intervals (Klein, Wright and Wieczorek).
  public let fromIntervals: RankSet
  /// Groups of one tier are not told apart from the tier's best.
  public let tier: Int
  /// A rule of publication hides the group's estimate, which its rank would tell.
  public var isWithheld = false
}

/// A critical value with what it is for.
public struct NamedCriticalValue: Sendable, Equatable {
  /// What was tested.
  public let statistic: ColumnStatistic
  /// `joint_ranks` or `maximum_t`.
  public let purpose: String
  /// The value with its Monte Carlo error.
  public let value: CriticalValue
}
