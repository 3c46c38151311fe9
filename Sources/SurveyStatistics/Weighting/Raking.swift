/// Raking: weights are multiplied margin after margin until all margins hold.
///
/// One cycle multiplies, for each margin m in turn, the weights of its category j by T_mj/Ŵ_mj. Accepted once
/// max |Ŵ_mj − T_mj| / max(1, T_mj) ≤ `tolerance` over *all* margins after a full cycle; cycles then go on as long as
/// they make this smaller, so that the order of the margins leaves no trace. Whether a solution can exist is asked
/// first (`faults(for:)`). The projection is on the indicators of all margins with the weights before, not the sweeps
/// of within-margin means of R's `rake`. Also called: iterative proportional fitting. Sources: Deming and Stephan 1940;
/// Deville, Särndal and Sautory 1993.
public struct Raking: Sendable, Equatable {
  /// The margins, in the order in which a cycle goes through them.
  public let margins: [Margin]
  /// The largest misfit that counts as held.
  public let tolerance: Double
  /// After how many cycles to give up.
  public let maximumCycles: Int
  private let cells: RakingCells

  /// Meets all `margins`, whose columns have the same rows.
  public init(_ margins: [Margin], tolerance: Double = 1e-9, maximumCycles: Int = 1000) {
    self.margins = margins
    self.tolerance = tolerance
    self.maximumCycles = maximumCycles
    cells = RakingCells(margins)
  }

  /// Everything that keeps these weights from meeting the margins, as far as it can be known before raking.
  public func faults(for weights: [Double]) -> [WeightingFault] {
    MarginFeasibility(margins: margins, weights: weights).faults
  }

  /// Weights 0 and over, one per row; faults are those of `faults(for:)`, and `rakingNotConverged`.
  public func adjust(_ weights: [Double]) throws(WeightingFault) -> WeightAdjustment {
    try WeightChecks.unique(margins.map(\.name))
    try WeightChecks.nonNegative(weights, rows: margins[0].codes.count)
    if let fault = faults(for: weights).first { throw fault }
    var (diagnostics, factors) = (AdjustmentDiagnostics(), [Double]())
    (factors, diagnostics.iterations) = try rake(cells.sums(of: weights))
    var adjusted = weights
    for (row, cell) in cells.cellOfRow.enumerated() {
      if let cell, weights[row] != 0 { adjusted[row] = weights[row] * factors[cell] }
    }
    if let row = adjusted.firstIndex(where: { !$0.isFinite }) { throw .weightNotFinite(row: row) }
    diagnostics.worstMisfit = margins.reduce(0) { worst, margin in
      max(worst, margin.worstMisfit(sums: margin.sums(of: adjusted))?.error ?? 0)
    }
    diagnostics.zeroedRows = weights.indices.filter { weights[$0] != 0 && adjusted[$0] == 0 }.count
    return WeightAdjustment(
      weights: adjusted, projection: CalibrationProjection(margins: margins, weights: weights),
      diagnostics: diagnostics)
  }

  /// Factors by cell and the number of cycles, from the sums of weights by cell.
  private func rake(_ sums: [Double]) throws(WeightingFault) -> ([Double], Int) {
    var factors = Array(repeating: 1.0, count: sums.count)
    var errors: [Double] = []
    var worst = worstMisfit(sums, factors)
    for cycle in 1...max(1, maximumCycles) {
      let before = factors
      for m in margins.indices { multiply(&factors, sums, margin: m) }
      let misfit = worstMisfit(sums, factors)
      guard let error = misfit?.error, error.isFinite, factors.allSatisfy(\.isFinite) else { break }
      if let last = errors.last, last <= tolerance, error >= last { return (before, cycle - 1) }
      errors.append(error)
      worst = misfit
      if error <= 1e-14 { return (factors, cycle) }
    }
    if let last = errors.last, last <= tolerance { return (factors, errors.count) }
    let trend = MisfitTrend(halfway: errors.isEmpty ? 0 : errors[errors.count / 2], last: errors.last ?? 0)
    guard let worst else { throw .nothingToCalibrate }
    throw .rakingNotConverged(cycles: errors.count, worst: worst, trend: trend)
  }

  private func multiply(_ factors: inout [Double], _ sums: [Double], margin m: Int) {
    let estimates = cells.totals(sums, factors, margin: m, labels: margins[m].labels.count)
    for cell in factors.indices where sums[cell] > 0 {
      let code = cells.codes[cell][m]
      factors[cell] *= (margins[m].targetOfLabel[code] ?? 0) / estimates[code]
      if estimates[code] == 0 { factors[cell] = 0 }
    }
  }

  private func worstMisfit(_ sums: [Double], _ factors: [Double]) -> MarginMisfit? {
    var worst: MarginMisfit?
    for (m, margin) in margins.enumerated() {
      let estimates = cells.totals(sums, factors, margin: m, labels: margin.labels.count)
      guard let misfit = margin.worstMisfit(sums: estimates) else { continue }
      if !(misfit.error <= worst?.error ?? -1) { worst = misfit }
    }
    return worst
  }
}

/// The rows of a raking by their combination of categories: all rows of a cell get the same factor.
struct RakingCells: Sendable, Equatable {
  /// The cell of every row; `nil` where a margin has no category.
  let cellOfRow: [Int?]
  /// For each cell its category in every margin.
  let codes: [[Int]]

  /// Cells in the order of their codes, whatever the order of rows.
  init(_ margins: [Margin]) {
    let rows = margins.map(\.codes.count).min() ?? 0
    let combinations = (0..<rows).map { row in margins.compactMap { $0.codes[row] } }
    let complete = Set(combinations.filter { $0.count == margins.count })
    codes = complete.sorted { $0.lexicographicallyPrecedes($1) }
    let index = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    cellOfRow = combinations.map { index[$0] }
  }

  /// Σ w by cell.
  func sums(of weights: [Double]) -> [Double] {
    var sums = Array(repeating: 0.0, count: codes.count)
    for (cell, weight) in zip(cellOfRow, weights) {
      if let cell { sums[cell] += weight }
    }
    return sums
  }

  /// Σ of sums times factors by category of a margin.
  func totals(_ sums: [Double], _ factors: [Double], margin m: Int, labels: Int) -> [Double] {
    var totals = Array(repeating: 0.0, count: labels)
    for cell in sums.indices where sums[cell] > 0 { totals[codes[cell][m]] += sums[cell] * factors[cell] }
    return totals
  }
}
