/// Strata and PSUs of a table in the one order in which everything is summed: by the bytes of their labels.
struct DesignIndex: Sendable {
  struct Stratum: Sendable {
    let label: String
    /// n_h.
    let psus: Int
    /// 1 − f_h.
    let finitePopulationFactor: Double

    /// One PSU, and not the whole stratum: its variance cannot be estimated.
    var isLonely: Bool { psus == 1 && finitePopulationFactor > 0 }
  }

  let strata: [Stratum]
  /// Position of each stratum of the table in `strata`.
  let stratumOrder: [Int]
  /// Position of each PSU of the table among all PSUs.
  let psuOrder: [Int]
  /// Σ n_h.
  let psus: Int

  init(_ table: TotalsTable, design: SampleDesign) throws(DesignFault) {
    let sizes = table.strataSizes
    var strata: [Stratum] = []
    for size in sizes {
      var factor = 1.0
      if let population = design.populationPSUs[size.stratum] {
        guard population >= Double(size.psus) else {
          throw .populationTooSmall(stratum: size.stratum, population: population, sample: size.psus)
        }
        factor = 1 - Double(size.psus) / population
      }
      strata.append(Stratum(label: size.stratum, psus: size.psus, finitePopulationFactor: factor))
    }
    let lonely = strata.filter(\.isLonely).map(\.label)
    if design.singlePSU == .fail, !lonely.isEmpty { throw .singlePSU(strata: lonely) }
    self.strata = strata
    let positions = inverse(
      of: table.stratumLabels.indices.sorted { byBytes(table.stratumLabels[$0], table.stratumLabels[$1]) })
    stratumOrder = positions
    psuOrder = inverse(
      of: table.psuKeys.indices.sorted { a, b in
        let (first, second) = (table.psuKeys[a], table.psuKeys[b])
        if first.stratum != second.stratum { return positions[first.stratum] < positions[second.stratum] }
        return byBytes(first.label, second.label)
      })
    psus = sizes.reduce(0) { $0 + $1.psus }
  }
}

/// Orders labels by their UTF-8 bytes, the same in every locale.
func byBytes(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}

private func inverse(of order: [Int]) -> [Int] {
  var positions = Array(repeating: 0, count: order.count)
  for (position, index) in order.enumerated() { positions[index] = position }
  return positions
}
