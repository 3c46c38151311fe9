/// The groups (strata within units of the stage before) and units of one stage.
struct DesignLevel: Sendable {
  struct Group: Sendable {
    /// The stratum's label, after those of the units it lies in.
    let label: String
    /// Its units, numbered through the level.
    let units: Range<Int>
    /// 1 − f_h.
    let finitePopulationFactor: Double
    /// Π f of the stages before: 1 at the first stage.
    let multiplier: Double
    /// Π f with this stage's: what later stages inside are multiplied by.
    let nextMultiplier: Double

    /// One unit, and not the whole group: its variance cannot be estimated.
    var isLonely: Bool { units.count == 1 && finitePopulationFactor > 0 && multiplier > 0 }
  }

  let groups: [Group]
  /// Number of units.
  let units: Int
  /// The unit of each row; −1 for rows that take no part.
  let unitOfRow: [Int]
  /// The group of each unit.
  let groupOfUnit: [Int]
  /// 1 − π_i of each unit where units were drawn with unequal probabilities.
  let uncertainties: [Double]?
  let unequal: UnequalProbabilityVariance?

  init(
    _ labels: StageLabels, within parents: DesignLevel?, rule: SinglePSURule, strataOrder: [String]
  ) throws(DesignFault) {
    var placement = UnitPlacement(labels, within: parents)
    if parents == nil { placement.merge(rule: rule, order: strataOrder, population: labels.population) }
    let population = try GroupPopulation(labels, placement)
    var groups: [Group] = []
    for (g, units) in placement.unitRanges.enumerated() {
      let parent = parents.map { $0.groups[$0.groupOfUnit[placement.parentOfGroup[g]]] }
      let multiplier = parent?.nextMultiplier ?? 1
      let fraction = population.fractions[g]
      groups.append(
        Group(
          label: placement.labelOfGroup[g], units: units,
          finitePopulationFactor: population.uncertainties.map { all in
            units.contains { all[$0] > 0 } ? 1 : 0
          } ?? 1 - fraction,
          multiplier: multiplier, nextMultiplier: labels.unequal == nil ? multiplier * fraction : 0))
    }
    self.groups = groups
    units = placement.units
    unitOfRow = placement.unitOfRow
    groupOfUnit = placement.unitRanges.enumerated().flatMap { g, range in range.map { _ in g } }
    uncertainties = population.uncertainties
    unequal = labels.unequal
  }
}
