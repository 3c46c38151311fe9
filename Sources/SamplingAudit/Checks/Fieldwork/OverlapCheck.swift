import SurveyModel

/// Interviews of one interviewer that began before an earlier one ended, by whatever form.
///
/// Value: how many interviews by this form overlap with an earlier one of the same interviewer, by this form or another. Not
/// computed without interviewers, or without start and end to the minute. Source: arithmetic; nobody is in two places at once.
struct OverlapCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    do throws(CheckObstacle) {
      let groups = try InterviewerGroups(form.records)
      guard form.records.spans.contains(where: { $0 != nil }) else {
        throw .noColumn(ColumnRole.startedAt.rawValue)
      }
      let work = InterviewerWork(evidence)
      return groups.names.compactMap { name in
        let timed = work.interviews(of: name).filter { $0.span != nil }
        guard timed.contains(where: { $0.form == id }) else { return nil }
        let overlapping = Self.overlapping(timed).filter { $0.form == id }
        return CheckResult(
          .overlap, form: id, .interviewer(name), value: Double(overlapping.count), rule: rule,
          detail: .part(overlapping.count, of: timed.count { $0.form == id }), cases: overlapping.map(\.place))
      }
    } catch {
      return [CheckResult(.overlap, form: id, .form, obstacle: error)]
    }
  }

  private static func overlapping(_ timed: [InterviewerWork.Interview]) -> [InterviewerWork.Interview] {
    var latest = Int.min
    return timed.sorted { ($0.span?.lowerBound ?? 0, $0.place) < ($1.span?.lowerBound ?? 0, $1.place) }.filter {
      let isOverlapping = ($0.span?.lowerBound ?? .max) < latest
      latest = max(latest, $0.span?.upperBound ?? .min)
      return isOverlapping
    }
  }
}
