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
    for size in sizes {
      guard let population = design.populationPSUs[size.stratum], population < Double(size.psus) else { continue }
      throw .populationTooSmall(stratum: size.stratum, population: population, sample: size.psus)
    }
    let merging = StratumMerging(
      sizes, rule: design.singlePSU, order: design.strataOrder,
      isWhole: sizes.map { design.populationPSUs[$0.stratum] == Double($0.psus) })
    let strata = Self.strata(sizes, merging, population: design.populationPSUs)
    let lonely = strata.filter(\.isLonely).map(\.label)
    if design.singlePSU == .fail, !lonely.isEmpty { throw .singlePSU(strata: lonely) }
    self.strata = strata
    let positions = inverse(
      of: table.stratumLabels.indices.sorted { byBytes(table.stratumLabels[$0], table.stratumLabels[$1]) })
    stratumOrder = positions.map { merging.target[$0] }
    psuOrder = inverse(
      of: table.psuKeys.indices.sorted { a, b in
        let (first, second) = (table.psuKeys[a], table.psuKeys[b])
        if first.stratum != second.stratum { return positions[first.stratum] < positions[second.stratum] }
        return byBytes(first.label, second.label)
      })
    psus = sizes.reduce(0) { $0 + $1.psus }
  }

  /// The strata that result from merging: their PSUs together, infinite where one of them is.
  private static func strata(
    _ sizes: [StratumSize], _ merging: StratumMerging, population: [String: Double]
  ) -> [Stratum] {
    merging.labels.indices.map { position in
      let members = sizes.indices.filter { merging.target[$0] == position }.map { sizes[$0] }
      let psus = members.reduce(0) { $0 + $1.psus }
      let known = members.compactMap { population[$0.stratum] }
      let factor = known.count == members.count ? 1 - Double(psus) / known.reduce(0, +) : 1
      return Stratum(label: merging.labels[position], psus: psus, finitePopulationFactor: factor)
    }
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
