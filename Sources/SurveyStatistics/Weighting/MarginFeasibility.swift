/// What can be known before raking: whether weights that meet all margins exist.
///
/// Seen alone, every margin needs targets for its sampled categories and a sample for its targets. Together they need
/// equal totals (relative 1e-9) and, two by two, cells that link their categories well enough: equal totals in each
/// part that no cell links to the others, and room for every set of categories (`MarginFlow`). For two margins this
/// decides; for three and more it finds what two of them already forbid. Rows with weight 0 do not count.
struct MarginFeasibility {
  let margins: [Margin]
  let weights: [Double]

  /// Everything that stands in the way, margin by margin, then pair by pair.
  var faults: [WeightingFault] {
    let alone = margins.flatMap { $0.faults(weights) }
    guard alone.isEmpty else { return alone }
    let totals = disagreeingTotals
    guard totals.isEmpty else { return totals }
    let rows = weights.indices.filter { row in
      weights[row] != 0 && margins.allSatisfy { margin in isPositive(margin, row) }
    }
    var faults: [WeightingFault] = []
    for (position, margin) in margins.enumerated() {
      for other in margins[..<position] {
        if let fault = Self.fault(MarginPair(other, margin, rows: rows)) { faults.append(fault) }
      }
    }
    return faults
  }

  private func isPositive(_ margin: Margin, _ row: Int) -> Bool {
    guard let code = margin.codes[row] else { return false }
    return (margin.targetOfLabel[code] ?? 0) > 0
  }

  private var disagreeingTotals: [WeightingFault] {
    guard let first = margins.first else { return [] }
    return margins.dropFirst().compactMap { margin in
      guard !Self.agree(first.total, margin.total) else { return nil }
      return .totalsDisagree(first: Self.whole(first), second: Self.whole(margin))
    }
  }

  private static func whole(_ margin: Margin) -> MarginTotal {
    MarginTotal(
      margin: margin.name, categories: margin.labels.filter { margin.targets[$0] != nil }, total: margin.total)
  }

  private static func agree(_ a: Double, _ b: Double) -> Bool {
    (a - b).magnitude <= 1e-9 * max(a.magnitude, b.magnitude)
  }

  /// What keeps two margins from being met together.
  static func fault(_ pair: MarginPair) -> WeightingFault? {
    let components = pair.components
    if components.count > 1 {
      let scale = 1e-9 * pair.first.targets.reduce(0, +)
      let parts = components.map { (pair.first.total(of: $0.first), pair.second.total(of: $0.second)) }
      if let (first, second) = parts.first(where: { ($0.0.total - $0.1.total).magnitude > scale }) {
        return .marginsDisconnected(first: first, second: second, merges: MergeProposal.repairing(pair))
      }
    }
    let flow = MarginFlow(pair)
    if let overfull = flow.overfull {
      return .cellsTooFew(
        first: pair.first.total(of: overfull.first), second: pair.second.total(of: overfull.second),
        merges: MergeProposal.repairing(pair))
    }
    guard let forced = flow.forcedToZero else { return nil }
    return .cellForcedToZero(
      first: pair.first.total(of: forced.first), second: pair.second.total(of: forced.second),
      cell: [pair.first.labels[forced.cell.0], pair.second.labels[forced.cell.1]],
      merges: MergeProposal.repairing(pair))
  }
}
