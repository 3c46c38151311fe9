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
    let order = table.stratumLabels.indices.sorted { byBytes(table.stratumLabels[$0], table.stratumLabels[$1]) }
    var sampled = table.stratumRespondents
    if !table.layout.respondentsArePSUs {
      sampled = Array(repeating: 0, count: sampled.count)
      for key in table.psuKeys { sampled[key.stratum] += 1 }
    }
    var strata: [Stratum] = []
    for index in order {
      let label = table.stratumLabels[index]
      var factor = 1.0
      if let population = design.populationPSUs[label] {
        guard population >= Double(sampled[index]) else {
          throw .populationTooSmall(stratum: label, population: population, sample: sampled[index])
        }
        factor = 1 - Double(sampled[index]) / population
      }
      strata.append(Stratum(label: label, psus: sampled[index], finitePopulationFactor: factor))
    }
    let lonely = strata.filter(\.isLonely).map(\.label)
    if design.singlePSU == .fail, !lonely.isEmpty { throw .singlePSU(strata: lonely) }
    self.strata = strata
    stratumOrder = inverse(of: order)
    let positions = stratumOrder
    psuOrder = inverse(
      of: table.psuKeys.indices.sorted { a, b in
        let (first, second) = (table.psuKeys[a], table.psuKeys[b])
        if first.stratum != second.stratum { return positions[first.stratum] < positions[second.stratum] }
        return byBytes(first.label, second.label)
      })
    psus = sampled.reduce(0, +)
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
