/// The linearised scores of one estimand, by stratum: all that variances and covariances need.
struct LinearisedScores: Sendable {
  /// What a stratum that holds respondents of the domain contributes.
  struct Stratum: Sendable {
    /// Position in the `DesignIndex`.
    let index: Int
    /// (position of the PSU, z_hi) in order; empty in a design without PSUs.
    let psus: [(psu: Int, score: Double)]
    /// Σ_i z_hi.
    let sum: Double
    /// Cells of the domain in this stratum with their part, for second moments in a design without PSUs.
    let cells: [(part: Int, cell: Int)]
  }

  let gradient: [Coefficient]
  let strata: [Stratum]
  /// Σ z_hi / Σ n_h over all strata.
  let grandMean: Double
  /// PSUs (respondents, without PSUs) that hold a respondent of the domain, less the strata that do.
  let degreesOfFreedom: Int

  init(gradient: [Coefficient], cells: [Int], of table: TotalsTable, index: DesignIndex) {
    self.gradient = gradient
    var byStratum: [Int: [Int]] = [:]
    for cell in cells where table.cellRespondents[cell] > 0 {
      let stratum = index.stratumOrder[table.psuKeys[table.cellKeys[cell].psu].stratum]
      byStratum[stratum, default: []].append(cell)
    }
    strata = byStratum.sorted { $0.key < $1.key }.map { stratum, cells in
      Self.stratum(stratum, cells: cells, gradient: gradient, of: table, index: index)
    }
    grandMean = strata.reduce(0) { $0 + $1.sum } / Double(index.psus)
    let units =
      table.layout.respondentsArePSUs
      ? cells.reduce(0) { $0 + table.cellRespondents[$1] } : strata.reduce(0) { $0 + $1.psus.count }
    degreesOfFreedom = units - strata.count
  }

  private static func stratum(
    _ stratum: Int, cells: [Int], gradient: [Coefficient], of table: TotalsTable, index: DesignIndex
  ) -> Stratum {
    // A domain of several parts may hold several cells of one PSU: add them exactly before anything is rounded.
    let byPSU = Dictionary(grouping: cells) { index.psuOrder[table.cellKeys[$0].psu] }
    let scores = byPSU.sorted { $0.key < $1.key }.map { psu, cells in
      (psu: psu, score: score(cells: cells, gradient: gradient, of: table))
    }
    let moments = cells.map { (part: table.cellKeys[$0].part, cell: $0) }
      .sorted { byBytes(table.partKeys[$0.part], table.partKeys[$1.part]) }
    return Stratum(
      index: stratum, psus: table.layout.respondentsArePSUs ? [] : scores,
      sum: scores.reduce(0) { $0 + $1.score }, cells: table.layout.respondentsArePSUs ? moments : [])
  }

  /// g·U of some cells.
  private static func score(cells: [Int], gradient: [Coefficient], of table: TotalsTable) -> Double {
    gradient.reduce(0) { sum, part in
      sum + part.factor * table.sum(ofVariable: part.variable, cells: cells)
    }
  }
}

extension TotalsTable {
  /// The exact total of a variable over some cells, rounded once.
  func sum(ofVariable variable: Int, cells: [Int]) -> Double {
    sum(cells: cells, position: variable + 2)
  }

  /// Σw over some cells.
  func weight(cells: [Int]) -> Double { sum(cells: cells, position: 0) }
  /// Σw² over some cells.
  func squaredWeight(cells: [Int]) -> Double { sum(cells: cells, position: 1) }

  private func sum(cells: [Int], position: Int) -> Double {
    cellSums.total(rows: cells, width: cellWidth, position: position)
  }
}
