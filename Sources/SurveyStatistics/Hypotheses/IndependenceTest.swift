/// Tests of independence in a two-way table: Pearson's X² with Rao and Scott's corrections, and Wald's statistic.
///
/// With shares p_ij of the cells, their design covariance V and n respondents: X² = n·Σ (p_ij − p_i+ p_+j)²/(p_i+ p_+j);
/// Δ = [C'D⁻¹C/n]⁻¹ [C'D⁻¹VD⁻¹C], D = diag(p) with 0 for 1/p of an empty cell, C a basis of interactions, orthogonal to
/// both margins. Wald's W is that of Y_ij = T_ij − T_i+ T_+j/T_++, T the estimated totals of the cells, one row and one
/// column left out: it heeds the error of T_++ too, as R does. Rows and columns without weight are dropped and named in `table`; where empty cells leave fewer than (r − 1)(c − 1) interactions, `raoScott.rank` is
/// their number. Source: Rao and Scott 1984; Koch, Freeman and Freeman 1975; R `survey` 4.5 `svychisq`.
public struct IndependenceTest: Sendable, Equatable {
  /// The table that was tested.
  public let table: ContingencyTable
  /// X², first and second order.
  public let raoScott: RaoScott
  /// W, plain and adjusted; `nil` where the interactions have no variance that W could use.
  public let wald: WaldTest?

  /// `shares` and `totals` of the cells come with their covariances.
  init(
    _ table: ContingencyTable, shares: (values: [Double], covariance: Matrix),
    totals: (values: [Double], covariance: Matrix), degreesOfFreedom: Double
  ) throws(TestUndefined) {
    let (shares, covariance) = shares
    let cells = TableShares(shares, rows: table.rowLabels.count, columns: table.columnLabels.count)
    self.table = table
    let n = Double(table.base)
    let basis = cells.interactions
    // D⁻¹C, then both forms of it.
    let scaled = basis.map { column in zip(column, shares).map { $1 > 0 ? $0 / $1 : 0 } }
    let simple = Matrix(symmetric: basis.count) { i, j in
      zip(basis[i], scaled[j]).reduce(0) { $0 + $1.0 * $1.1 } / n
    }
    let observed = Matrix(symmetric: basis.count) { covariance.form(scaled[$0], scaled[$1]) }
    // With GG' = [C'D⁻¹C/n]⁻¹, G'OG is symmetric and has the eigenvalues of Δ.
    let factor = PivotedCholesky(simple)
    let root = PivotedCholesky(factor.inverse).factor
    raoScott = try RaoScott(
      pearson: n * cells.squaredDistance, rank: factor.rank, effects: root.transposed * observed * root,
      degreesOfFreedom: degreesOfFreedom)
    let slopes = cells.residualSlopes
    let whole = totals.values.reduce(0, +)
    wald = try? WaldTest(
      cells.residuals.map { $0 * whole },
      covariance: Matrix(symmetric: slopes.count) { totals.covariance.form(slopes[$0], slopes[$1]) },
      degreesOfFreedom: degreesOfFreedom)
  }
}

/// Shares of the cells of a table, row by row, with what tests of independence make of them.
private struct TableShares {
  let shares: [Double]
  let rows: Int
  let columns: Int
  let rowShares: [Double]
  let columnShares: [Double]

  init(_ shares: [Double], rows: Int, columns: Int) {
    self.shares = shares
    self.rows = rows
    self.columns = columns
    rowShares = (0..<rows).map { i in (0..<columns).reduce(0) { $0 + shares[i * columns + $1] } }
    columnShares = (0..<columns).map { j in (0..<rows).reduce(0) { $0 + shares[$1 * columns + j] } }
  }

  /// Σ (p_ij − p_i+ p_+j)²/(p_i+ p_+j).
  var squaredDistance: Double {
    shares.indices.reduce(0) { sum, cell in
      let expected = rowShares[cell / columns] * columnShares[cell % columns]
      return sum + (shares[cell] - expected) * (shares[cell] - expected) / expected
    }
  }

  /// (e_i − 1/r) ⊗ (e_j − 1/c) for all rows and columns but the last.
  var interactions: [[Double]] {
    leading.map { i, j in
      shares.indices.map { cell in
        ((cell / columns == i ? 1 : 0) - 1 / Double(rows)) * ((cell % columns == j ? 1 : 0) - 1 / Double(columns))
      }
    }
  }

  /// p_ij − p_i+ p_+j for all rows and columns but the last.
  var residuals: [Double] {
    leading.map { i, j in shares[i * columns + j] - rowShares[i] * columnShares[j] }
  }

  /// ∂Y_ij/∂T_kl.
  var residualSlopes: [[Double]] {
    leading.map { i, j in
      shares.indices.map { cell in
        let (isRow, isColumn) = (cell / columns == i, cell % columns == j)
        let margins = (isRow ? columnShares[j] : 0) + (isColumn ? rowShares[i] : 0)
        return (isRow && isColumn ? 1 : 0) - margins + rowShares[i] * columnShares[j]
      }
    }
  }

  private var leading: [(Int, Int)] {
    (0..<rows - 1).flatMap { i in (0..<columns - 1).map { (i, $0) } }
  }
}

extension SurveySample {
  /// Tests whether two categorical columns are independent in a domain.
  ///
  /// ν is counted by `rule` over the rows of the domain that have both answers; with replicates it is theirs.
  public func independenceTest(
    _ rows: Categories, _ columns: Categories, domain: [Bool], degreesOfFreedom rule: DegreesOfFreedomRule = .domain
  ) throws(TestUndefined) -> IndependenceTest {
    let table = contingencyTable(rows, columns, domain: domain)
    guard table.base > 0, !table.rowLabels.isEmpty, !table.columnLabels.isEmpty else { throw .noAnswers }
    guard table.rowLabels.count > 1 else { throw .singleRow }
    guard table.columnLabels.count > 1 else { throw .singleColumn }
    let shares = estimates(of: table.shares, degreesOfFreedom: rule)
    let totals = estimates(of: table.totals, degreesOfFreedom: rule)
    return try IndependenceTest(
      table, shares: (shares.estimates.compactMap(\.value), try shares.definedCovariance()),
      totals: (totals.estimates.compactMap(\.value), try totals.definedCovariance()),
      degreesOfFreedom: degreesOfFreedom(of: table.isMember, rule: rule))
  }
}
