import SurveyModel

/// Interviewers with more interviews that give the best answer to every rated item than others in the same units.
///
/// Value: own share − others' share; probability by a beta-binomial (`InterviewerComparison`). Best marks pressed out of
/// politeness were a complaint of 2019 (domain/par-index.md section 4).
struct InterviewerTopCheck: InterviewerCheck {
  let check = AuditCheck.interviewerTop

  func findings(
    _ form: FormEvidence, _ groups: InterviewerGroups, rule: CheckRule
  ) throws(CheckObstacle) -> [InterviewerFinding] {
    let signs = form.profile.isAllTop
    let comparison = InterviewerComparison(shares: signs, groups, limits: try rule.limits)
    return findings(
      comparison, form, groups, size: { max(0, $0.own - $0.others) }, rows: { $0.filter { signs[$0] == true } })
  }
}
