import SurveyModel

/// Interviewers whose interviews use less of the scale than those of others in the same units.
///
/// Value: others' mean − own mean of the standard deviation within an interview, as a share of the others'; probability by
/// funnel limits (`InterviewerComparison`), one-sided. Answers near the middle throughout, and copied ones, look so. Scale
/// effects of interviewers: Brunton-Smith et al. 2016.
struct InterviewerSpreadCheck: InterviewerCheck {
  let check = AuditCheck.interviewerSpread

  func findings(
    _ form: FormEvidence, _ groups: InterviewerGroups, rule: CheckRule
  ) throws(CheckObstacle) -> [InterviewerFinding] {
    let comparison = InterviewerComparison(
      means: form.profile.spread, groups, side: .low, limits: try rule.limits)
    return findings(
      comparison, form, groups, size: { $0.others > 0 ? max(0, ($0.others - $0.own) / $0.others) : 0 })
  }
}
