import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// The sub-scores that feed an index, of every unit.
struct SurveyLeafEstimates {
  private var byUnit: [String: [SurveyLeaf: Estimate]] = [:]

  init(_ definition: IndexDefinition, evidence: IndexEvidence) throws(DesignFault) {
    var leaves: [String: [String]] = [:]
    for criterion in definition.criteria {
      guard case .survey(let source) = criterion.rule else { continue }
      if !(leaves[source.form] ?? []).contains(source.node) { leaves[source.form, default: []].append(source.node) }
    }
    for (form, nodes) in leaves.sorted(by: { $0.key < $1.key }) {
      guard let survey = evidence.surveys[form] else { continue }
      var wanted: [(unit: String, statistic: LinearStatistic)] = []
      var keys: [(unit: String, leaf: SurveyLeaf)] = []
      for unit in evidence.units {
        for node in nodes {
          guard let statistic = survey.totals.statistic(of: node) else { continue }
          wanted.append((unit.code, statistic))
          keys.append((unit.code, SurveyLeaf(form: form, node: node)))
        }
      }
      let table = try survey.estimates(wanted, singlePSU: evidence.method.singlePSU)
      for (key, estimate) in zip(keys, table.estimates) { byUnit[key.unit, default: [:]][key.leaf] = estimate }
    }
  }

  func estimates(of unit: String) -> [SurveyLeaf: Estimate] {
    byUnit[unit] ?? [:]
  }
}
