/// Why replicate weights cannot be made or used.
public enum ReplicateProblem: Sendable, Hashable {
  case none
  case factorCount(expected: Int, found: Int)
  /// A scale, a factor, a number of replicates or Fay's ρ, by its name in the analysis.
  case parameterUnusable(name: String, value: Double)
  case weightUnusable(value: Double)
  case rowCount(expected: Int, found: Int)
  case needsPairs(stratum: String, psus: Int)
  case singlePSU(stratum: String)
  case stratified(strata: Int)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .none: "replicates-none"
    case .factorCount: "replicate-factor-count"
    case .parameterUnusable: "replicate-parameter-unusable"
    case .weightUnusable: "replicate-weight-unusable"
    case .rowCount: "replicate-row-count"
    case .needsPairs: "replicates-need-pairs"
    case .singlePSU: "replicates-single-psu"
    case .stratified: "replicates-stratified"
    }
  }
}

/// Why a difference is undefined.
public enum ContrastReason: Sendable, Hashable {
  /// Nobody of these groups answered; empty where it is the rest or the whole.
  case noAnswers(groups: [[String]])
  case noVariance
}

/// Why a test of independence is undefined.
public enum TestReason: Sendable, Hashable, CaseIterable {
  case noAnswers
  case singleRow
  case singleColumn
  case noVariance
  case noVariation
  case exactDifference
  case noDegreesOfFreedom
  /// The hypothesis and the table do not fit together.
  case hypothesis
}

/// Why a regression is undefined.
public enum RegressionReason: Sendable, Hashable {
  case noAnswers
  case dependentColumns([String])
  case negativeWeight(Double)
  case responseOutOfRange(Double)
  case separation
  case notConverged(iterations: Int)
  case unknownTerm(String)
  case singlePSU(strata: [String])
  case noReplicate
}
