import SurveyModel
import SurveyStatistics

/// Interviewers whose interviews are shorter than those of others in the same units.
///
/// Value: 1 − own/others' geometric mean of the seconds taken; probability by funnel limits on log seconds
/// (`InterviewerComparison`), one-sided. Not computed without durations, or where all are zero.
struct InterviewerDurationCheck: InterviewerCheck {
  let check = AuditCheck.interviewerDuration

  func findings(
    _ form: FormEvidence, _ groups: InterviewerGroups, rule: CheckRule
  ) throws(CheckObstacle) -> [InterviewerFinding] {
    let logs = try form.positiveDurations().map { $0.map(Distribution.log) }
    let comparison = InterviewerComparison(means: logs, groups, side: .low, limits: try rule.limits)
    return comparison.entries.map { entry in
      let (own, others) = (Distribution.exp(entry.own), Distribution.exp(entry.others))
      return InterviewerFinding(
        name: groups.names[entry.interviewer], value: max(0, 1 - own / others), probability: entry.adjusted,
        detail: .interviewerSeconds(own: own, others: others, forms: entry.base, probability: entry.adjusted))
    }
  }
}

extension FormEvidence {
  /// Seconds over zero by row; throws where nobody took the time, or the clock stood still for all.
  func positiveDurations() throws(CheckObstacle) -> [Double?] {
    guard durations.contains(where: { $0 != nil }) else { throw .noColumn(ColumnRole.duration.rawValue) }
    let positive = durations.map { $0.flatMap { $0 > 0 ? $0 : nil } }
    guard positive.contains(where: { $0 != nil }) else { throw .columnConstant(ColumnRole.duration.rawValue) }
    return positive
  }
}
