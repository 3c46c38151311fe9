import SurveyModel

/// The largest difference of the mean rating between one mode of collection and the others, in the same units.
///
/// |own mean − others' mean| in points of the scale's range × 100, over modes whose adjusted probability of chance is at most
/// the rule's `level` (`InterviewerComparison`, with the likeness `rho` that interviews of one mode in one unit have, for they
/// share interviewers, days and places); 0 where no mode differs. Modes select and measure differently (de Leeuw 2005). Not
/// computed where all batches have the same mode, or none declares it.
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
    do throws(CheckObstacle) {
      return [try difference(form, modes.column, rule)]
    } catch {
      return [CheckResult(.modeDifference, form: id, .form, obstacle: error)]
    }
  }

  private func difference(
    _ form: FormEvidence, _ modes: LabelColumn, _ rule: CheckRule
  ) throws(CheckObstacle) -> CheckResult {
    let groups = InterviewerGroups(labels: modes, units: form.records.labels(.unit))
    let (limits, range) = (try rule.limits, form.scoreRange)
    let comparison = InterviewerComparison(means: form.profile.mean, groups, side: .both, limits: limits)
    let worst = comparison.entries.filter { $0.adjusted <= limits.level }
      .max { ($0.own - $0.others).magnitude < ($1.own - $1.others).magnitude }
    return CheckResult(
      .modeDifference, form: form.records.form.id, .form,
      value: worst.map { 100 * ($0.own - $0.others).magnitude / range } ?? 0, rule: rule,
      detail: worst.map { .names([groups.names[$0.interviewer]], of: groups.names.count) })
  }
}
