import SurveyModel
import SurveyParser
import SurveyStatistics

/// What a finite population column says of each stratum: PSUs in the population (≥ 1) or the sampled fraction (≤ 1).
struct PopulationColumn {
  private var values: [String: Double] = [:]
  private var faults: [TableFinding] = []

  /// Takes one row's value; it must be the same in the whole stratum.
  mutating func take(_ value: Double, stratum: String) {
    if let known = values[stratum], known != value {
      let fault = TableFinding.populationVaries(stratum: stratum, first: "\(known)", second: "\(value)")
      if !faults.contains(where: { $0.concerns(stratum) }) { faults.append(fault) }
    } else {
      values[stratum] = value
    }
  }

  /// N_h by stratum; throws where a stratum has two values, or counts and fractions are mixed.
  func sizes(strata: [StratumSize]) throws(BatchUnusable) -> [String: Double] {
    var faults = faults
    let counts = values.values.contains { $0 > 1 }
    if counts, values.values.contains(where: { $0 < 1 }) { faults.append(.populationMixed) }
    guard faults.isEmpty else { throw BatchUnusable(findings: faults.map { Finding(.table($0)) }) }
    if counts { return values }
    return Dictionary(
      uniqueKeysWithValues: strata.compactMap { size in
        values[size.stratum].map { (size.stratum, Double(size.psus) / $0) }
      })
  }
}

extension TableFinding {
  fileprivate func concerns(_ stratum: String) -> Bool {
    if case .populationVaries(let named, _, _) = self { named == stratum } else { false }
  }
}
