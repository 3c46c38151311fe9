/// A dense matrix of doubles, by row; small ones, as covariances and cross products are.
public struct Matrix: Sendable, Equatable {
  /// Number of rows.
  public let rows: Int
  /// Number of columns.
  public let columns: Int
  /// Entries, row after row.
  public private(set) var entries: [Double]

  /// A matrix of zeros.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    entries = Array(repeating: 0, count: rows * columns)
  }

  /// A matrix whose entry (i, j) is `entry(i, j)`.
  public init(rows: Int, columns: Int, entry: (Int, Int) -> Double) {
    self.init(rows: rows, columns: columns)
    for i in 0..<rows {
      for j in 0..<columns { entries[i * columns + j] = entry(i, j) }
    }
  }

  /// A symmetric matrix from its lower triangle: `entry(i, j)` is asked for j ≤ i only.
  public init(symmetric size: Int, entry: (Int, Int) -> Double) {
    self.init(rows: size, columns: size)
    for i in 0..<size {
      for j in 0...i {
        let value = entry(i, j)
        entries[i * size + j] = value
        entries[j * size + i] = value
      }
    }
  }

  /// A diagonal matrix.
  public init(diagonal: [Double]) {
    self.init(rows: diagonal.count, columns: diagonal.count)
    for (i, value) in diagonal.enumerated() { entries[i * columns + i] = value }
  }

  /// The entry of a row and a column.
  public subscript(row: Int, column: Int) -> Double {
    get { entries[row * columns + column] }
    set { entries[row * columns + column] = newValue }
  }

  /// One row.
  public func row(_ i: Int) -> [Double] { Array(entries[i * columns..<(i + 1) * columns]) }

  /// The diagonal.
  public var diagonal: [Double] { (0..<min(rows, columns)).map { self[$0, $0] } }

  /// Sum of the diagonal.
  public var trace: Double { diagonal.reduce(0, +) }

  /// Rows and columns exchanged.
  public var transposed: Matrix { Matrix(rows: columns, columns: rows) { self[$1, $0] } }

  /// The rows and columns of `indices`, in their order.
  public func selecting(_ indices: [Int]) -> Matrix {
    Matrix(rows: indices.count, columns: indices.count) { self[indices[$0], indices[$1]] }
  }

  /// Matrix product.
  public static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.columns == b.rows, "inner sizes differ")
    var product = Matrix(rows: a.rows, columns: b.columns)
    for i in 0..<a.rows {
      for k in 0..<a.columns where a[i, k] != 0 {
        let factor = a[i, k]
        for j in 0..<b.columns { product.entries[i * b.columns + j] += factor * b.entries[k * b.columns + j] }
      }
    }
    return product
  }

  /// Matrix times vector.
  public static func * (a: Matrix, vector: [Double]) -> [Double] {
    precondition(a.columns == vector.count, "inner sizes differ")
    return (0..<a.rows).map { i in
      (0..<a.columns).reduce(0) { $0 + a.entries[i * a.columns + $1] * vector[$1] }
    }
  }

  /// x' A y.
  public func form(_ x: [Double], _ y: [Double]) -> Double {
    zip(x, self * y).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Every entry times `factor`.
  public func scaled(by factor: Double) -> Matrix {
    Matrix(rows: rows, columns: columns) { self[$0, $1] * factor }
  }
}
