extension Replicates {
  /// Successive difference replication (SDR), for PSUs drawn systematically from an ordered list.
  ///
  /// Factor of PSU i of a stratum: 1 + √(1 − f_h)·2^(−3/2)·(a_ir − a_i+1,r), the last PSU being followed by the first; a
  /// are columns of a Hadamard matrix of order R. scale = 4/R, c_r = 1. With R over the number of PSUs totals get
  /// V = Σ_h (1 − f_h)/2 · Σ_i (z_i − z_i+1)²; with fewer replicates PSUs that lie R − 1 apart share a column.
  /// PSUs stand in the order of their labels' bytes, which has to be the order of the list. Single-PSU strata keep their
  /// weights under `certainty` and `remove`, else `.singlePSU`. Source: Fay and Train 1995; Ash 2014.
  ///
  /// - Parameter replicates: the least R, not under 4; one more than there are PSUs where not given.
  public static func successiveDifferences(
    _ design: StagedDesign, weights: [Double], replicates: Int? = nil,
    correction: ReplicateCorrection = .automatic, centering: Centering = .fullSample,
    degreesOfFreedom: ReplicateDegreesOfFreedom = .design
  ) throws(ReplicateFault) -> Replicates {
    if let replicates, replicates < 4 { throw .parameterUnusable(name: "replicates", value: Double(replicates)) }
    let strata = try ReplicatedStrata(design, weights: weights, correction)
    try strata.refuseLonely(design.singlePSU)
    guard !strata.varying.isEmpty else { throw .noReplicates }
    let varied = strata.varying.reduce(0) { $0 + $1.units.count }
    let signs = HadamardMatrix(atLeast: replicates ?? varied + 1)
    let factors = (0..<signs.order).map { replicate in
      var factors = Array(repeating: 1.0, count: strata.units)
      var first = 0
      for stratum in strata.varying {
        let n = stratum.units.count
        let sign = (0..<n).map { Double(signs[replicate, 1 + (first + $0) % (signs.order - 1)]) }
        for (i, unit) in stratum.units.enumerated() {
          factors[unit] += (stratum.correction / 8).squareRoot() * (sign[i] - sign[(i + 1) % n])
        }
        first += n
      }
      return UnitFactors.dense(factors)
    }
    return try Replicates(
      ReplicateWeights(base: weights, unitOfRow: strata.unitOfRow, units: strata.units, factors: factors),
      scale: 4 / Double(signs.order), centering: centering, degreesOfFreedom: degreesOfFreedom,
      design: strata.degreesOfFreedom)
  }
}
