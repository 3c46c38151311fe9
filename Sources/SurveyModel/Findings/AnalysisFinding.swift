/// Something about an analysis of a plain table: weighting, replicates, comparisons, tests, what may be published.
public enum AnalysisFinding: FindingKind {
  /// Which difference of two groups is meant.
  public enum ContrastSide: Sendable, Hashable {
    case group([String])
    case rest
    case whole
  }

  // Nothing is estimated.
  /// A weighting step, by its name in the analysis, cannot be made.
  case weighting(step: String, WeightingProblem)
  case replicates(ReplicateProblem)
  case weightsAllZero
  /// A column that a step needs in every row has no value in this many.
  case cellsMissing(column: String, rows: Int)
  case tooFewGroups(columns: [String], found: Int)
  /// The column of weights was also named as one of the replicates'.
  case weightIsReplicate(column: String)

  // Everything is used.
  /// As many columns as `others` are called like the column of weights, but for the number at the end.
  case weightLooksReplicate(column: String, others: Int)
  case tooFewPSUs(psus: Int)
  /// Estimates with fewer than `limit` degrees of freedom, and the fewest among them.
  case fewDegreesOfFreedom(estimates: Int, fewest: Double, limit: Int)
  /// Shares, with enough degrees of freedom, whose rarer answer stands in fewer than `limit` PSUs.
  case rarerAnswerInFewPSUs(estimates: Int, fewest: Int, limit: Int)
  /// Final weights under 0, and the lowest of them.
  case negativeWeights(rows: Int, lowest: Double)
  /// No row fulfils the conditions of the analysis.
  case domainEmpty
  case columnWithoutValues(column: String)
  /// Groups of which one PSU alone holds all rows in some strata; the first few, named with a stratum each.
  case domainLonely(groups: Int, strata: Int, first: [LonelyGroup])
  case contrastUndefined(statistic: String, group: [String], against: ContrastSide, ContrastReason)
  case independenceUndefined(row: String, column: String, TestReason)
  case regressionUndefined(response: String, RegressionReason)
  case estimatesSuppressed(count: Int, of: Int)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .weighting(_, let problem): problem.code
    case .replicates(let problem): problem.code
    case .weightsAllZero: "weights-all-zero"
    case .cellsMissing: "weighting-cells-missing"
    case .tooFewGroups: "too-few-groups"
    case .weightIsReplicate: "weight-is-replicate"
    case .weightLooksReplicate: "weight-looks-replicate"
    case .tooFewPSUs: "too-few-psus"
    case .fewDegreesOfFreedom: "estimates-few-degrees-of-freedom"
    case .rarerAnswerInFewPSUs: "rarer-answer-in-few-psus"
    case .negativeWeights: "weights-negative"
    case .domainEmpty: "domain-empty"
    case .columnWithoutValues: "column-without-values"
    case .domainLonely: "domain-lonely"
    case .contrastUndefined: "contrast-undefined"
    case .independenceUndefined: "independence-undefined"
    case .regressionUndefined: "regression-undefined"
    case .estimatesSuppressed: "estimates-suppressed"
    }
  }

  /// What stops the analysis is an error; a rule of publication that does its work is for the record.
  public var severity: Severity {
    switch self {
    case .weighting, .replicates, .weightsAllZero, .cellsMissing, .tooFewGroups, .weightIsReplicate: .error
    case .estimatesSuppressed: .note
    default: .warning
    }
  }
}

/// A group that one PSU alone holds in a stratum of several.
public struct LonelyGroup: Sendable, Hashable {
  /// Labels of the columns that make the group; none for everybody who fulfils the conditions.
  public let group: [String]
  /// The stratum.
  public let stratum: String

  /// Names a group and a stratum.
  public init(group: [String], stratum: String) {
    self.group = group
    self.stratum = stratum
  }
}
