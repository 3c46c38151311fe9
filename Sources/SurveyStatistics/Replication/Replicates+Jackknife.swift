extension Replicates {
  /// The stratified jackknife (JKn): every PSU is left out once.
  ///
  /// In the replicate of PSU (h, i) its rows get 0, the other rows of stratum h their weight times n_h/(n_h − 1), all
  /// others keep theirs; c = (1 − f_h)(n_h − 1)/n_h, with (1 − π_i) in place of (1 − f_h) under unequal probabilities.
  /// Totals get the variance of the design's formula. Strata taken whole make no replicate. Single-PSU strata: under
  /// `certainty` and `remove` none; under `average` none, and the scale is PSUs over replicates; under `adjust` one, the
  /// stratum at 0 and all others times H/(H − 1), c = (1 − f_h)(H − 1)/H; else `.singlePSU`. Source: Wolter 2007, chapter
  /// 4; R `survey` 4.5 `jknweights`.
  public static func jkn(
    _ design: StagedDesign, weights: [Double], correction: ReplicateCorrection = .automatic,
    centering: Centering = .fullSample, degreesOfFreedom: ReplicateDegreesOfFreedom = .design
  ) throws(ReplicateFault) -> Replicates {
    let strata = try ReplicatedStrata(design, weights: weights, correction)
    var changes = strata.leavingOneOut
    switch design.singlePSU {
    case .average, .certainty, .remove: break
    case .adjust where strata.count > 1: changes += strata.leavingStrataOut
    default: try strata.refuseLonely(design.singlePSU)
    }
    let replicated = strata.varying.reduce(0) { $0 + $1.units.count }
    let isAveraged = design.singlePSU == .average && replicated > 0
    return try Replicates(
      strata.weights(weights, changes), scale: isAveraged ? 1 + Double(strata.lonely.count) / Double(replicated) : 1,
      factors: changes.map(\.variance), centering: centering, degreesOfFreedom: degreesOfFreedom,
      design: strata.degreesOfFreedom)
  }

  /// The unstratified jackknife (JK1): every PSU is left out once, the others get n/(n − 1) of their weight.
  ///
  /// scale = (1 − f)(n − 1)/n and c_r = 1 (1 − π_i under unequal probabilities). A design with strata is refused.
  /// Source: Wolter 2007, chapter 4; R `survey` 4.5 `jk1weights`.
  public static func jk1(
    _ design: StagedDesign, weights: [Double], correction: ReplicateCorrection = .automatic,
    centering: Centering = .fullSample, degreesOfFreedom: ReplicateDegreesOfFreedom = .design
  ) throws(ReplicateFault) -> Replicates {
    let strata = try ReplicatedStrata(design, weights: weights, correction)
    guard strata.count == 1 else { throw .stratified(strata: strata.count) }
    try strata.refuseLonely(design.singlePSU)
    guard let whole = strata.varying.first else { throw .noReplicates }
    let scale = whole.correction * (whole.size - 1) / whole.size
    let changes = strata.leavingOneOut
    return try Replicates(
      strata.weights(weights, changes), scale: scale, factors: strata.uncertainties, centering: centering,
      degreesOfFreedom: degreesOfFreedom, design: strata.degreesOfFreedom)
  }
}

extension ReplicatedStrata {
  /// One replicate: what changes, and c_r.
  fileprivate typealias Change = (factors: UnitFactors, variance: Double)

  fileprivate var leavingOneOut: [Change] {
    varying.flatMap { stratum in
      let others = stratum.size / (stratum.size - 1)
      return stratum.units.map { unit -> Change in
        let correction = uncertainties?[unit] ?? stratum.correction
        return (.changes([(stratum.units, others), (unit..<unit + 1, 0)]), correction / others)
      }
    }
  }

  fileprivate var leavingStrataOut: [Change] {
    let others = Double(count) / Double(count - 1)
    return lonely.map { (.changes([(0..<units, others), ($0.units, 0)]), $0.correction / others) }
  }

  fileprivate func weights(_ base: [Double], _ changes: [Change]) -> ReplicateWeights {
    ReplicateWeights(base: base, unitOfRow: unitOfRow, units: units, factors: changes.map(\.factors))
  }
}
