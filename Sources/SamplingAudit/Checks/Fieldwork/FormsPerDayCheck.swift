import SurveyModel

/// The most interviews that one interviewer has on one day.
///
/// Value: the largest count over days. Not computed without interviewers or dated interviews. Source: the round's own
/// instruction; the shipped threshold is a house default.
struct FormsPerDayCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    do throws(CheckObstacle) {
      let groups = try InterviewerGroups(form.records)
      guard form.days.contains(where: { $0 != nil }) else { throw .noColumn(ColumnRole.startedAt.rawValue) }
      return groups.names.indices.compactMap { interviewer in
        let byDay = Dictionary(grouping: groups.rows[interviewer].filter { form.days[$0] != nil }) {
          form.days[$0] ?? 0
        }
        guard let busiest = byDay.max(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }) else { return nil }
        return CheckResult(
          .formsPerDay, form: id, .interviewer(groups.names[interviewer]), value: Double(busiest.value.count),
          rule: rule, detail: .part(busiest.value.count, of: groups.rows[interviewer].count),
          cases: rule.warn.map { Double(busiest.value.count) >= $0 } == true
            ? busiest.value.map { form.records.cases[$0] } : [])
      }
    } catch {
      return [CheckResult(.formsPerDay, form: id, .form, obstacle: error)]
    }
  }
}
