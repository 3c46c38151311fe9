import SurveyModel

/// The largest difference of the mean rating between one mode of collection and the others, in the same units.
///
/// |own mean − others' mean| in points of the scale's range × 100, over modes whose adjusted probability of chance is at most
/// the rule's `level` (`InterviewerComparison`, without likeness within modes); 0 where no mode differs. Modes select and
/// measure differently (de Leeuw 2005). Not computed where all batches have the same mode, or none declares it.
struct ModeDifferenceCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    var modes = LabelStore()
    modes.append(
      form.records.cases.map { place in
        evidence.round.batches.indices.contains(place.batch)
          ? evidence.round.batches[place.batch].mode?.rawValue ?? "" : ""
      })
    guard modes.column.labels.count > 1 else {
      return [CheckResult(.modeDifference, form: id, .form, obstacle: .oneMode)]
    }
    let groups = InterviewerGroups(labels: modes.column, units: form.records.labels(.unit))
    let comparison = InterviewerComparison(
      means: form.profile.mean, groups, side: .both, limits: .init(minimum: rule.minimum, rho: 0, level: rule.level))
    let differing = comparison.entries.filter { $0.adjusted <= rule.level }
    let range = form.scoreRange
    let worst = differing.max { ($0.own - $0.others).magnitude < ($1.own - $1.others).magnitude }
    return [
      CheckResult(
        .modeDifference, form: id, .form, value: worst.map { 100 * ($0.own - $0.others).magnitude / range } ?? 0,
        rule: rule, detail: worst.map { .names([groups.names[$0.interviewer]], of: groups.names.count) })
    ]
  }
}
