/// Why a weighting step cannot be made; totals are in units of the weights.
public enum WeightingProblem: Sendable, Hashable {
  /// Where the misfit of raking was going when it stopped.
  public enum Trend: Sendable, Hashable, CaseIterable {
    case falling
    case stalled
    case rising
  }

  case rowCount(expected: Int, found: Int)
  case weightNotFinite
  case weightNegative(weight: Double)
  case noWeight

  case noTotals
  case nameRepeated(String)
  case categoryMissing(margin: String, rows: Int)
  case targetUnusable(margin: String, category: String, target: Double)
  case targetMissing(margin: String, categories: [String], merges: [MergeProposed])
  case sampleMissing(margin: String, categories: [String], merges: [MergeProposed])
  case totalsDisagree(first: TargetSum, second: TargetSum)
  case marginsDisconnected(first: TargetSum, second: TargetSum, merges: [MergeProposed])
  case cellsTooFew(first: TargetSum, second: TargetSum, merges: [MergeProposed])
  case cellForcedToZero(first: TargetSum, second: TargetSum, cell: [String], merges: [MergeProposed])
  case rakingNotConverged(
    cycles: Int, margin: String, category: String, estimate: Double, target: Double, trend: Trend)

  case auxiliaryUnusable(name: String)
  case boundsUnusable(lower: Double, upper: Double)
  case boundsExclude(total: String, lowest: Double, highest: Double, target: Double)
  case calibrationNotConverged(
    iterations: Int, total: String, estimate: Double, target: Double, atBounds: Int, dependent: [String])

  case statusUnknown(code: String?)
  case cellWithoutRespondents(cell: String, eligible: Double, merges: [MergeProposed])
  case cellWithoutKnownStatus(cell: String, unknown: Double, merges: [MergeProposed])

  case limitsUnusable(group: String?, lower: Double?, upper: Double?)
  case limitsCannotHold(group: String?, rows: Int, limit: Double, holds: Double, sum: Double)
  case nothingTakesExcess(group: String?, excess: Double)

  /// Weights from elsewhere do not belong to these rows, or do not reproduce this total.
  case externalWeightsDiffer(total: String?)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .rowCount: "weighting-row-count"
    case .weightNotFinite: "weighting-weight-not-finite"
    case .weightNegative: "weighting-weight-negative"
    case .noWeight: "weighting-no-weight"
    case .noTotals: "weighting-no-totals"
    case .nameRepeated: "weighting-name-repeated"
    case .categoryMissing: "weighting-category-missing"
    case .targetUnusable: "weighting-target-unusable"
    case .targetMissing: "weighting-target-missing"
    case .sampleMissing: "weighting-sample-missing"
    case .totalsDisagree: "weighting-totals-disagree"
    case .marginsDisconnected: "weighting-margins-disconnected"
    case .cellsTooFew: "weighting-cells-too-few"
    case .cellForcedToZero: "weighting-cell-forced-to-zero"
    case .rakingNotConverged: "raking-not-converged"
    case .auxiliaryUnusable: "calibration-column-unusable"
    case .boundsUnusable: "calibration-bounds-unusable"
    case .boundsExclude: "calibration-bounds-exclude"
    case .calibrationNotConverged: "calibration-not-converged"
    case .statusUnknown: "nonresponse-status-unknown"
    case .cellWithoutRespondents: "nonresponse-without-respondents"
    case .cellWithoutKnownStatus: "nonresponse-without-known-status"
    case .limitsUnusable: "trimming-limits-unusable"
    case .limitsCannotHold: "trimming-limits-cannot-hold"
    case .nothingTakesExcess: "trimming-nothing-takes-excess"
    case .externalWeightsDiffer: "external-weights-differ"
    }
  }
}

/// Categories of a margin with the sum of their targets.
public struct TargetSum: Sendable, Hashable {
  /// The margin.
  public let margin: String
  /// Its categories in question.
  public let categories: [String]
  /// Sum of their targets.
  public let total: Double

  /// Holds a sum of targets.
  public init(margin: String, categories: [String], total: Double) {
    self.margin = margin
    self.categories = categories
    self.total = total
  }
}

/// A repair: count the persons of one category under another one.
public struct MergeProposed: Sendable, Hashable {
  /// The margin or cell column.
  public let margin: String
  /// The category that goes.
  public let category: String
  /// The category that takes it in.
  public let into: String

  /// Proposes to join `category` to `into`.
  public init(margin: String, category: String, into: String) {
    self.margin = margin
    self.category = category
    self.into = into
  }
}
