@testable import SurveyStatistics

/// Rows drawn from a seed: strata with PSUs of several rows each, two numbers, a category and a 0/1 answer.
struct DrawnSample {
  struct Row {
    let stratum: String
    let psu: String
    let weight: Double
    let y: Double
    let x: Double
    let group: String
    let isYes: Bool
  }

  let rows: [Row]
  let population: [String: Double]

  /// `psus` is the number of PSUs of each stratum; populations are thrice as large.
  init(seed: UInt64, psus: [Int], rowsPerPSU: Int = 3) {
    var generator = KeyedGenerator(seed: seed, key: ["drawn sample"])
    var rows: [Row] = []
    for (h, count) in psus.enumerated() {
      for i in 0..<count {
        let level = generator.normal()
        for _ in 0..<rowsPerPSU {
          let y = 5 + level + generator.normal()
          rows.append(
            Row(
              stratum: "s\(h)", psu: "p\(i)", weight: 1 + 9 * generator.uniform(), y: y,
              x: 2 + generator.uniform() + 0.1 * y, group: ["a", "b", "c"][generator.index(below: 3)],
              isYes: generator.uniform() < 0.4 + 0.03 * y))
        }
      }
    }
    self.init(
      rows, population: Dictionary(uniqueKeysWithValues: psus.enumerated().map { ("s\($0)", Double(3 * $1)) }))
  }

  init(_ rows: [Row], population: [String: Double]) {
    self.rows = rows
    self.population = population
  }

  /// The same rows in the opposite order.
  var reversed: DrawnSample { DrawnSample(rows.reversed(), population: population) }

  func design(withPopulation: Bool = false, rule: SinglePSURule = .undefined) throws -> StagedDesign {
    let sizes = StagePopulation.sizesOrFractions(rows.map { population[$0.stratum] })
    let stage = SamplingStage(
      strata: rows.map(\.stratum), units: rows.map(\.psu), population: withPopulation ? sizes : nil)
    return try StagedDesign(rows: rows.count, stages: [stage], singlePSU: rule)
  }

  func sample(withPopulation: Bool = false, replicates: Replicates? = nil) throws -> SurveySample {
    SurveySample(
      weights: weights, design: try design(withPopulation: withPopulation), replicates: replicates)
  }

  var weights: [Double] { rows.map(\.weight) }
  var y: NumericColumn { NumericColumn(rows.map(\.y)) }
  var x: NumericColumn { NumericColumn(rows.map(\.x)) }
  var yes: NumericColumn { NumericColumn(rows.map { $0.isYes ? 1 : 0 }) }
  var groups: Categories { Categories(name: "group", of: rows.map(\.group)) }
  var answers: Categories { Categories(name: "answer", of: rows.map { $0.isYes ? "yes" : "no" }) }
  var everybody: [Bool] { rows.map { _ in true } }
  var total: TotalStatistic { TotalStatistic(y, domain: everybody) }
  var mean: MeanStatistic { MeanStatistic(y, domain: everybody) }
}
