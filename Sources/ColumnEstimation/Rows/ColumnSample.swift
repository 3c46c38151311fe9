import SurveyStatistics

/// A table seen as a sample: rows in their own order, design, final weights.
public struct ColumnSample: Sendable {
  let rows: ColumnRows
  /// The rows as a sample.
  public let sample: SurveySample
  /// The weighting chain that made the weights; `nil` where they were taken as given.
  public let weighting: WeightingResult?

  /// Builds the sample of `rows` as `design` and the weighting steps say.
  ///
  /// Weights that steps made are rounded to 9 decimals before anything is computed from them, so that a file of them
  /// gives the same figures. With replicates the steps are run on each of them too, unrounded. Throws an `AnalysisFault` that names what does not fit.
  public init(_ unsorted: ColumnRows, design: AnalysisDesign, weighting: [WeightingRequest]) throws(AnalysisFault) {
    let rows = unsorted.sorted
    let staged = try Self.design(design, rows)
    let base = rows.rows.map(\.weight)
    guard base.contains(where: { $0 > 0 }) else { throw .weightsAllZero }
    var chain: WeightingChain?
    if !weighting.isEmpty {
      var links: [WeightingChain.Link] = []
      for request in weighting { links.append(WeightingChain.Link(request.name, try request.step(rows))) }
      chain = WeightingChain(links)
    }
    var replicates = try Self.replicates(design, rows, staged, weights: base)
    let result: WeightingResult?
    do throws(WeightingStepFault) {
      result = try chain.map { chain throws(WeightingStepFault) in try Self.run(chain, base).rounded }
      if let chain {
        replicates = try replicates?.adjusted { weights throws(WeightingStepFault) in
          try Self.run(chain, weights).weights.values
        }
      }
    } catch { throw .weighting(step: error.step, error.fault) }
    self.rows = rows
    self.weighting = result
    sample =
      result.map { SurveySample(weighting: $0, design: staged, replicates: replicates) }
      ?? SurveySample(weights: base, design: staged, replicates: replicates)
  }

  private static func run(_ chain: WeightingChain, _ weights: [Double]) throws(WeightingStepFault) -> WeightingResult {
    let base: DesignWeights
    do throws(WeightingFault) {
      base = try DesignWeights(weights)
    } catch { throw WeightingStepFault(position: 0, step: chain.links.first?.name ?? "", fault: error) }
    return try chain.run(base)
  }

  static func design(_ design: AnalysisDesign, _ rows: ColumnRows) throws(AnalysisFault) -> StagedDesign {
    let count = max(1, design.strata.count, design.units.count, design.populations.count)
    var stages: [SamplingStage] = []
    var (strata, units) = (0, 0)
    for stage in 0..<count {
      let stratum = stage < design.strata.count && !design.strata[stage].isEmpty
      let unit = stage < design.units.count && !design.units[stage].isEmpty
      stages.append(
        SamplingStage(
          strata: stratum ? rows.rows.map { $0.strata[strata] } : nil,
          units: unit ? rows.rows.map { $0.units[units] } : nil,
          population: population(stage, design, rows)))
      strata += stratum ? 1 : 0
      units += unit ? 1 : 0
    }
    do throws(DesignFault) {
      return try StagedDesign(
        rows: rows.rows.count, stages: stages, singlePSU: design.singlePSU, strataOrder: design.strataOrder,
        certainty: design.certainty == nil ? nil : rows.rows.map(\.isCertain), uniquePSUs: design.uniquePSUs,
        adjustsDomainLonely: design.adjustsDomainLonely)
    } catch { throw .design(error) }
  }

  private static func population(_ stage: Int, _ design: AnalysisDesign, _ rows: ColumnRows) -> StagePopulation? {
    if stage == 0, design.inclusion != nil {
      return .inclusionProbabilities(rows.rows.map { ($0.populations.first ?? nil) ?? .nan }, design.unequal)
    }
    guard stage < design.populations.count else { return nil }
    return .sizesOrFractions(rows.rows.map { $0.populations[stage] })
  }

  private static func replicates(
    _ design: AnalysisDesign, _ rows: ColumnRows, _ staged: StagedDesign, weights: [Double]
  ) throws(AnalysisFault) -> Replicates? {
    guard let request = design.replicates else { return nil }
    do throws(ReplicateFault) {
      switch request {
      case .given(let columns, let scale, let factors, let centering, let df):
        let values = columns.indices.map { column in rows.rows.map { $0.replicates[column] } }
        return try Replicates(
          weights: values, scale: scale, factors: factors, centering: centering, degreesOfFreedom: df)
      case .made(let method, let centering):
        return try method.replicates(of: staged, weights: weights, centering: centering)
      }
    } catch { throw .replicates(error) }
  }
}
