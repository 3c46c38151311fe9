/// Weights that were calibrated elsewhere, with the auxiliaries and totals that they are said to meet.
///
/// Checks that Σ w x = T for every auxiliary, relative to max(|T|, Σ |w x|), and gives the same projection as a
/// calibration of our own: the variance needs d, X and the final weights, not how they were found. The weights belong
/// to one set of design weights; on others, as those of a replicate, the step refuses (`externalBaseDiffers`) instead
/// of giving weights that do not vary. Source: Zardetto 2015 (ReGenesees, `ext.calibrated`).
public struct ExternalCalibration: Sendable, Equatable {
  /// Weights that the calibration started from.
  public let designWeights: [Double]
  /// Weights that it gave.
  public let finalWeights: [Double]
  /// What they are calibrated on.
  public let auxiliaries: [Auxiliary]
  /// Variance factors q of the calibration; 1 without.
  public let varianceFactors: [Double]?
  /// The largest relative misfit of a total; published weights are rounded.
  public let tolerance: Double

  /// Takes over `finalWeights`, one per row.
  public init(
    designWeights: [Double], finalWeights: [Double], auxiliaries: [Auxiliary], varianceFactors: [Double]? = nil,
    tolerance: Double = 1e-6
  ) {
    self.designWeights = designWeights
    self.finalWeights = finalWeights
    self.auxiliaries = auxiliaries
    self.varianceFactors = varianceFactors
    self.tolerance = tolerance
  }

  /// The final weights, given the design weights that they were made from.
  public func adjust(_ weights: [Double]) throws(WeightingFault) -> WeightAdjustment {
    try WeightChecks.nonNegative(weights, rows: designWeights.count)
    try WeightChecks.finite(finalWeights, rows: weights.count)
    try Auxiliary.check(auxiliaries, rows: weights.count)
    for (row, (expected, found)) in zip(designWeights, weights).enumerated() {
      guard (expected - found).magnitude <= 1e-9 * found else {
        throw .externalBaseDiffers(row: row, expected: expected, found: found)
      }
      if found == 0, finalWeights[row] != 0 { throw .externalWeightUnexpected(row: row) }
    }
    var diagnostics = AdjustmentDiagnostics()
    for auxiliary in auxiliaries {
      let misfit = auxiliary.misfit(finalWeights)
      guard misfit.error <= tolerance else { throw .externalTotalDiffers(misfit) }
      diagnostics.worstMisfit = max(diagnostics.worstMisfit, misfit.error)
    }
    let projection = try CalibrationProjection(
      columns: auxiliaries.map(\.values), weights: weights, varianceFactors: varianceFactors)
    diagnostics.dependent = projection.dependentColumns.map { auxiliaries[$0].name }
    diagnostics.negativeWeights = finalWeights.filter { $0 < 0 }.count
    diagnostics.zeroedRows = weights.indices.filter { weights[$0] != 0 && finalWeights[$0] == 0 }.count
    return WeightAdjustment(weights: finalWeights, projection: projection, diagnostics: diagnostics)
  }
}
