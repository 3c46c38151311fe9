import SurveyModel

/// Interviews of one interviewer that are more like each other than chance in the same places has it.
///
/// Value: T − mean T*, in share of items answered alike, over the largest match that each interview has with another of the
/// same interviewer (`MatchExcess` has the formula and its sources).
struct InterviewerLikenessCheck: InterviewerCheck {
  let check = AuditCheck.interviewerLikeness

  func findings(
    _ form: FormEvidence, _ groups: InterviewerGroups, rule: CheckRule
  ) throws(CheckObstacle) -> [InterviewerFinding] {
    let excess = MatchExcess(
      form.records, groups, isStraight: form.profile.isStraight, limits: try MatchExcess.Limits(rule))
    return excess.entries.map { entry in
      InterviewerFinding(
        name: groups.names[entry.interviewer], value: max(0, entry.observed - entry.expected),
        probability: entry.adjusted,
        detail: .likeness(
          observed: entry.observed, expected: entry.expected, forms: entry.base, probability: entry.adjusted,
          isAlone: entry.isAlone),
        cases: entry.rows.map { form.records.cases[$0] })
    }
  }
}
