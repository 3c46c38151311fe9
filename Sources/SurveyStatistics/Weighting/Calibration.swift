/// Generalized calibration: the weights nearest to the given ones that reproduce the totals of auxiliary variables.
///
/// w_k = d_k F(x_k'λ/q_k) with λ such that Σ w x = T; F is the distance's. Totals of 0 work, as do auxiliaries that
/// depend on each other if their totals agree. Totals that no g within the bounds reaches are found before iterating,
/// one by one (`boundsExclude`); what only their combination forbids ends in `calibrationNotConverged`, which names the
/// worst constraint. The linear distance may give weights under 0: `diagnostics.negativeWeights` counts them. Sources:
/// Deville and Särndal 1992; Deville, Särndal and Sautory 1993.
public struct Calibration: Sendable, Equatable {
  /// The auxiliary variables and their totals.
  public let auxiliaries: [Auxiliary]
  /// How g depends on the auxiliaries.
  public let distance: CalibrationDistance
  /// q over 0 for every row, 1 without; a larger q keeps g nearer to 1.
  public let varianceFactors: [Double]?

  /// Meets the totals of all `auxiliaries`.
  public init(
    _ auxiliaries: [Auxiliary], distance: CalibrationDistance = .linear, varianceFactors: [Double]? = nil
  ) {
    self.auxiliaries = auxiliaries
    self.distance = distance
    self.varianceFactors = varianceFactors
  }

  /// Weights 0 and over, one per row.
  public func adjust(_ weights: [Double]) throws(WeightingFault) -> WeightAdjustment {
    try check(weights)
    let matrix = AuxiliaryMatrix.dense(auxiliaries.map(\.values), rows: weights.count)
    let projection = CalibrationProjection(matrix, weights: weights, varianceFactors: varianceFactors)
    let scales = auxiliaries.map { auxiliary in
      let scale = max(auxiliary.total.magnitude, Self.size(auxiliary, weights))
      return scale > 0 ? scale : 1
    }
    let solver = CalibrationSolver(
      auxiliaries: matrix, totals: auxiliaries.map(\.total), weights: weights, varianceFactors: varianceFactors,
      distance: distance, scales: scales, rank: projection.rank)
    guard let point = solver.solve() else { throw .nothingToCalibrate }
    let adjusted = zip(weights, point.g).map { $0 * $1 }
    let diagnostics = diagnostics(point, adjusted, projection)
    guard point.isConverged else { throw failure(adjusted, diagnostics, scales) }
    return WeightAdjustment(weights: adjusted, projection: projection, diagnostics: diagnostics)
  }

  private func check(_ weights: [Double]) throws(WeightingFault) {
    try WeightChecks.nonNegative(weights, rows: weights.count)
    try Auxiliary.check(auxiliaries, rows: weights.count)
    try distance.check()
    if let q = varianceFactors {
      guard q.count == weights.count else { throw .rowCount(expected: weights.count, found: q.count) }
      if let row = q.firstIndex(where: { !($0.isFinite && $0 > 0) }) { throw .auxiliaryInvalid(name: "q", row: row) }
    }
    guard let (lower, upper) = distance.bounds else { return }
    for auxiliary in auxiliaries {
      var (lowest, highest) = (0.0, 0.0)
      for (value, weight) in zip(auxiliary.values, weights) {
        let term = value * weight
        lowest += min(lower * term, upper * term)
        highest += max(lower * term, upper * term)
      }
      let slack = 1e-9 * max(auxiliary.total.magnitude, Self.size(auxiliary, weights))
      guard auxiliary.total >= lowest - slack, auxiliary.total <= highest + slack else {
        throw .boundsExclude(
          constraint: auxiliary.name, lowest: lowest, highest: highest, target: auxiliary.total)
      }
    }
  }

  /// Σ d |x|.
  private static func size(_ auxiliary: Auxiliary, _ weights: [Double]) -> Double {
    zip(auxiliary.values, weights).reduce(0) { $0 + ($1.0 * $1.1).magnitude }
  }

  private func diagnostics(
    _ point: CalibrationSolver.Point, _ adjusted: [Double], _ projection: CalibrationProjection
  ) -> AdjustmentDiagnostics {
    var diagnostics = AdjustmentDiagnostics()
    diagnostics.iterations = point.iterations
    diagnostics.worstMisfit = point.error
    diagnostics.negativeWeights = adjusted.filter { $0 < 0 }.count
    diagnostics.dependent = projection.dependentColumns.map { auxiliaries[$0].name }
    if let (lower, upper) = distance.bounds {
      let width = 1e-9 * (upper - lower)
      let used = adjusted.indices.filter { projection.weights[$0] != 0 }
      diagnostics.atLowerBound = used.filter { point.g[$0] <= lower + width }.count
      diagnostics.atUpperBound = used.filter { point.g[$0] >= upper - width }.count
    }
    return diagnostics
  }

  private func failure(_ adjusted: [Double], _ diagnostics: AdjustmentDiagnostics, _ scales: [Double])
    -> WeightingFault
  {
    let misfits = zip(auxiliaries, scales).map { auxiliary, scale in
      let found = auxiliary.misfit(adjusted)
      return ConstraintMisfit(
        constraint: found.constraint, estimate: found.estimate, target: found.target,
        error: (found.estimate - found.target).magnitude / scale)
    }
    guard let worst = misfits.max(by: { $0.error < $1.error }) else { return .nothingToCalibrate }
    return .calibrationNotConverged(
      CalibrationFailure(
        worst: worst, iterations: diagnostics.iterations, atLower: diagnostics.atLowerBound,
        atUpper: diagnostics.atUpperBound, dependent: diagnostics.dependent))
  }
}
