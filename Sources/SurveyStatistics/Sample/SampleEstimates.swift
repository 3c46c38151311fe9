/// Estimates of several statistics of one sample with the covariances between all of them.
public struct SampleEstimates: Sendable {
  private let rows: [StatisticEstimate]

  init(_ rows: [StatisticEstimate]) {
    self.rows = rows
  }

  /// One estimate per statistic, in order, without intervals yet.
  public var estimates: [Estimate] { rows.map(\.estimate) }

  /// Cov(θ_i, θ_j); `nil` where one of the two has no variance.
  public func covariance(_ i: Int, _ j: Int) -> Double? {
    guard let a = rows[i].components, let b = rows[j].components else { return nil }
    return zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// All covariances; `nil` where one is undefined.
  public var covariance: Matrix? {
    let vectors = rows.compactMap(\.components)
    guard vectors.count == rows.count else { return nil }
    return Matrix(symmetric: rows.count) { i, j in zip(vectors[i], vectors[j]).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// The vector whose products are the covariances of an estimate; `nil` where it has no variance.
  func components(_ i: Int) -> [Double]? { rows[i].components }

  /// Rows of the domain of an estimate.
  func isInDomain(_ i: Int) -> [Bool] { rows[i].isInDomain }
}
