/// P'AP = LL' of a symmetric positive semidefinite matrix A, the largest remaining pivot first.
///
/// `rank` counts the pivots over `tolerance` times the largest diagonal entry of A, after A was scaled to a unit
/// diagonal: columns that others explain are left out, and `solve` gives the solution in which they are 0 (a
/// generalised inverse). Also called: rank-revealing Cholesky. Source: Higham 2002, section 10.3.
public struct PivotedCholesky: Sendable {
  /// Number of independent columns.
  public let rank: Int
  /// Columns in the order in which they were taken; those from `rank` on depend on the ones before.
  public let order: [Int]
  /// Whether a pivot came out clearly negative: A is not positive semidefinite.
  public let isIndefinite: Bool
  private let lower: Matrix
  private let scale: [Double]

  /// Factors the symmetric matrix `a`; only its lower triangle is read.
  public init(_ a: Matrix, tolerance: Double = 1e-11) {
    let size = a.rows
    let scale = (0..<size).map { a[$0, $0] > 0 ? 1 / a[$0, $0].squareRoot() : 0 }
    var work = Matrix(symmetric: size) { a[$0, $1] * scale[$0] * scale[$1] }
    var order = Array(0..<size)
    var rank = 0
    var isIndefinite = a.diagonal.contains { $0 < 0 }
    while rank < size {
      let best = (rank..<size).max { work[order[$0], order[$0]] < work[order[$1], order[$1]] } ?? rank
      order.swapAt(rank, best)
      let pivot = work[order[rank], order[rank]]
      guard pivot > tolerance else { break }
      let root = pivot.squareRoot()
      work[order[rank], order[rank]] = root
      for i in order[(rank + 1)...] { work[i, order[rank]] /= root }
      for (position, i) in order.enumerated() where position > rank {
        for j in order[(rank + 1)...position] {
          work[i, j] -= work[i, order[rank]] * work[j, order[rank]]
          work[j, i] = work[i, j]
        }
      }
      rank += 1
    }
    for i in order[rank...] where work[i, i] < -1e-8 { isIndefinite = true }
    self.rank = rank
    self.order = order
    self.isIndefinite = isIndefinite
    self.scale = scale
    lower = Matrix(rows: size, columns: rank) { i, k in
      k <= i ? work[order[i], order[k]] : 0
    }
  }

  /// x with A x = b, 0 in dependent columns.
  public func solve(_ b: [Double]) -> [Double] {
    var y = (0..<rank).map { b[order[$0]] * scale[order[$0]] }
    for i in 0..<rank {
      for k in 0..<i { y[i] -= lower[i, k] * y[k] }
      y[i] /= lower[i, i]
    }
    for i in stride(from: rank - 1, through: 0, by: -1) {
      for k in (i + 1)..<max(rank, i + 1) { y[i] -= lower[k, i] * y[k] }
      y[i] /= lower[i, i]
    }
    var x = Array(repeating: 0.0, count: order.count)
    for i in 0..<rank { x[order[i]] = y[i] * scale[order[i]] }
    return x
  }

  /// A generalised inverse of A: its inverse where A has full rank.
  public var inverse: Matrix {
    let size = order.count
    let columns = (0..<size).map { j in solve((0..<size).map { $0 == j ? 1 : 0 }) }
    return Matrix(rows: size, columns: size) { (columns[$1][$0] + columns[$0][$1]) / 2 }
  }

  /// F (size × rank) with F F' = A: F times standard normal draws has covariance A.
  public var factor: Matrix {
    let size = order.count
    var factor = Matrix(rows: size, columns: rank)
    for i in 0..<size where scale[order[i]] > 0 {
      for k in 0..<min(i + 1, rank) { factor[order[i], k] = lower[i, k] / scale[order[i]] }
    }
    return factor
  }
}
