/// A step of weighting: a value without weights of its own, that is run on the weights of the full sample and, the same
/// way, on those of every replicate.
public enum WeightingStep: Sendable, Equatable {
  /// Respondents take over the weights of nonrespondents.
  case nonresponse(NonresponseAdjustment)
  /// Cells meet their populations.
  case poststratification(Poststratification)
  /// Several margins meet their populations.
  case raking(Raking)
  /// Totals of auxiliary variables are reproduced.
  case calibration(Calibration)
  /// Extreme weights are cut.
  case trimming(Trimming)
  /// Weights from elsewhere are taken over.
  case external(ExternalCalibration)

  /// Runs the step on one weight per row; nothing that comes out is infinite or not a number.
  public func adjust(_ weights: [Double]) throws(WeightingFault) -> WeightAdjustment {
    let adjustment =
      switch self {
      case .nonresponse(let step): try step.adjust(weights)
      case .poststratification(let step): try step.adjust(weights)
      case .raking(let step): try step.adjust(weights)
      case .calibration(let step): try step.adjust(weights)
      case .trimming(let step): try step.adjust(weights)
      case .external(let step): try step.adjust(weights)
      }
    try WeightChecks.finite(adjustment.weights, rows: weights.count)
    return adjustment
  }
}
