/// Why a measure of agreement cannot be computed at all.
public enum AgreementError: Error, Sendable, Equatable {
  /// There are fewer items or categories than the measure needs: two.
  case tooFew
  /// Items, weights, groups or rows of a table do not have the same length.
  case sizesDiffer
  /// A value, weight or count is negative where it cannot be, or not finite; its position.
  case notUsable(at: Int)
}

/// Cronbach's alpha of k items, with what it would be without each of them.
///
/// α = k/(k−1)·(1 − Σ s_i²/s²) with item variances s_i² and the variance s² of the sum, over the rows that answer all
/// items; with weights, weighted variances. Figures that need a variance which is 0 are `nil`. Source: Cronbach 1951.
public struct CronbachAlpha: Sendable, Equatable {
  /// Rows with all items and a positive weight.
  public let base: Int
  /// Number of items, k.
  public let items: Int
  /// α, at most 1; can be negative.
  public let alpha: Double?
  /// k·r̄/(1 + (k−1)·r̄) from the mean inter-item correlation r̄.
  public let standardizedAlpha: Double?
  /// r̄, the mean of the correlations of all pairs of items.
  public let meanInterItemCorrelation: Double?
  /// α of the other items, for each item; `nil` where only one would be left.
  public let alphaIfDropped: [Double?]
  /// Correlation of each item with the sum of the others.
  public let itemRestCorrelations: [Double?]

  /// Computes α; `items` holds the answers of each item row by row, `nil` where missing.
  ///
  /// Rows are added in their order. Throws `tooFew` for fewer than two items, `sizesDiffer` where columns or weights
  /// differ in length, `notUsable` with the row of a value or weight that is not finite, or a negative weight.
  public init(items columns: [[Double?]], weights: [Double]? = nil) throws(AgreementError) {
    guard columns.count >= 2 else { throw .tooFew }
    let rows = columns[0].count
    guard columns.allSatisfy({ $0.count == rows }), weights.map({ $0.count == rows }) ?? true else {
      throw .sizesDiffer
    }
    var complete: [[Double]] = []
    var kept: [Double] = []
    for row in 0..<rows {
      let weight = weights?[row] ?? 1
      let answers = columns.compactMap { $0[row] }
      guard weight >= 0, weight.isFinite, answers.allSatisfy(\.isFinite) else { throw .notUsable(at: row) }
      guard weight > 0, answers.count == columns.count else { continue }
      complete.append(answers)
      kept.append(weight)
    }
    self.init(covariance: Self.covariance(complete, kept, items: columns.count), base: complete.count)
  }

  private init(covariance: Matrix, base: Int) {
    let count = covariance.rows
    let sums = (0..<count).map { covariance.row($0).reduce(0, +) }
    let total = sums.reduce(0, +)
    let own = covariance.diagonal
    let rest = (0..<count).map { total - 2 * sums[$0] + own[$0] }
    self.base = base
    items = count
    alpha = Self.alpha(items: count, own: covariance.trace, sum: total)
    alphaIfDropped = (0..<count).map {
      Self.alpha(items: count - 1, own: covariance.trace - own[$0], sum: rest[$0])
    }
    itemRestCorrelations = (0..<count).map {
      let scale = (own[$0] * max(0, rest[$0])).squareRoot()
      return scale > 1e-12 * total.magnitude ? (sums[$0] - own[$0]) / scale : nil
    }
    guard own.allSatisfy({ $0 > 0 }) else {
      meanInterItemCorrelation = nil
      standardizedAlpha = nil
      return
    }
    var correlations = 0.0
    for i in 0..<count {
      for j in 0..<i { correlations += covariance[i, j] / (own[i] * own[j]).squareRoot() }
    }
    let mean = correlations / Double(count * (count - 1) / 2)
    let spread = 1 + Double(count - 1) * mean
    meanInterItemCorrelation = mean
    standardizedAlpha = spread > 1e-12 ? Double(count) * mean / spread : nil
  }

  private static func alpha(items: Int, own: Double, sum: Double) -> Double? {
    guard items >= 2, sum > 1e-12 * own else { return nil }
    return Double(items) / Double(items - 1) * (1 - own / sum)
  }

  /// Σ w(x − x̄)(y − ȳ)/Σ w of all pairs of items; zeros without rows.
  private static func covariance(_ rows: [[Double]], _ weights: [Double], items: Int) -> Matrix {
    let total = weights.reduce(0, +)
    guard total > 0 else { return Matrix(rows: items, columns: items) }
    let means = (0..<items).map { item in
      zip(rows, weights).reduce(0) { $0 + $1.1 * $1.0[item] } / total
    }
    var sums = Matrix(rows: items, columns: items)
    for (row, weight) in zip(rows, weights) {
      for i in 0..<items {
        let deviation = weight * (row[i] - means[i])
        for j in 0...i { sums[i, j] += deviation * (row[j] - means[j]) }
      }
    }
    return Matrix(symmetric: items) { sums[$0, $1] / total }
  }
}
