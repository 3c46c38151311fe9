import SurveyModel

/// Interviewers whose interviews have more unanswered items than those of others in the same units.
///
/// Value: own mean − others' mean of the share of rated items without an answer; probability by funnel limits
/// (`InterviewerComparison`), one-sided.
struct InterviewerMissingCheck: InterviewerCheck {
  let check = AuditCheck.interviewerMissing

  func findings(
    _ form: FormEvidence, _ groups: InterviewerGroups, rule: CheckRule
  ) throws(CheckObstacle) -> [InterviewerFinding] {
    let comparison = InterviewerComparison(
      means: form.profile.missing.map(Optional.init), groups, side: .high, limits: try rule.limits)
    return findings(comparison, form, groups, size: { max(0, $0.own - $0.others) })
  }
}
