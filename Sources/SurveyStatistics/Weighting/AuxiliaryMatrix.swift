/// The auxiliary columns X of a calibration, dense or as indicators of the categories of margins.
///
/// Indicators are kept as codes: row k of margin m has a 1 in one column and 0 in the margin's others, so that products
/// cost rows × margins² instead of rows × columns².
enum AuxiliaryMatrix: Sendable, Equatable {
  /// Column after column, one value per row.
  case dense([[Double]], rows: Int)
  /// For each margin the category of every row (`nil`: none) and the number of categories.
  case indicators([[Int?]], counts: [Int])

  /// Number of rows.
  var rows: Int {
    switch self {
    case .dense(_, let rows): rows
    case .indicators(let codes, _): codes.first?.count ?? 0
    }
  }

  /// Number of columns.
  var columns: Int {
    switch self {
    case .dense(let columns, _): columns.count
    case .indicators(_, let counts): counts.reduce(0, +)
    }
  }

  /// X' diag(a) X.
  func crossProduct(_ a: [Double]) -> Matrix {
    switch self {
    case .dense(let columns, _):
      return Matrix(symmetric: columns.count) { i, j in
        let (x, y) = (columns[i], columns[j])
        var sum = 0.0
        for k in a.indices { sum += a[k] * x[k] * y[k] }
        return sum
      }
    case .indicators(let codes, let counts):
      var product = Matrix(rows: columns, columns: columns)
      var (offset, offsets) = (0, [Int]())
      for count in counts {
        offsets.append(offset)
        offset += count
      }
      for k in a.indices {
        for m in codes.indices {
          guard let i = codes[m][k] else { continue }
          for n in codes.indices {
            if let j = codes[n][k] { product[offsets[m] + i, offsets[n] + j] += a[k] }
          }
        }
      }
      return product
    }
  }

  /// X'v.
  func transposedProduct(_ v: [Double]) -> [Double] {
    switch self {
    case .dense(let columns, _):
      return columns.map { column in
        var sum = 0.0
        for k in v.indices { sum += column[k] * v[k] }
        return sum
      }
    case .indicators(let codes, let counts):
      return zip(codes, counts).flatMap { codes, count in
        var sums = Array(repeating: 0.0, count: count)
        for k in v.indices {
          if let code = codes[k] { sums[code] += v[k] }
        }
        return sums
      }
    }
  }

  /// X b.
  func product(_ b: [Double]) -> [Double] {
    var result = Array(repeating: 0.0, count: rows)
    switch self {
    case .dense(let columns, _):
      for (column, factor) in zip(columns, b) where factor != 0 {
        for k in result.indices { result[k] += column[k] * factor }
      }
    case .indicators(let codes, let counts):
      var offset = 0
      for (codes, count) in zip(codes, counts) {
        for k in result.indices {
          if let code = codes[k] { result[k] += b[offset + code] }
        }
        offset += count
      }
    }
    return result
  }
}
