/// f_h of every group of a stage, or π_i of every unit, checked against what was drawn.
struct GroupPopulation: Sendable {
  /// f_h; 0 where the population is infinite.
  let fractions: [Double]
  /// 1 − π_i of each unit.
  let uncertainties: [Double]?

  init(_ labels: StageLabels, _ placement: UnitPlacement) throws(DesignFault) {
    if labels.unequal != nil {
      fractions = Array(repeating: 0, count: placement.unitRanges.count)
      uncertainties = try Self.uncertainties(labels, placement)
      return
    }
    uncertainties = nil
    let values = labels.population.compactMap { $0 }
    if values.contains(where: { $0 < 1 }), values.contains(where: { $0 > 1 }) { throw .populationMixed }
    if let wrong = values.first(where: { !($0 > 0) || !$0.isFinite }) { throw .populationUnusable(value: wrong) }
    let areCounts = values.contains { $0 > 1 }
    let sizes = try Self.sizes(labels, placement, areCounts: areCounts)
    var fractions: [Double] = []
    for (g, range) in placement.unitRanges.enumerated() {
      guard let size = sizes[g] else {
        fractions.append(0)
        continue
      }
      guard size >= Double(range.count) * (1 - 1e-9) else {
        throw .populationTooSmall(stratum: placement.labelOfGroup[g], population: size, sample: range.count)
      }
      fractions.append(min(1, Double(range.count) / size))
    }
    self.fractions = fractions
  }

  /// N of each group: the sum over the strata that were merged into it, `nil` where one of them is infinite.
  private static func sizes(
    _ labels: StageLabels, _ placement: UnitPlacement, areCounts: Bool
  ) throws(DesignFault) -> [Double?] {
    var known: [Int: (value: Double?, group: Int)] = [:]
    var units: [Int: Set<Int>] = [:]
    for row in placement.groupOfRow.indices where placement.groupOfRow[row] >= 0 {
      let (stratum, value) = (placement.stratumOfRow[row], labels.population[row])
      if let seen = known[stratum], seen.value != value {
        throw .populationVaries(
          stratum: placement.labelOfGroup[seen.group], first: seen.value, second: value)
      }
      known[stratum] = (value, placement.groupOfRow[row])
      units[stratum, default: []].insert(placement.unitOfRow[row])
    }
    var sizes = Array(repeating: Double?(0), count: placement.unitRanges.count)
    for (stratum, entry) in known.sorted(by: { $0.key < $1.key }) {
      let size = entry.value.map { areCounts ? $0 : Double(units[stratum]?.count ?? 0) / $0 }
      sizes[entry.group] = sizes[entry.group].flatMap { sum in size.map { sum + $0 } }
    }
    return sizes
  }

  private static func uncertainties(
    _ labels: StageLabels, _ placement: UnitPlacement
  ) throws(DesignFault) -> [Double] {
    var known = Array(repeating: Double?.none, count: placement.units)
    for row in placement.unitOfRow.indices where placement.unitOfRow[row] >= 0 {
      let unit = placement.unitOfRow[row]
      guard let value = labels.population[row], value > 0, value <= 1 else {
        throw .populationUnusable(value: labels.population[row] ?? .nan)
      }
      if let seen = known[unit], seen != value {
        throw .populationVaries(
          stratum: placement.labelOfGroup[placement.groupOfRow[row]], first: seen, second: value)
      }
      known[unit] = value
    }
    return known.map { 1 - ($0 ?? 1) }
  }
}
