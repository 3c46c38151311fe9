/// The labels of one stage, with certainty PSUs already moved up: a row may take no part in a stage.
struct StageLabels: Sendable {
  /// Stratum of each row.
  var strata: [String]
  /// Unit of each row; `nil` where the row itself is the unit.
  var units: [String?]
  /// Rows that take part.
  var takesPart: [Bool]
  /// N_h, f_h or π_i of each row; `nil` where it is not known.
  var population: [Double?]
  var unequal: UnequalProbabilityVariance?

  private init(_ stage: SamplingStage, rows: Int) {
    strata = stage.strata ?? Array(repeating: "", count: rows)
    units = stage.units.map { $0.map(Optional.some) } ?? Array(repeating: nil, count: rows)
    takesPart = Array(repeating: true, count: rows)
    switch stage.population {
    case nil: population = Array(repeating: nil, count: rows)
    case .sizesOrFractions(let values): population = values
    case .inclusionProbabilities(let values, let variance):
      population = values
      unequal = variance
    }
  }

  /// The labels of every stage; rows of certainty PSUs start at their second stage, in a stratum of their own.
  static func rows(_ stages: [SamplingStage], rows: Int, certainty: [Bool]?) -> [StageLabels] {
    var labelled = stages.map { StageLabels($0, rows: rows) }
    guard let certainty else { return labelled }
    let elements = StageLabels(SamplingStage(), rows: rows)
    for row in 0..<rows where certainty[row] {
      let home = GroupKey.text([labelled[0].strata[row], labelled[0].units[row] ?? "\(row)"])
      for s in labelled.indices {
        let next = s + 1 < labelled.count ? labelled[s + 1] : elements
        labelled[s].strata[row] = s == 0 ? joined(home, next.strata[row]) : next.strata[row]
        labelled[s].units[row] = next.units[row]
        labelled[s].population[row] = next.population[row]
        labelled[s].takesPart[row] = s == 0 || s + 1 < labelled.count
      }
    }
    return labelled
  }

  /// Forgets inclusion probabilities: the units count as drawn with replacement.
  mutating func takeAsReplaced() {
    guard unequal != nil else { return }
    unequal = nil
    population = population.map { _ in nil }
  }

  private static func joined(_ home: String, _ stratum: String) -> String {
    stratum.isEmpty ? home : GroupKey.text([home, stratum])
  }
}
