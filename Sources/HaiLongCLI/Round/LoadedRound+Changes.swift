import SatisfactionScoring
import SurveyDefinitions
import SurveyModel

extension LoadedRound {
  /// The same round under other statistical choices.
  func with(_ method: ScoringMethod) -> LoadedRound {
    LoadedRound(
      round: round, method: method, index: index, appraisal: appraisal, figures: figures, inputs: inputs,
      batchPaths: batchPaths, formPaths: formPaths, audit: audit, remarks: remarks, lastRound: lastRound)
  }

  /// The same round with one more remark on what it is read with.
  func remarking(_ remark: Finding?) -> LoadedRound {
    guard let remark else { return self }
    return LoadedRound(
      round: round, method: method, index: index, appraisal: appraisal, figures: figures, inputs: inputs,
      batchPaths: batchPaths, formPaths: formPaths, audit: audit, remarks: remarks + [remark], lastRound: lastRound)
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
