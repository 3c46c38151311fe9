extension SurveySample {
  /// ν of an estimate with these components and this domain, by `rule`; that of the replicates where there are any.
  func degreesOfFreedom(_ rule: DegreesOfFreedomRule, isInDomain: [Bool], components: [Double]?) -> Double {
    if let replicates { return replicates.degreesOfFreedom }
    let active = activeUnits(isInDomain)
    let byDomain = Double(active.psus - active.strata.count)
    let groups = design.levels[0].groups
    switch rule {
    case .domain, .replicates: return byDomain
    case .design: return Double(design.degreesOfFreedom)
    case .activeStrata: return Double(active.strata.reduce(0) { $0 + groups[$1].units.count } - active.strata.count)
    case .satterthwaite:
      guard let components else { return byDomain }
      let terms = groups.map { group in
        (variance: components[group.units].reduce(0) { $0 + $1 * $1 }, psus: group.units.count)
      }
      return Satterthwaite.degreesOfFreedom(terms) ?? byDomain
    }
  }

  /// PSUs less strata that hold a row of positive weight among the chosen ones.
  public func degreesOfFreedom(where isChosen: [Bool]) -> Int {
    let active = activeUnits(isChosen)
    return active.psus - active.strata.count
  }

  /// m̄_w over the rows of positive weight of a domain; `nil` where every row is a PSU.
  func meanClusterSize(_ isInDomain: [Bool]) -> Double? {
    let level = design.levels[0]
    guard level.units < design.rows else { return nil }
    var sizes = Array(repeating: 0, count: level.units)
    for row in isInDomain.indices where isInDomain[row] && weights[row] != 0 && level.unitOfRow[row] >= 0 {
      sizes[level.unitOfRow[row]] += 1
    }
    return ClusterEffect.meanSize(sizes)
  }

  /// PSUs and strata that hold a row of positive weight among `isInDomain`.
  func activeUnits(_ isInDomain: [Bool]) -> (psus: Int, strata: [Int]) {
    let level = design.levels[0]
    var isActive = Array(repeating: false, count: level.units)
    for row in isInDomain.indices where isInDomain[row] && weights[row] != 0 && level.unitOfRow[row] >= 0 {
      isActive[level.unitOfRow[row]] = true
    }
    let strata = level.groups.indices.filter { group in level.groups[group].units.contains { isActive[$0] } }
    return (isActive.count { $0 }, strata)
  }
}
