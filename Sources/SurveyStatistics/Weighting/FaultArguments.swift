/// Some categories of a margin and the sum of their targets.
public struct MarginTotal: Sendable, Equatable {
  /// The margin's name.
  public let margin: String
  /// Labels of the categories, in the order of their bytes.
  public let categories: [String]
  /// Sum of their targets.
  public let total: Double
}

/// A proposal: count the persons of one category under another one.
public struct CategoryMerge: Sendable, Equatable {
  /// The margin or cell column.
  public let margin: String
  /// The category that goes.
  public let category: String
  /// The category that takes it in.
  public let into: String
}

/// How far the weights are from the target of a category.
public struct MarginMisfit: Sendable, Equatable {
  /// The margin's name.
  public let margin: String
  /// The category's label.
  public let category: String
  /// Σ w over the category.
  public let estimate: Double
  /// What Σ w should be.
  public let target: Double

  /// |estimate − target| / max(1, target).
  public var error: Double { (estimate - target).magnitude / max(1, target) }
}

/// How the worst misfit of raking developed: whether more cycles would help.
public struct MisfitTrend: Sendable, Equatable {
  /// Where the misfit is going.
  public enum Direction: Sendable, Equatable {
    /// Under nine tenths of what it was halfway: more cycles help.
    case falling
    /// Hardly changed since halfway: the targets contradict each other.
    case stalled
    /// More than halfway.
    case rising
  }

  /// Worst misfit after half of the cycles.
  public let halfway: Double
  /// Worst misfit after the last cycle.
  public let last: Double

  /// Where the misfit is going.
  public var direction: Direction {
    last > halfway ? .rising : last < 0.9 * halfway ? .falling : .stalled
  }
}

/// How far the weights are from the total of an auxiliary.
public struct ConstraintMisfit: Sendable, Equatable {
  /// The auxiliary's name.
  public let constraint: String
  /// Σ w x.
  public let estimate: Double
  /// What Σ w x should be.
  public let target: Double
  /// |estimate − target| / max(|target|, Σ |w x|): 0 where both are 0.
  public let error: Double
}

/// Where generalized calibration stopped without a solution.
public struct CalibrationFailure: Sendable, Equatable {
  /// The constraint that is furthest off.
  public let worst: ConstraintMisfit
  /// Steps of Newton's method made.
  public let iterations: Int
  /// Rows with g at the lower bound.
  public let atLower: Int
  /// Rows with g at the upper bound.
  public let atUpper: Int
  /// Auxiliaries that the others determine in this sample: their totals may contradict the others'.
  public let dependent: [String]

  /// Whether bounds of g stand in the way.
  public var boundsBind: Bool { atLower + atUpper > 0 }
}
