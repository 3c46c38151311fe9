/// Which finite population corrections replicates carry.
public enum ReplicateCorrection: String, Sendable, CaseIterable {
  /// Those of the design, as far as the method can carry them without leaving variance out.
  ///
  /// The bootstrap carries all stages. The other methods carry 1 − f_h where the design has one stage; where later
  /// stages add to the variance, which they do not see, they take the first stage as drawn with replacement.
  case automatic
  /// 1 − f_h of the first stage, later stages left out: too small where these matter.
  case firstStage = "first_stage"
  /// None: the first stage as drawn with replacement.
  case none
}

/// The first stage of a design as replicate methods see it.
struct ReplicatedStrata {
  struct Stratum {
    let label: String
    let units: Range<Int>
    /// 1 − f_h; 1 without correction.
    let correction: Double

    var size: Double { Double(units.count) }
  }

  /// Strata that the method varies: two PSUs or more, not all of the population.
  let varying: [Stratum]
  /// Strata with one PSU that is not all of its population.
  let lonely: [Stratum]
  /// H of all strata.
  let count: Int
  let units: Int
  let unitOfRow: [Int]
  /// 1 − π_i of every PSU where PSUs were drawn with unequal probabilities.
  let uncertainties: [Double]?

  init(_ design: StagedDesign, weights: [Double], _ correction: ReplicateCorrection) throws(ReplicateFault) {
    guard weights.count == design.rows else {
      throw .rowCount(replicate: 0, expected: design.rows, found: weights.count)
    }
    if let row = weights.firstIndex(where: { !$0.isFinite }) {
      throw .baseWeightUnusable(row: row, value: weights[row])
    }
    let level = design.levels[0]
    let isCorrected = correction == .firstStage || (correction == .automatic && design.levels.count == 1)
    let strata = level.groups.map { group in
      Stratum(
        label: group.label, units: group.units, correction: isCorrected ? group.finitePopulationFactor : 1)
    }
    varying = strata.filter { $0.units.count > 1 && $0.correction > 0 }
    lonely = strata.filter { $0.units.count == 1 && $0.correction > 0 }
    count = strata.count
    units = level.units
    unitOfRow = level.unitOfRow
    uncertainties = isCorrected ? level.uncertainties : nil
  }

  /// Σ n_h − H over the strata that vary.
  var degreesOfFreedom: Int { varying.reduce(0) { $0 + $1.units.count - 1 } }

  /// Throws for a single-PSU stratum unless the rule says that it adds nothing.
  func refuseLonely(_ rule: SinglePSURule) throws(ReplicateFault) {
    guard let first = lonely.first, rule != .certainty, rule != .remove else { return }
    throw .singlePSU(stratum: first.label)
  }
}
