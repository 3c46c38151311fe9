/// What a step of weighting gives: new weights, what the variance needs to know of it, and how it went.
public struct WeightAdjustment: Sendable, Equatable {
  /// Weights after the step, one per row.
  public let weights: [Double]
  /// The step's projection where it made the weights reproduce totals; `nil` otherwise.
  public let projection: CalibrationProjection?
  /// How it went.
  public let diagnostics: AdjustmentDiagnostics
}

/// How a step of weighting went.
public struct AdjustmentDiagnostics: Sendable, Equatable {
  /// Cycles of raking, steps of Newton's method or rounds of trimming; 1 for steps in one go, 0 where nothing was done.
  public internal(set) var iterations = 1
  /// Worst misfit of a total after the step: relative for auxiliaries, |Ŵ − T| / max(1, T) for margins.
  public internal(set) var worstMisfit = 0.0
  /// Rows whose g (new weight over old) is at the lower bound of the calibration.
  public internal(set) var atLowerBound = 0
  /// Rows whose g is at the upper bound of the calibration.
  public internal(set) var atUpperBound = 0
  /// Rows with a weight under 0 after the step.
  public internal(set) var negativeWeights = 0
  /// Auxiliaries that the others determine in this sample; their totals agree with the others'.
  public internal(set) var dependent: [String] = []
  /// Rows cut to the upper limit.
  public internal(set) var cutRows = 0
  /// Sum of what they lost.
  public internal(set) var cutMass = 0.0
  /// Rows raised to the lower limit.
  public internal(set) var raisedRows = 0
  /// Sum of what they gained.
  public internal(set) var raisedMass = 0.0
  /// Rows whose weight became 0, as those of nonrespondents do.
  public internal(set) var zeroedRows = 0

  /// A step in one go that met its totals.
  init() {}
}
