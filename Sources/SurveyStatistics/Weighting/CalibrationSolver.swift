/// Newton's method for λ in Σ d F(x'λ/q) x = T.
///
/// Steps are (Σ d F' x x'/q)⁻ (T − Σ d F x) with a pivoted factor for dependent columns. T − Σ d F x is minus the
/// slope of a convex function of λ, so a step is halved until the slope along it has become clearly smaller or not yet
/// changed its sign; where bounds leave an auxiliary without slope, rows count with F' = 0.1 at least. Stops at a
/// misfit of 1e-13, or as soon as steps no longer make one of 1e-9 smaller. Misfit of a total: |T − Σ d F x| /
/// max(|T|, Σ d |x|).
struct CalibrationSolver {
  let auxiliaries: AuxiliaryMatrix
  let totals: [Double]
  let weights: [Double]
  let varianceFactors: [Double]?
  let distance: CalibrationDistance
  let scales: [Double]
  /// Number of independent auxiliaries.
  let rank: Int

  /// One point of the search.
  struct Point {
    var lambda: [Double]
    var g: [Double]
    var slopes: [Double]
    /// T − Σ d g x.
    var gap: [Double]
    var error: Double
    var iterations = 0
    var isConverged: Bool { error <= 1e-9 }
  }

  /// The best point found; where it has not converged the totals cannot be met.
  func solve(maximumIterations: Int = 200) -> Point? {
    guard var point = evaluate(Array(repeating: 0, count: totals.count)) else { return nil }
    for iteration in 1...maximumIterations {
      guard point.error > 1e-13, var next = step(from: point) else { break }
      next.iterations = iteration
      if point.isConverged, next.error >= point.error { break }
      point = next
    }
    return point
  }

  private func step(from point: Point) -> Point? {
    let newton = factor(point.slopes)
    if newton.rank == rank, let next = search(from: point, factor: newton) { return next }
    return search(from: point, factor: factor(point.slopes.map { max(0.1, $0) }))
      ?? search(from: point, factor: factor(point.slopes.map { max(1, $0) }))
  }

  /// P'(Σ d s x x'/q)P = LL' for slopes s.
  private func factor(_ slopes: [Double]) -> PivotedCholesky {
    let metric = weights.indices.map { weights[$0] * slopes[$0] / (varianceFactors?[$0] ?? 1) }
    return PivotedCholesky(auxiliaries.crossProduct(metric))
  }

  private func search(from point: Point, factor: PivotedCholesky) -> Point? {
    let direction = factor.solve(point.gap)
    let slope = Self.dot(point.gap, direction)
    guard slope > 0 else { return nil }
    var length = 1.0
    for _ in 0..<60 {
      if let next = evaluate(zip(point.lambda, direction).map { $0 + length * $1 }) {
        let remaining = Self.dot(next.gap, direction)
        if remaining >= -0.9 * slope { return next }
      }
      length /= 2
    }
    return nil
  }

  /// g, F' and the gap at λ; `nil` where they are not finite.
  private func evaluate(_ lambda: [Double]) -> Point? {
    let u = auxiliaries.product(lambda)
    var (g, slopes) = (u, u)
    for k in u.indices where weights[k] != 0 {
      (g[k], slopes[k]) = distance.factor(u[k] / (varianceFactors?[k] ?? 1))
      guard g[k].isFinite, slopes[k].isFinite else { return nil }
    }
    for k in u.indices where weights[k] == 0 { (g[k], slopes[k]) = (1, 0) }
    let estimates = auxiliaries.transposedProduct(zip(weights, g).map { $0 * $1 })
    let gap = zip(totals, estimates).map { $0 - $1 }
    guard gap.allSatisfy(\.isFinite) else { return nil }
    let error = zip(gap, scales).reduce(0) { max($0, $1.0.magnitude / $1.1) }
    return Point(lambda: lambda, g: g, slopes: slopes, gap: gap, error: error)
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
