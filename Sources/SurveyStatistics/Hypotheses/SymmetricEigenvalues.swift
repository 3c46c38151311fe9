/// Eigenvalues of a symmetric matrix by Jacobi's rotations, the largest first; for small matrices.
enum SymmetricEigenvalues {
  static func of(_ matrix: Matrix) -> [Double] {
    var a = matrix
    let n = a.rows
    for _ in 0..<60 {
      var rest = 0.0
      for i in 0..<n {
        for j in 0..<i { rest += a[i, j] * a[i, j] }
      }
      let whole = a.entries.reduce(0) { $0 + $1 * $1 }
      guard rest > 1e-32 * whole else { break }
      for p in 0..<n {
        for q in p + 1..<max(n, p + 1) where a[p, q] != 0 { rotate(&a, p, q) }
      }
    }
    return a.diagonal.sorted(by: >)
  }

  /// Makes entry (p, q) zero.
  private static func rotate(_ a: inout Matrix, _ p: Int, _ q: Int) {
    let theta = (a[q, q] - a[p, p]) / (2 * a[p, q])
    let root = (1 + theta * theta).squareRoot()
    let tangent = (theta < 0 ? -1 : 1) / (theta.magnitude + root)
    let cosine = 1 / (1 + tangent * tangent).squareRoot()
    let sine = tangent * cosine
    for k in 0..<a.rows {
      let (x, y) = (a[k, p], a[k, q])
      a[k, p] = cosine * x - sine * y
      a[k, q] = sine * x + cosine * y
    }
    for k in 0..<a.rows {
      let (x, y) = (a[p, k], a[q, k])
      a[p, k] = cosine * x - sine * y
      a[q, k] = sine * x + cosine * y
    }
  }
}
