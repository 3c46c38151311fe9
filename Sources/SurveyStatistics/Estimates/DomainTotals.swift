/// The totals of one domain, over all strata and PSUs.
struct DomainTotals: Sendable {
  /// Cells of the domain in the table.
  let cells: [Int]
  /// U: one double per variable, each rounded once from its exact sum.
  let totals: [Double]
  /// Respondents of each base.
  let bases: [Int]
  let kish: KishEffect?

  /// m̄_w; `nil` in a design without PSUs.
  let meanClusterSize: Double?

  private let table: TotalsTable
  private let parts: [Int]

  init(_ domain: Domain, of table: TotalsTable) {
    self.table = table
    let parts = table.partKeys.indices.filter { domain.contains(table.partKeys[$0]) }
    let members = Set(parts)
    let cells = table.cellKeys.indices.filter { members.contains(table.cellKeys[$0].part) }
    self.parts = parts
    self.cells = cells
    totals = (0..<table.layout.variables).map { table.sum(ofVariable: $0, cells: cells) }
    let width = table.layout.bases.count
    bases = (0..<width).map { base in parts.reduce(0) { $0 + table.partBases[$1 * width + base] } }
    let byPSU = Dictionary(grouping: cells) { table.cellKeys[$0].psu }
    meanClusterSize =
      table.layout.respondentsArePSUs
      ? nil : ClusterEffect.meanSize(byPSU.values.map { $0.reduce(0) { $0 + table.cellRespondents[$1] } })
    let weight = table.weight(cells: cells)
    let squares = table.squaredWeight(cells: cells)
    let respondents = cells.reduce(0) { $0 + table.cellRespondents[$1] }
    kish =
      weight > 0
      ? KishEffect(
        designEffect: Double(respondents) * squares / (weight * weight),
        effectiveSampleSize: weight * weight / squares) : nil
  }

  /// N̂²·S²_q/n with q_k = g·u_k, S²_q = n/(n−1)·(Σ w q²/N̂ − (Σ w q/N̂)²), over the respondents of `base`.
  func simpleRandomVariance(_ gradient: [Coefficient], base: Int) -> ReferenceVariance? {
    let n = bases[base]
    let width = table.layout.bases.count
    let population = table.partBaseWeights.total(rows: parts, width: width, position: base)
    guard n > 1, population > 0 else { return nil }
    let mean = gradient.total(at: totals) / population
    let spread = secondMoment(gradient) / population - mean * mean
    let variance = population * population * spread / Double(n - 1)
    return ReferenceVariance(
      withReplacement: variance, unsampledShare: population > Double(n) ? 1 - Double(n) / population : 0, size: n)
  }

  /// Σ |g_v U_v|: the size of the terms that cancel in the scores.
  func scoreSize(_ gradient: [Coefficient]) -> Double {
    gradient.reduce(0) { $0 + ($1.factor * totals[$1.variable]).magnitude }
  }

  /// PSUs that hold the answer with the smaller share; `nil` in a design without PSUs.
  func rarerAnswerPSUs(_ share: (answer: Int, present: Int), value: Double) -> Int? {
    guard !table.layout.respondentsArePSUs else { return nil }
    let byPSU = Dictionary(grouping: cells) { table.cellKeys[$0].psu }
    return byPSU.values.count { cells in
      let answered = table.sum(ofVariable: share.answer, cells: cells)
      return value <= 0.5 ? answered > 0 : table.sum(ofVariable: share.present, cells: cells) - answered > 0
    }
  }

  /// Σ w (g·u)².
  private func secondMoment(_ gradient: [Coefficient]) -> Double {
    let pairs = table.layout.pairs
    var sum = 0.0
    for (position, a) in gradient.enumerated() {
      for b in gradient[...position] {
        let pair = table.layout.pair(a.variable, b.variable)
        let moment = table.partMoments.total(rows: parts, width: pairs, position: pair)
        sum += (a.variable == b.variable ? 1 : 2) * a.factor * b.factor * moment
      }
    }
    return sum
  }
}
