extension Replicates {
  /// Balanced repeated replication (BRR), with Fay's ρ: half of every pair of PSUs at a time.
  ///
  /// In every stratum one PSU of the two gets 1 + (1 − ρ)√(1 − f_h) of its weight and the other 1 − (1 − ρ)√(1 − f_h),
  /// by the signs of a column of a Hadamard matrix of order R ≥ H + 1: without corrections 2 and 0, or 2 − ρ and ρ.
  /// scale = 1/(R(1 − ρ)²), c_r = 1; totals get the variance of the design's formula exactly. Strata stand in the order of
  /// their labels' bytes, from the matrix's second column on; the PSU whose label comes first follows the sign. Strata
  /// taken whole, and single-PSU strata under `certainty` and `remove`, keep their weights; any other stratum without two
  /// PSUs is `.needsPairs`. Source: McCarthy 1969; Fay 1989; Wolter 2007, chapter 3.
  ///
  /// - Parameters:
  ///   - fay: ρ, 0 ≤ ρ < 1.
  ///   - replicates: the least R; the smallest order that a Hadamard matrix can be made for is taken.
  public static func balancedHalves(
    _ design: StagedDesign, weights: [Double], fay: Double = 0, replicates: Int = 0,
    correction: ReplicateCorrection = .automatic, centering: Centering = .fullSample,
    degreesOfFreedom: ReplicateDegreesOfFreedom = .design
  ) throws(ReplicateFault) -> Replicates {
    guard fay >= 0, fay < 1 else { throw .parameterUnusable(name: "fay", value: fay) }
    let strata = try ReplicatedStrata(design, weights: weights, correction)
    if let odd = strata.varying.first(where: { $0.units.count != 2 }) {
      throw .needsPairs(stratum: odd.label, psus: odd.units.count)
    }
    if let odd = strata.lonely.first, design.singlePSU != .certainty, design.singlePSU != .remove {
      throw .needsPairs(stratum: odd.label, psus: 1)
    }
    guard !strata.varying.isEmpty else { throw .noReplicates }
    let signs = HadamardMatrix(atLeast: max(replicates, strata.varying.count + 1))
    let factors = (0..<signs.order).map { replicate in
      var factors = Array(repeating: 1.0, count: strata.units)
      for (h, stratum) in strata.varying.enumerated() {
        for (position, unit) in stratum.units.enumerated() {
          let sign = Double(position == 0 ? signs[replicate, h + 1] : -signs[replicate, h + 1])
          factors[unit] += sign * (1 - fay) * (strata.uncertainties?[unit] ?? stratum.correction).squareRoot()
        }
      }
      return UnitFactors.dense(factors)
    }
    return try Replicates(
      ReplicateWeights(base: weights, unitOfRow: strata.unitOfRow, units: strata.units, factors: factors),
      scale: 1 / (Double(signs.order) * (1 - fay) * (1 - fay)), centering: centering,
      degreesOfFreedom: degreesOfFreedom, design: strata.degreesOfFreedom)
  }
}
