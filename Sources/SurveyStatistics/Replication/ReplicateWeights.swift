/// The weights of replicates: row by row as an agency delivers them, or as factors that all rows of a unit share.
///
/// w_rk = w_k · a_r,u(k), u(k) the unit of row k. Factors take replicates × units instead of replicates × rows, and are
/// expanded one replicate at a time.
struct ReplicateWeights: Sendable, Equatable {
  private enum Storage: Sendable, Equatable {
    case byRow([[Double]])
    case byUnit(base: [Double], unitOfRow: [Int], units: Int, factors: [UnitFactors])
  }

  private let storage: Storage

  /// Weights of every replicate, one per row.
  init(byRow weights: [[Double]]) { storage = .byRow(weights) }

  /// `unitOfRow` is negative for rows whose weight never changes.
  init(base: [Double], unitOfRow: [Int], units: Int, factors: [UnitFactors]) {
    storage = .byUnit(base: base, unitOfRow: unitOfRow, units: units, factors: factors)
  }

  /// Number of replicates.
  var count: Int {
    switch storage {
    case .byRow(let weights): weights.count
    case .byUnit(_, _, _, let factors): factors.count
    }
  }

  /// Number of rows.
  var rows: Int {
    switch storage {
    case .byRow(let weights): weights.first?.count ?? 0
    case .byUnit(let base, _, _, _): base.count
    }
  }

  /// The weights of one replicate.
  subscript(replicate: Int) -> [Double] {
    switch storage {
    case .byRow(let weights): return weights[replicate]
    case .byUnit(let base, let unitOfRow, let units, let factors):
      let expanded = factors[replicate].expanded(units: units)
      return base.indices.map { unitOfRow[$0] < 0 ? base[$0] : base[$0] * expanded[unitOfRow[$0]] }
    }
  }

  /// Rank of the replicate-by-row matrix, from the cross products of replicates (tolerance 1e-5 on singular values).
  var rank: Int {
    let (vectors, masses) = columns
    let products = Matrix(symmetric: vectors.count) { i, j in
      masses.indices.reduce(0) { $0 + masses[$1] * vectors[i][$1] * vectors[j][$1] }
    }
    return PivotedCholesky(products, tolerance: 1e-10).rank
  }

  /// Vectors and masses with the same cross products as the rows of weights: by unit, Σ_k w_k² is the mass.
  private var columns: (vectors: [[Double]], masses: [Double]) {
    switch storage {
    case .byRow(let weights): return (weights, Array(repeating: 1, count: rows))
    case .byUnit(let base, let unitOfRow, let units, let factors):
      var masses = Array(repeating: 0.0, count: units + 1)
      for row in base.indices { masses[unitOfRow[row] < 0 ? units : unitOfRow[row]] += base[row] * base[row] }
      return (factors.map { $0.expanded(units: units) + [1] }, masses)
    }
  }
}

/// a_r of every unit in one replicate.
enum UnitFactors: Sendable, Equatable {
  /// One factor per unit.
  case dense([Double])
  /// 1 but where a range says otherwise; of two ranges the later one holds.
  case changes([(units: Range<Int>, factor: Double)])

  func expanded(units: Int) -> [Double] {
    switch self {
    case .dense(let factors): return factors
    case .changes(let changes):
      var factors = Array(repeating: 1.0, count: units)
      for change in changes {
        for unit in change.units { factors[unit] = change.factor }
      }
      return factors
    }
  }

  static func == (a: UnitFactors, b: UnitFactors) -> Bool {
    switch (a, b) {
    case (.dense(let x), .dense(let y)): x == y
    case (.changes(let x), .changes(let y)):
      x.count == y.count && zip(x, y).allSatisfy { $0.units == $1.units && $0.factor == $1.factor }
    default: false
    }
  }
}
