/// A linearised statistic seen through the design: a vector whose squared length is the variance.
///
/// For group g of a stage with units i, unit totals t_i of the scores z_k and mean t̄_g, the components are
/// √(Π f · (1 − f_g) · n_g/(n_g − 1)) · (t_i − t̄_g), so that Cov(θ, θ') is the product of two vectors, at every stage
/// and with every finite population correction:
/// V = V_1 + Σ_h f_h Σ_i V_2(h, i) and so on. Units without rows of the domain have t_i = 0 and count in n_g.
/// Source: Särndal, Swensson and Wretman 1992, section 4.3; R `survey` 4.5 `svyrecvar`.
struct DesignComponents: Sendable {
  /// One component per unit of every stage.
  let values: [Double]

  /// `nil` where a single-PSU stratum leaves the variance undefined; the strata are in `undefined`.
  static func make(
    scores: [Double], isInDomain: [Bool], design: StagedDesign
  ) -> Result<DesignComponents, SinglePSUUndefined> {
    var values: [Double] = []
    values.reserveCapacity(design.componentCount)
    var undefined: [String] = []
    for level in design.levels {
      let totals = UnitTotals(scores, isInDomain: isInDomain, level: level)
      var part = StageComponents(level, totals: totals, design: design)
      part.fill()
      undefined += part.undefined
      values += part.values
    }
    guard undefined.isEmpty else { return .failure(SinglePSUUndefined(strata: undefined)) }
    return .success(DesignComponents(values: values))
  }
}

/// The single-PSU strata that leave a variance undefined.
struct SinglePSUUndefined: Error {
  let strata: [String]
}

/// t_i of every unit of a stage, and which units and groups hold rows of the domain.
struct UnitTotals {
  private(set) var totals: [Double]
  private(set) var isPresent: [Bool]
  /// Σ t_i / Σ n_g.
  let grandMean: Double

  init(_ scores: [Double], isInDomain: [Bool], level: DesignLevel) {
    var totals = Array(repeating: 0.0, count: level.units)
    var isPresent = Array(repeating: false, count: level.units)
    for (row, unit) in level.unitOfRow.enumerated() where unit >= 0 && isInDomain[row] {
      totals[unit] += scores[row]
      isPresent[unit] = true
    }
    grandMean = level.units == 0 ? 0 : totals.reduce(0, +) / Double(level.units)
    self.totals = totals
    self.isPresent = isPresent
  }
}

/// The components of one stage, group by group.
private struct StageComponents {
  let level: DesignLevel
  let unitTotals: UnitTotals
  let design: StagedDesign
  var values: [Double]
  var undefined: [String] = []

  init(_ level: DesignLevel, totals: UnitTotals, design: StagedDesign) {
    self.level = level
    unitTotals = totals
    self.design = design
    values = Array(repeating: 0, count: level.units)
  }

  private enum Treatment { case ordinary, lonely, domainLonely }

  private func treatment(_ group: DesignLevel.Group) -> Treatment {
    if group.isLonely { return .lonely }
    guard design.adjustsDomainLonely, design.singlePSU == .adjust || design.singlePSU == .average,
      group.units.count > 1
    else { return .ordinary }
    return group.units.filter { unitTotals.isPresent[$0] }.count == 1 ? .domainLonely : .ordinary
  }

  mutating func fill() {
    let present = level.groups.filter { $0.units.contains { unitTotals.isPresent[$0] } }
    var left = 0
    for group in present {
      let treatment = treatment(group)
      switch (treatment, design.singlePSU) {
      case (.ordinary, _): center(group)
      case (_, .undefined), (_, .fail), (_, .collapse), (_, .pool): undefined.append(group.label)
      case (_, .certainty), (_, .remove): break
      case (_, .adjust): centerAtGrandMean(group)
      case (_, .average): left += 1
      }
    }
    guard left > 0 else { return }
    if left == present.count {
      undefined += present.map(\.label)
    } else {
      let factor = (Double(present.count) / Double(present.count - left)).squareRoot()
      for i in values.indices { values[i] *= factor }
    }
  }

  /// The ordinary formula; with unequal probabilities every unit has its own factor.
  private mutating func center(_ group: DesignLevel.Group) {
    let n = Double(group.units.count)
    guard n > 1, group.multiplier > 0 else { return }
    let scale = group.multiplier * n / (n - 1)
    guard let uncertainties = level.uncertainties else {
      let factor = (scale * group.finitePopulationFactor).squareRoot()
      let mean = unitTotals.totals[group.units].reduce(0, +) / n
      for unit in group.units { values[unit] = factor * (unitTotals.totals[unit] - mean) }
      return
    }
    let mean = center(of: group, uncertainties)
    for unit in group.units {
      values[unit] = (scale * uncertainties[unit]).squareRoot() * (unitTotals.totals[unit] - mean)
    }
  }

  /// z̄ (Brewer), or A = Σ c z / Σ c with c = 1 − π (Deville).
  private func center(of group: DesignLevel.Group, _ uncertainties: [Double]) -> Double {
    if level.unequal == .brewer { return unitTotals.totals[group.units].reduce(0, +) / Double(group.units.count) }
    let weight = group.units.reduce(0) { $0 + uncertainties[$1] }
    guard weight > 0 else { return 0 }
    return group.units.reduce(0) { $0 + uncertainties[$1] * unitTotals.totals[$1] } / weight
  }

  /// (1 − f)·(z − c)² for one PSU; for a stratum of which one PSU holds the domain, all PSUs, with n/(n−1).
  private mutating func centerAtGrandMean(_ group: DesignLevel.Group) {
    let n = Double(group.units.count)
    let scale = group.multiplier * group.finitePopulationFactor * (n > 1 ? n / (n - 1) : 1)
    for unit in group.units {
      values[unit] = scale.squareRoot() * (unitTotals.totals[unit] - unitTotals.grandMean)
    }
  }
}
