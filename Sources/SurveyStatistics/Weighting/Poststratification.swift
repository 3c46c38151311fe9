/// Poststratification: weights of each cell are multiplied so that they add up to the cell's population.
///
/// w'_k = w_k N_c/Ŵ_c for row k of cell c. The projection is on the cells' indicators with the weights before. Faults
/// are those of a `Margin` seen alone: categories without target or without sample, rows without category.
public struct Poststratification: Sendable, Equatable {
  /// The cells and their populations.
  public let cells: Margin

  /// Meets the targets of one classification.
  public init(_ cells: Margin) {
    self.cells = cells
  }

  /// Weights 0 and over, one per row.
  public func adjust(_ weights: [Double]) throws(WeightingFault) -> WeightAdjustment {
    try WeightChecks.nonNegative(weights, rows: cells.codes.count)
    if let fault = cells.faults(weights).first { throw fault }
    let sums = cells.sums(of: weights)
    let factors = zip(cells.targetOfLabel, sums).map { target, sum in sum > 0 ? (target ?? 0) / sum : 0 }
    var adjusted = weights
    for (row, code) in cells.codes.enumerated() {
      if let code, weights[row] != 0 { adjusted[row] = weights[row] * factors[code] }
    }
    if let row = adjusted.firstIndex(where: { !$0.isFinite }) { throw .weightNotFinite(row: row) }
    var diagnostics = AdjustmentDiagnostics()
    diagnostics.worstMisfit = cells.worstMisfit(sums: cells.sums(of: adjusted))?.error ?? 0
    diagnostics.zeroedRows = weights.indices.filter { weights[$0] != 0 && adjusted[$0] == 0 }.count
    return WeightAdjustment(
      weights: adjusted, projection: CalibrationProjection(margins: [cells], weights: weights),
      diagnostics: diagnostics)
  }
}
