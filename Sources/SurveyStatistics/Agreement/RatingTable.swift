/// Shares of a square table of two ratings with their agreement weights, and the moments that kappa needs.
struct RatingTable {
  let total: Int
  private let shares: Matrix
  private let agreement: Matrix
  private let rowShares: [Double]
  private let columnShares: [Double]
  /// Mean agreement of each row's category with the second rating's margin.
  private let rowMeans: [Double]
  /// Mean agreement of each column's category with the first rating's margin.
  private let columnMeans: [Double]

  init(_ counts: [[Int]], _ weights: KappaWeights) {
    let k = counts.count
    let total = counts.reduce(0) { $0 + $1.reduce(0, +) }
    let shares = Matrix(rows: k, columns: k) { total > 0 ? Double(counts[$0][$1]) / Double(total) : 0 }
    let agreement = Matrix(rows: k, columns: k) { weights.agreement($0, $1, categories: k) }
    self.total = total
    self.shares = shares
    self.agreement = agreement
    rowShares = (0..<k).map { shares.row($0).reduce(0, +) }
    columnShares = (0..<k).map { column in (0..<k).reduce(0) { $0 + shares[$1, column] } }
    rowMeans = agreement * columnShares
    columnMeans = agreement.transposed * rowShares
  }

  /// p_o.
  var observed: Double { sum { shares[$0, $1] * agreement[$0, $1] } }

  /// p_e.
  var expected: Double { sum { rowShares[$0] * columnShares[$1] * agreement[$0, $1] } }

  /// Standard error of κ.
  ///
  /// √[(Σ p_ij (v_ij − (r_i + c_j)(1 − κ))² − (κ − p_e(1 − κ))²)/n]/(1 − p_e) with row and column means r and c.
  func standardError(kappa: Double) -> Double {
    let square = sum { i, j in
      let term = agreement[i, j] - (rowMeans[i] + columnMeans[j]) * (1 - kappa)
      return shares[i, j] * term * term
    }
    let center = kappa - expected * (1 - kappa)
    return root(square - center * center)
  }

  /// Standard error of κ without agreement beyond chance.
  ///
  /// √[(Σ e_ij (v_ij − r_i − c_j)² − p_e²)/n]/(1 − p_e) with the products e_ij of the margins.
  var nullStandardError: Double {
    let square = sum { i, j in
      let term = agreement[i, j] - rowMeans[i] - columnMeans[j]
      return rowShares[i] * columnShares[j] * term * term
    }
    return root(square - expected * expected)
  }

  /// The standard error of a variance per case; what rounding leaves of a zero is zero.
  private func root(_ variance: Double) -> Double {
    variance > 1e-14 ? (variance / Double(total)).squareRoot() / (1 - expected) : 0
  }

  private func sum(_ term: (Int, Int) -> Double) -> Double {
    var sum = 0.0
    for i in rowShares.indices {
      for j in columnShares.indices { sum += term(i, j) }
    }
    return sum
  }
}
