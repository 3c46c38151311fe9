import SurveyModel

/// Interviewers with more interviews filled in block by block than others in the same units: one answer for each block.
///
/// Value: own share − others' share of the interviews that are no straight line throughout (`BlockLines`); probability by a
/// beta-binomial (`InterviewerComparison`). In honest answers 0 to 4 % of forms are so (`StraightBlocksCheck`).
struct InterviewerStraightBlocksCheck: InterviewerCheck {
  let check = AuditCheck.interviewerStraightBlocks

  func findings(
    _ form: FormEvidence, _ groups: InterviewerGroups, rule: CheckRule
  ) throws(CheckObstacle) -> [InterviewerFinding] {
    let signs = try BlockLines(form, rule: rule).isByBlock
    let comparison = InterviewerComparison(shares: signs, groups, limits: try rule.limits)
    return findings(
      comparison, form, groups, size: { max(0, $0.own - $0.others) }, rows: { $0.filter { signs[$0] == true } })
  }
}
