import SurveyModel

/// Interviews of one interviewer that began before the last one ended.
///
/// Value: how many interviews overlap with an earlier one of the same interviewer. Not computed without interviewers, or
/// without start and end to the minute. Source: arithmetic; nobody is in two places at once.
struct OverlapCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    do throws(CheckObstacle) {
      let groups = try InterviewerGroups(form.records)
      let spans = form.records.spans
      guard spans.contains(where: { $0 != nil }) else { throw .noColumn(ColumnRole.startedAt.rawValue) }
      return groups.names.indices.compactMap { interviewer in
        let timed = groups.rows[interviewer].compactMap { row in spans[row].map { (row: row, span: $0) } }
          .sorted { ($0.span.lowerBound, $0.row) < ($1.span.lowerBound, $1.row) }
        guard !timed.isEmpty else { return nil }
        var latest = Int.min
        var overlapping: [Int] = []
        for (row, span) in timed {
          if span.lowerBound < latest { overlapping.append(row) }
          latest = max(latest, span.upperBound)
        }
        return CheckResult(
          .overlap, form: id, .interviewer(groups.names[interviewer]), value: Double(overlapping.count), rule: rule,
          detail: .part(overlapping.count, of: timed.count), cases: overlapping.map { form.records.cases[$0] })
      }
    } catch {
      return [CheckResult(.overlap, form: id, .form, obstacle: error)]
    }
  }
}
