import SurveyStatistics

/// A design of a case: the rows it keeps, and the sample they make.
struct CaseDesign {
  /// Rows after the design's filter.
  let table: CaseTable
  let sample: SurveySample
  /// Degrees of freedom of the whole design, or those that come with replicates.
  let degreesOfFreedom: Double
  /// Whether a calibration made the weights.
  let isCalibrated: Bool
  /// Ratio of the weights to those before the first step.
  let factors: [Double]

  init(_ value: CaseValue, table whole: CaseTable, files: CaseFiles) throws {
    let kept = try whole.matching(value["filter"]?.list ?? [])
    let table = whole.selecting(kept.indices.filter { kept[$0] })
    let stages = try (value["stages"]?.list ?? []).map { try Self.stage($0, of: value, table: table) }
    let design = try StagedDesign(
      rows: table.rows, stages: stages, singlePSU: try Self.singlePSURule(value),
      adjustsDomainLonely: value["adjust_domain_lonely"]?.isTrue ?? false)
    let weights = try Self.weights(value, table: table, design: design)
    let steps = CaseWeighting(value["calibration"]?.list ?? value["replicate_calibration"]?.list ?? [], table: table)
    let weighted = try steps.run(weights)
    var replicates: Replicates?
    if let definition = value["replicates"] {
      replicates = try CaseReplicates.read(definition, table: table, weights: weights, files: files, kept: kept)
      if value["replicate_calibration"] != nil {
        replicates = try replicates?.adjusted { (weights: [Double]) throws -> [Double] in
          try steps.run(weights).weights.values
        }
      }
    }
    self.table = table
    isCalibrated = value["calibration"] != nil
    factors = zip(weighted.weights.values, weights).map { $1 == 0 ? 1 : $0 / $1 }
    sample = SurveySample(weighting: weighted, design: design, replicates: replicates)
    degreesOfFreedom = replicates?.degreesOfFreedom ?? Double(design.degreesOfFreedom)
  }

  private static func singlePSURule(_ value: CaseValue) throws(CaseFault) -> SinglePSURule {
    let name = value["lonely_psu"]?.text ?? "fail"
    guard let rule = SinglePSURule(rawValue: name) else { throw .unsupported("lonely_psu \(name)") }
    return rule
  }

  private static func stage(
    _ value: CaseValue, of design: CaseValue, table: CaseTable
  ) throws -> SamplingStage {
    var population: StagePopulation?
    if let column = value["fpc"]?.text {
      let numbers = try table.numbers(column)
      let meaning = design["fpc_meaning"]?.text ?? "population_units"
      switch meaning {
      case "inclusion_probability": population = .inclusionProbabilities(numbers.map { $0 ?? .nan }, .brewer)
      case "population_units", "sampling_fraction": population = .sizesOrFractions(numbers)
      default: throw CaseFault.unsupported("fpc_meaning \(meaning)")
      }
    }
    return SamplingStage(
      strata: try value["strata"]?.text.map { try table.text($0) },
      units: try value["id"]?.text.map { try table.text($0) }, population: population)
  }

  /// The weight column, or the product over stages of N/n (1/π for unequal probabilities).
  private static func weights(
    _ value: CaseValue, table: CaseTable, design: StagedDesign
  ) throws -> [Double] {
    if let column = value["weight"]?.text {
      return try table.numbers(column).map { number in
        guard let number else { throw CaseFault.malformed("weight") }
        return number
      }
    }
    if value["fpc_meaning"]?.text == "inclusion_probability", let column = value["stages"]?.list.first?["fpc"]?.text {
      return try table.numbers(column).map { 1 / ($0 ?? .nan) }
    }
    return design.inverseFractions ?? Array(repeating: 1, count: table.rows)
  }
}
