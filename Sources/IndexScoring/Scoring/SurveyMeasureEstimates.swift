import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// The sub-scores that feed an index, of every unit.
struct SurveyMeasureEstimates {
  /// Measures that can be under 0.
  private(set) var net: Set<SurveyMeasure> = []
  private var byUnit: [String: [SurveyMeasure: Estimate]] = [:]

  /// Asks `surveys`, by form, for what the sources of samples want, or those that take self-selected answers.
  init(
    _ definition: IndexDefinition, _ surveys: [String: SurveyEvidence], of evidence: IndexEvidence,
    isSelfSelected: Bool
  ) throws(DesignFault) {
    let sources = definition.criteria.flatMap(\.surveySources).filter { $0.takesSelfSelected == isSelfSelected }
    for (form, survey) in surveys.sorted(by: { $0.key < $1.key }) {
      var seen = Set<SurveyMeasure>()
      let measures = sources.map(\.measure).filter { $0.form == form && seen.insert($0).inserted }
      net.formUnion(measures.filter { survey.totals.statistic(of: $0)?.reachesBelowZero ?? false })
      var wanted: [(unit: String, statistic: LinearStatistic)] = []
      var keys: [(unit: String, measure: SurveyMeasure)] = []
      for unit in evidence.units {
        for measure in measures {
          guard let statistic = survey.totals.statistic(of: measure) else { continue }
          wanted.append((unit.code, statistic))
          keys.append((unit.code, measure))
        }
      }
      guard !wanted.isEmpty else { continue }
      // Where people chose themselves there is no design to be at fault, and no sampling error.
      let table = try survey.estimates(wanted, singlePSU: isSelfSelected ? .undefined : evidence.method.singlePSU)
      for (key, estimate) in zip(keys, table.estimates) {
        byUnit[key.unit, default: [:]][key.measure] = isSelfSelected ? estimate.withoutSamplingError : estimate
      }
    }
  }

  func estimates(of unit: String) -> [SurveyMeasure: Estimate] {
    byUnit[unit] ?? [:]
  }
}

extension SatisfactionTotals {
  /// What a criterion asks for, as a statistic of the form's totals; `nil` where the form has no such thing.
  func statistic(of measure: SurveyMeasure) -> LinearStatistic? {
    guard let weights = measure.optionWeights else { return statistic(of: measure.node) }
    return statistic(ofItem: measure.node, weights: weights.mapValues(\.value))
  }
}

extension LinearStatistic {
  /// Some answers take from the value.
  fileprivate var reachesBelowZero: Bool {
    terms.contains { term in term.numerator.contains { $0.factor * term.factor < 0 } }
  }
}
