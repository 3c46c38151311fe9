/// What is left of a variable after regression on the auxiliaries of a calibration: what the variance is about.
///
/// e = u − X B with B = (Σ d x x'/q)⁻ Σ d x u/q, d the weights *before* the calibration and q its variance factors
/// (1 without). u is the unweighted score of the statistic, y for a total, (y − ȳ)/N̂ for a mean; the linearised
/// contribution of a row is its final weight times e. Holds for every distance, for poststratification (X = cell
/// indicators: e is the deviation from the cell's mean) and raking (X = the margins' indicators). Columns that others
/// explain, as those of overlapping margins, are left out by a pivoted factor; e does not depend on which. Sources:
/// Deville and Särndal 1992; Särndal, Swensson and Wretman 1992, section 6.6.
public struct CalibrationProjection: Sendable, Equatable {
  /// Weights before the calibration, one per row.
  public let weights: [Double]
  private let auxiliaries: AuxiliaryMatrix
  /// d/q.
  private let metric: [Double]
  private let factor: PivotedCholesky

  /// The projection on auxiliary columns (column after column, one value per row), weights d and variance factors q
  /// over 0.
  ///
  /// Throws `rowCount` and, for values that are not finite, `auxiliaryInvalid` and `weightNotFinite`.
  public init(columns: [[Double]], weights: [Double], varianceFactors: [Double]? = nil) throws(WeightingFault) {
    for (j, column) in columns.enumerated() {
      guard column.count == weights.count else { throw .rowCount(expected: weights.count, found: column.count) }
      if let row = column.firstIndex(where: { !$0.isFinite }) { throw .auxiliaryInvalid(name: "\(j)", row: row) }
    }
    if let row = weights.firstIndex(where: { !$0.isFinite }) { throw .weightNotFinite(row: row) }
    if let q = varianceFactors {
      guard q.count == weights.count else { throw .rowCount(expected: weights.count, found: q.count) }
      if let row = q.firstIndex(where: { !($0.isFinite && $0 > 0) }) { throw .auxiliaryInvalid(name: "q", row: row) }
    }
    self.init(
      .dense(columns, rows: weights.count), weights: weights, varianceFactors: varianceFactors)
  }

  /// The projection on the indicators of the categories of all margins.
  init(margins: [Margin], weights: [Double]) {
    self.init(
      .indicators(margins.map(\.codes), counts: margins.map(\.labels.count)), weights: weights, varianceFactors: nil)
  }

  init(_ auxiliaries: AuxiliaryMatrix, weights: [Double], varianceFactors: [Double]?) {
    let metric = varianceFactors.map { q in zip(weights, q).map { $0 / $1 } } ?? weights
    self.auxiliaries = auxiliaries
    self.weights = weights
    self.metric = metric
    factor = PivotedCholesky(auxiliaries.crossProduct(metric))
  }

  /// Number of independent auxiliary columns.
  public var rank: Int { factor.rank }

  /// Columns that the others explain, in their order.
  var dependentColumns: [Int] { factor.order[factor.rank...].sorted() }

  /// e = u − X B, one per row; projected twice, so that what rounding left of X goes too.
  ///
  /// `scores` has one finite value per row, also where d is 0.
  public func residuals(of scores: [Double]) -> [Double] {
    precondition(scores.count == metric.count, "one score per row")
    return once(once(scores))
  }

  private func once(_ scores: [Double]) -> [Double] {
    let slopes = factor.solve(auxiliaries.transposedProduct(zip(metric, scores).map { $0 * $1 }))
    return zip(scores, auxiliaries.product(slopes)).map { $0 - $1 }
  }

  /// Same auxiliaries, weights and variance factors.
  public static func == (a: CalibrationProjection, b: CalibrationProjection) -> Bool {
    a.weights == b.weights && a.metric == b.metric && a.auxiliaries == b.auxiliaries
  }
}
