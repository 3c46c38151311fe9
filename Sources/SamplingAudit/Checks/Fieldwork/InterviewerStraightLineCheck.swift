import SurveyModel

/// Interviewers with more straight lines than others in the same units: every rated item with the same answer.
///
/// Value: own share − others' share; probability by a beta-binomial (`InterviewerComparison`). A straight line can be
/// honest: up to 8 % of forms with 39 items are in a simulation of honest answers (domain/sipas.md 6.6).
struct InterviewerStraightLineCheck: InterviewerCheck {
  let check = AuditCheck.interviewerStraightLine

  func findings(
    _ form: FormEvidence, _ groups: InterviewerGroups, rule: CheckRule
  ) throws(CheckObstacle) -> [InterviewerFinding] {
    let signs = form.profile.isStraight
    let comparison = InterviewerComparison(shares: signs, groups, limits: try rule.limits)
    return findings(
      comparison, form, groups, size: { max(0, $0.own - $0.others) }, rows: { $0.filter { signs[$0] == true } })
  }
}
