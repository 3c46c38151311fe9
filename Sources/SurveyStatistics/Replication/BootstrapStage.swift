/// One stage of a design as the rescaled bootstrap draws it again.
struct BootstrapStage {
  struct Group {
    let label: String
    let units: Range<Int>
    /// m.
    let draws: Int
    /// √Π/(2 − Π): what the deviations of the factors from 1 are multiplied by; 1 at the first stage.
    let share: Double
    /// λ = √(m(1 − f)/(n − 1)) of every unit, in order.
    let steps: [Double]
    let isRescaled: Bool
  }

  let stage: Int
  let unitOfRow: [Int]
  private(set) var groups: [Group] = []
  private let units: Int

  init(
    _ level: DesignLevel, stage: Int, isCorrected: Bool, rule: SinglePSURule, draws: [String: Int]
  ) throws(ReplicateFault) {
    self.stage = stage
    unitOfRow = level.unitOfRow
    units = level.units
    for group in level.groups where group.multiplier > 0 {
      let correction = isCorrected ? group.finitePopulationFactor : 1
      guard correction > 0 else { continue }
      if group.units.count == 1 {
        guard rule == .certainty || rule == .remove else { throw .singlePSU(stratum: group.label) }
        continue
      }
      let m = draws[group.label] ?? group.units.count - 1
      guard m > 0 else { throw .parameterUnusable(name: "draws", value: Double(m)) }
      let scale = Double(m) / Double(group.units.count - 1)
      let uncertainties = isCorrected ? level.uncertainties : nil
      groups.append(
        Group(
          label: group.label, units: group.units, draws: m,
          share: (group.multiplier / (2 - group.multiplier)).squareRoot(),
          steps: group.units.map { (scale * (uncertainties?[$0] ?? correction)).squareRoot() },
          isRescaled: uncertainties != nil))
    }
  }

  /// A factor for every unit of the stage.
  func factors(seed: UInt64, replicate: Int) -> [Double] {
    var factors = Array(repeating: 1.0, count: units)
    for group in groups {
      var generator = KeyedGenerator(seed: seed, key: ["bootstrap", "\(stage)", group.label, "\(replicate)"])
      let n = group.units.count
      var drawn = Array(repeating: 0, count: n)
      for _ in 0..<group.draws { drawn[generator.index(below: n)] += 1 }
      let ratio = Double(n) / Double(group.draws)
      var own = zip(group.steps, drawn).map { 1 - $0 + $0 * ratio * Double($1) }
      if group.isRescaled { Self.rescale(&own, group.steps) }
      for (position, unit) in group.units.enumerated() { factors[unit] = 1 + group.share * (own[position] - 1) }
    }
    return factors
  }

  /// Units that were not certain get a mean factor of 1.
  private static func rescale(_ factors: inout [Double], _ steps: [Double]) {
    let open = steps.indices.filter { steps[$0] > 0 }
    let sum = open.reduce(0) { $0 + factors[$1] }
    guard sum > 0 else { return }
    for i in open { factors[i] *= Double(open.count) / sum }
  }
}

/// Sets of rows that share their units at every stage.
struct BootstrapUnits {
  let unitOfRow: [Int]
  /// The unit of each set at every stage; −1 where it takes no part.
  private let places: [[Int]]

  var count: Int { places.count }

  init(_ unitsOfRow: [[Int]]) {
    var index: [[Int]: Int] = [:]
    var places: [[Int]] = []
    let rows = unitsOfRow.first?.count ?? 0
    unitOfRow = (0..<rows).map { row in
      let place = unitsOfRow.map { $0[row] }
      if let known = index[place] { return known }
      index[place] = places.count
      places.append(place)
      return places.count - 1
    }
    self.places = places
  }

  /// The product of the factors of all stages, for every set.
  func factors(_ stages: [[Double]]) -> [Double] {
    places.map { place in zip(place, stages).reduce(1) { $1.0 < 0 ? $0 : $0 * $1.1[$1.0] } }
  }
}
