/// Weighted least squares of full column rank: X = Q̃R with W^½X = QR, by Gram and Schmidt, each column cleaned twice.
///
/// Columns of which less than `tolerance` is left after those before them were taken out are dependent. Twice is enough:
/// Q stays orthogonal to rounding, and the cross products of X are never formed. Source: Giraud, Langou and Rozložník
/// 2005.
struct LeastSquares {
  /// Columns of R, each down to its diagonal.
  private var upper: [[Double]] = []
  /// Orthonormal columns of W^½X.
  private var orthonormal: [[Double]] = []
  private let roots: [Double]
  /// Positions of columns that depend on those before.
  private(set) var dependent: [Int] = []

  /// `weights` are not negative, one per row of `columns`.
  init(_ columns: [[Double]], weights: [Double], tolerance: Double = 1e-9) {
    roots = weights.map { $0.squareRoot() }
    for (position, column) in columns.enumerated() {
      var rest = zip(column, roots).map { $0 * $1 }
      let whole = Self.length(rest)
      var products = Array(repeating: 0.0, count: orthonormal.count)
      for _ in 0..<2 {
        for (k, direction) in orthonormal.enumerated() {
          let product = Self.dot(direction, rest)
          products[k] += product
          for i in rest.indices { rest[i] -= product * direction[i] }
        }
      }
      let left = Self.length(rest)
      guard left > tolerance * whole, left.isFinite else {
        dependent.append(position)
        continue
      }
      orthonormal.append(rest.map { $0 / left })
      upper.append(products + [left])
    }
  }

  /// β with the smallest Σ w (y − x'β)², where no column is dependent.
  func solve(_ response: [Double]) -> [Double] {
    var rest = zip(response, roots).map { $0 * $1 }
    var products: [Double] = []
    for direction in orthonormal {
      let product = Self.dot(direction, rest)
      products.append(product)
      for i in rest.indices { rest[i] -= product * direction[i] }
    }
    return backward(products)
  }

  /// (X'WX)⁻¹.
  var inverse: Matrix {
    let size = upper.count
    // Row j of R⁻¹ by back substitution of unit vectors; then R⁻¹R⁻ᵀ.
    let columns = (0..<size).map { j in backward((0..<size).map { $0 == j ? 1 : 0 }) }
    return Matrix(symmetric: size) { i, j in columns.reduce(0) { $0 + $1[i] * $1[j] } }
  }

  /// x with Rx = b.
  private func backward(_ b: [Double]) -> [Double] {
    var x = b
    for i in stride(from: upper.count - 1, through: 0, by: -1) {
      for k in (i + 1)..<max(upper.count, i + 1) { x[i] -= upper[k][i] * x[k] }
      x[i] /= upper[i][i]
    }
    return x
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for i in a.indices { sum += a[i] * b[i] }
    return sum
  }

  private static func length(_ a: [Double]) -> Double { dot(a, a).squareRoot() }
}
