import SurveyStatistics

/// All that is asked of a table: design, weights, statistics, comparisons, ranks, rules of publication.
public struct Analysis: Sendable, Equatable {
  /// How the rows were drawn.
  public var design = AnalysisDesign()
  /// Steps that turn the weights of the design into final ones.
  public var weighting: [WeightingRequest] = []
  /// Codes that count as missing, beside empty cells.
  public var missing: [String] = []
  /// Conditions that the rows of every estimate fulfil; rows that do not stay in the design.
  public var domain: [ColumnCondition] = []
  /// What to estimate.
  public var statistics: [ColumnStatistic] = []
  /// Columns whose crossed labels split each table; an empty list is everybody.
  public var by: [[String]] = [[]]
  /// Interval of shares.
  public var shareInterval: IntervalMethod = .kornGraubard
  /// Coverage of intervals.
  public var level = 0.95
  /// How degrees of freedom are counted.
  public var degreesOfFreedom: DegreesOfFreedomRule = .domain
  /// What is compared within each table that has groups.
  public var comparison: ComparisonRequest?
  /// How the groups of each table are ranked.
  public var ranking: RankingRequest?
  /// Pairs of columns whose independence is tested.
  public var independence: [ColumnPair] = []
  /// Regressions.
  public var regressions: [RegressionRequest] = []
  /// Means that are tested against a value.
  public var meanTests: [MeanTestRequest] = []
  /// Modes that are compared.
  public var modes: ModeRequest?
  /// Rules that say what may be published.
  public var publication: [ReliabilityRule] = []

  /// An analysis of everybody that asks for nothing yet.
  public init() {}

  /// Sums over strata and PSUs are enough: the rows can be read once and forgotten.
  public var needsOnlyTotals: Bool {
    design.isOneStage && weighting.isEmpty && domain.isEmpty && degreesOfFreedom == .domain && comparison == nil
      && ranking == nil && independence.isEmpty && meanTests.isEmpty && modes == nil && regressions.isEmpty
      && !statistics.contains(where: \.needsRows)
  }

  /// Something beyond a table of estimates is asked for.
  public var hasMoreThanEstimates: Bool {
    comparison != nil || ranking != nil || !independence.isEmpty || !regressions.isEmpty || !meanTests.isEmpty
      || modes != nil
  }

  /// Columns whose cells have to be numbers.
  public var numberColumns: [String] {
    let statistics = statistics.flatMap(\.columns).filter(\.isNumber).map(\.name)
    return statistics + weighting.flatMap(\.numberColumns) + meanTests.map(\.column)
      + regressions.flatMap(\.numberColumns)
  }

  /// Columns whose cells are taken as they are written.
  public var textColumns: [String] {
    let statistics = statistics.flatMap(\.columns).filter { !$0.isNumber }.map(\.name)
    return statistics + independence.flatMap { [$0.row, $0.column] } + regressions.flatMap(\.textColumns)
  }

  /// Columns whose cells are labels, to which missing codes do not apply: groups, conditions, weighting cells.
  public var labelColumns: [String] {
    by.flatMap { $0 } + domain.map(\.column) + weighting.flatMap(\.labelColumns) + [modes?.column].compactMap { $0 }
  }
}

/// A condition on the label in a column.
public struct ColumnCondition: Sendable, Equatable {
  /// The column.
  public let column: String
  /// Labels that fulfil it.
  public let values: [String]

  /// Asks for one of `values` in `column`.
  public init(column: String, values: [String]) {
    self.column = column
    self.values = values
  }
}

/// Two columns.
public struct ColumnPair: Sendable, Equatable {
  /// Rows of the table.
  public let row: String
  /// Columns of the table.
  public let column: String

  /// Pairs two columns.
  public init(row: String, column: String) {
    self.row = row
    self.column = column
  }
}

/// What is compared within a table.
public struct ComparisonRequest: Sendable, Equatable {
  /// Which differences are made.
  public enum Kind: String, Sendable, CaseIterable {
    /// Every group less every later one.
    case pairs
    /// Every group less everybody else.
    case rest
    /// Every group less everybody.
    case whole
    /// Every group less the one before, groups being waves that may share PSUs (Berger and Priam).
    case waves
  }

  /// How p-values are adjusted for their number.
  public enum Adjustment: Sendable, Equatable {
    /// By their sizes alone.
    case sizes(MultipleComparisons)
    /// By the distribution of the largest |t|, drawn with this seed.
    case maximumT(draws: Int, seed: UInt64)
  }

  /// Which differences are made.
  public let kind: Kind
  /// How p-values are adjusted.
  public let adjustment: Adjustment

  /// Asks for differences; Holm's adjustment unless said otherwise.
  public init(_ kind: Kind, adjustment: Adjustment = .sizes(.holm)) {
    self.kind = kind
    self.adjustment = adjustment
  }
}

/// How groups are ranked.
public struct RankingRequest: Sendable, Equatable {
  /// What rank 1 is.
  public let direction: RankDirection
  /// Draws for critical values.
  public let draws: Int
  /// Seed of the draws.
  public let seed: UInt64

  /// Ranks groups by their value, the largest first unless said otherwise.
  public init(direction: RankDirection = .largest, draws: Int = 20_000, seed: UInt64 = 1) {
    self.direction = direction
    self.draws = draws
    self.seed = seed
  }
}

/// A regression of a column on others.
public struct RegressionRequest: Sendable, Equatable {
  /// The column that is explained.
  public let response: String
  /// For logistic regression the code that counts as 1; `nil` for a linear one.
  public let success: String?
  /// Columns that explain: numbers, or labels (`isFactor`), whose first in the order of bytes is the reference.
  public let terms: [Term]

  /// A column that explains.
  public struct Term: Sendable, Equatable {
    /// The column.
    public let column: String
    /// Its labels are categories.
    public let isFactor: Bool

    /// Holds a term.
    public init(_ column: String, isFactor: Bool) {
      self.column = column
      self.isFactor = isFactor
    }
  }

  /// Asks for a regression.
  public init(response: String, success: String?, terms: [Term]) {
    self.response = response
    self.success = success
    self.terms = terms
  }

  /// Columns that have to be numbers.
  public var numberColumns: [String] {
    (success == nil ? [response] : []) + terms.filter { !$0.isFactor }.map(\.column)
  }

  /// Columns whose cells are labels.
  public var textColumns: [String] {
    (success == nil ? [] : [response]) + terms.filter(\.isFactor).map(\.column)
  }
}
