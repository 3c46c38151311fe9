import Testing

@testable import SurveyStatistics

/// `Fixture24` row by row, and the two-stage and unequal-probability fixtures of R `survey` 4.1-1.
struct SampleFixture {
  let sample: SurveySample
  let y: NumericColumn
  let x: NumericColumn
  let b: NumericColumn
  let isU: [Bool]

  init(
    _ rows: [Fixture24.Row] = Fixture24.rows, withPopulation: Bool = false, rule: SinglePSURule = .undefined,
    strataOrder: [String] = [], adjustsDomainLonely: Bool = false
  ) throws {
    let population = StagePopulation.sizesOrFractions(rows.map { Fixture24.population[$0.stratum] })
    let stage = SamplingStage(
      strata: rows.map(\.stratum), units: rows.map(\.psu), population: withPopulation ? population : nil)
    let design = try StagedDesign(
      rows: rows.count, stages: [stage], singlePSU: rule, strataOrder: strataOrder,
      adjustsDomainLonely: adjustsDomainLonely)
    sample = SurveySample(weights: rows.map(\.weight), design: design)
    y = NumericColumn(rows.map(\.y))
    x = NumericColumn(rows.map(\.x))
    b = NumericColumn(rows.map(\.b))
    isU = rows.map { $0.domain == "u" }
  }

  var everybody: [Bool] { sample.everybody }
  var total: TotalStatistic { TotalStatistic(y, domain: everybody) }
  var mean: MeanStatistic { MeanStatistic(y, domain: everybody) }
}

/// Two stages, two strata: 3 of 6 and 2 of 5 PSUs, m of M second-stage units in each.
enum TwoStages {
  static let psus = ["a1", "a1", "a2", "a2", "a2", "a3", "a3", "b1", "b1", "b2", "b2", "b2"]
  static let firstPopulation = [6.0, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 5]
  static let secondPopulation = [4.0, 4, 5, 5, 5, 3, 3, 6, 6, 4, 4, 4]
  static let y = [3.0, 5, 4, 8, 6, 7, 9, 10, 12, 9, 7, 11]

  static var strata: [String] { psus.map { String($0.prefix(1)) } }

  static var weights: [Double] {
    psus.indices.map { row in
      let drawn = Double(psus.count { $0 == psus[row] })
      let first = firstPopulation[row] / Double(Set(psus.filter { $0.first == psus[row].first }).count)
      return first * secondPopulation[row] / drawn
    }
  }

  /// `hasPopulation` tells for each stage whether its population is given; labels of stage 2 are used again in every PSU.
  static func sample(hasPopulation: [Bool], certainty: [Bool]? = nil) throws -> SurveySample {
    func population(_ values: [Double], _ isGiven: Bool) -> StagePopulation? {
      isGiven ? .sizesOrFractions(values) : nil
    }
    var seen: [String: Int] = [:]
    let units = psus.map { psu -> String in
      seen[psu, default: 0] += 1
      return "\(seen[psu] ?? 0)"
    }
    let stages = [
      SamplingStage(strata: strata, units: psus, population: population(firstPopulation, hasPopulation[0])),
      SamplingStage(units: units, population: population(secondPopulation, hasPopulation[1])),
    ]
    let design = try StagedDesign(rows: psus.count, stages: stages, certainty: certainty)
    return SurveySample(weights: weights, design: design)
  }
}
