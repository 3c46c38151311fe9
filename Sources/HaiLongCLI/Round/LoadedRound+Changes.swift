import SatisfactionScoring
import SurveyDefinitions
import SurveyModel

extension LoadedRound {
  /// The same round under other statistical choices, or with one more remark on what it is read with.
  func with(_ method: ScoringMethod? = nil, remark: Finding? = nil) -> LoadedRound {
    LoadedRound(
      round: round, method: method ?? self.method, index: index, appraisal: appraisal, figures: figures, inputs: inputs,
      batchPaths: batchPaths, formPaths: formPaths, audit: audit, remarks: remarks + [remark].compactMap { $0 },
      lastRound: lastRound)
  }

  /// The same round with the batches of one form only, and without its index.
  func restricted(to form: String) -> LoadedRound {
    let kept = zip(round.batches, batchPaths).filter { $0.0.formID == form }
    let part = SurveyRound(
      id: round.id, title: round.title, isSynthetic: round.isSynthetic, period: round.period,
      forms: round.forms.filter { $0.id == form }, units: round.units, plan: round.plan.filter { $0.formID == form },
      batches: kept.map(\.0))
    return LoadedRound(
      round: part, method: method, index: nil, appraisal: [], figures: [], inputs: inputs, batchPaths: kept.map(\.1),
      formPaths: formPaths, audit: audit)
  }
}
