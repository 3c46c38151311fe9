/// A sample drawn in one or more stages, row by row: what variance needs to know of it.
///
/// Labels nest: a stratum label of stage 2 belongs to one PSU, a PSU label to one stratum. Stages after one without a
/// known population add nothing (sampling with replacement there); a first stage with inclusion probabilities that has
/// later stages counts as drawn with replacement, because 1 − π without the later stages would be too little. Groups and units stand in the order of the bytes of
/// their labels, so that sums do not depend on the order of files. Notation as in `SampleDesign`.
public struct StagedDesign: Sendable {
  /// What a stratum with one PSU contributes.
  public let singlePSU: SinglePSURule
  /// Whether `adjust` and `average` also apply to strata of which one PSU alone holds rows of the domain.
  public let adjustsDomainLonely: Bool
  /// Number of rows.
  public let rows: Int
  /// Stages, the first first; never empty.
  let levels: [DesignLevel]
  /// Length of a vector of components.
  let componentCount: Int

  /// Builds the design of rows that were drawn in `stages`.
  ///
  /// - Parameters:
  ///   - singlePSU: rule for strata with one PSU; `fail` throws.
  ///   - strataOrder: labels of first-stage strata in the order in which `collapse` looks for neighbours; those that
  ///     are not named follow in the order of their bytes.
  ///   - certainty: rows whose PSU was certain to be drawn: the PSU becomes a stratum of its own and the units of the
  ///     next stage (the rows, where there is none) its PSUs.
  ///   - uniquePSUs: whether a PSU label in two strata is a fault instead of two PSUs.
  public init(
    rows: Int, stages: [SamplingStage], singlePSU: SinglePSURule = .undefined, strataOrder: [String] = [],
    certainty: [Bool]? = nil, uniquePSUs: Bool = false, adjustsDomainLonely: Bool = false
  ) throws(DesignFault) {
    if uniquePSUs, let first = stages.first { try Self.checkUnique(first) }
    var labelled = StageLabels.rows(stages.isEmpty ? [SamplingStage()] : stages, rows: rows, certainty: certainty)
    if labelled.count > 1 { labelled[0].takeAsReplaced() }
    var levels: [DesignLevel] = []
    var parents: DesignLevel?
    for labels in labelled {
      let level = try DesignLevel(labels, within: parents, rule: singlePSU, strataOrder: strataOrder)
      levels.append(level)
      parents = level
      if !level.groups.contains(where: { $0.nextMultiplier > 0 }) { break }
    }
    self.levels = levels
    self.rows = rows
    self.singlePSU = singlePSU
    self.adjustsDomainLonely = adjustsDomainLonely
    componentCount = levels.reduce(0) { $0 + $1.units }
    if singlePSU == .fail, !singlePSUStrata.isEmpty { throw .singlePSU(strata: singlePSUStrata) }
  }

  /// First-stage strata with their number of PSUs.
  public var strata: [StratumSize] {
    levels[0].groups.map { StratumSize(stratum: $0.label, psus: $0.units.count) }
  }

  /// Strata with one PSU, at any stage, that are not the whole of their population.
  public var singlePSUStrata: [String] {
    levels.flatMap { $0.groups.filter(\.isLonely).map(\.label) }
  }

  /// Σ n_h − H over the first stage.
  public var degreesOfFreedom: Int { levels[0].units - levels[0].groups.count }

  /// Π N/n over the stages of each row: weights that follow from the design; `nil` where a stage has no population.
  public var inverseFractions: [Double]? {
    guard levels.allSatisfy({ $0.uncertainties == nil && $0.groups.allSatisfy { $0.finitePopulationFactor < 1 } })
    else { return nil }
    return (0..<rows).map { row in
      levels.reduce(1) { product, level in
        let unit = level.unitOfRow[row]
        return unit < 0 ? product : product / (1 - level.groups[level.groupOfUnit[unit]].finitePopulationFactor)
      }
    }
  }

  /// The PSU of each row, by index.
  public var psuOfRow: [Int] { levels[0].unitOfRow }

  private static func checkUnique(_ stage: SamplingStage) throws(DesignFault) {
    guard let strata = stage.strata, let units = stage.units else { return }
    var home: [String: String] = [:]
    for (stratum, unit) in zip(strata, units) {
      if let known = home[unit], known != stratum {
        throw .psuInTwoStrata(psu: unit, first: min(known, stratum), second: max(known, stratum))
      }
      home[unit] = stratum
    }
  }
}
