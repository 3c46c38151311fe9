extension Replicates {
  /// The rescaled bootstrap (Rao, Wu and Yue), at every stage that the design knows a population for.
  ///
  /// Of the n_h PSUs of a stratum m_h are drawn with replacement; m*_i being how often PSU i was, its factor is
  /// 1 − λ + λ·(n_h/m_h)·m*_i, λ = √(m_h(1 − f_h)/(n_h − 1)): for m_h = n_h − 1 without corrections n_h/(n_h − 1)·m*_i. Units of
  /// later stages are drawn likewise within theirs, 1 + r·(factor − 1), r = √(Π/(2 − Π)), Π the product of the fractions
  /// of the stages before, and factors of the stages are multiplied (Beaumont and Émond). Under unequal probabilities λ
  /// has 1 − π_i, and factors are rescaled to a mean of 1. scale = 1/R around the full sample, 1/(R − 1) around the mean.
  /// For m_h > n_h − 1 weights may be negative. Groups taken whole keep their weights; so do groups of one unit under
  /// `certainty` and `remove`, else `.singlePSU`.
  ///
  /// Draws depend on the seed, the stratum's label, the number of the replicate and the order of labels of units alone:
  /// neither on the order of rows nor on other strata. Source: Rao and Wu 1988; Rao, Wu and Yue 1992; Beaumont and
  /// Émond 2022.
  ///
  /// - Parameters:
  ///   - replicates: R ≥ 2; `ReplicateCount` says how many a precision needs.
  ///   - draws: m_h ≥ 1 by the label of the first-stage stratum; n_h − 1 where none is given.
  public static func bootstrap(
    _ design: StagedDesign, weights: [Double], replicates: Int, seed: UInt64, draws: [String: Int] = [:],
    correction: ReplicateCorrection = .automatic, centering: Centering = .fullSample,
    degreesOfFreedom: ReplicateDegreesOfFreedom = .design
  ) throws(ReplicateFault) -> Replicates {
    guard replicates > 1 else { throw .parameterUnusable(name: "replicates", value: Double(replicates)) }
    // Strata whose PSUs were all taken count where their later stages vary.
    let seesLaterStages = correction == .automatic && design.levels.count > 1
    let strata = try ReplicatedStrata(design, weights: weights, seesLaterStages ? .none : correction)
    var stages: [BootstrapStage] = []
    for (s, level) in design.levels.enumerated() where s == 0 || correction == .automatic {
      stages.append(
        try BootstrapStage(
          level, stage: s, isCorrected: correction != .none, rule: design.singlePSU, draws: s == 0 ? draws : [:]))
    }
    guard stages.contains(where: { !$0.groups.isEmpty }) else { throw .noReplicates }
    let units = BootstrapUnits(stages.map(\.unitOfRow))
    let factors = (0..<replicates).map { replicate in
      UnitFactors.dense(units.factors(stages.map { $0.factors(seed: seed, replicate: replicate) }))
    }
    return try Replicates(
      ReplicateWeights(base: weights, unitOfRow: units.unitOfRow, units: units.count, factors: factors),
      scale: 1 / Double(centering == .fullSample ? replicates : replicates - 1), centering: centering,
      degreesOfFreedom: degreesOfFreedom, design: strata.degreesOfFreedom)
  }
}
