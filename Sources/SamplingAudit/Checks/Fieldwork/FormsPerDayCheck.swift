import SurveyModel

/// The most interviews that one interviewer has on one day, by all forms together.
///
/// Value: the largest count over days, told of once: with the form of which most of that day's interviews are. Not computed
/// without interviewers or dated interviews. Source: the round's own instruction; the shipped threshold is a house default.
struct FormsPerDayCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    do throws(CheckObstacle) {
      let groups = try InterviewerGroups(form.records)
      guard form.days.contains(where: { $0 != nil }) else { throw .noColumn(ColumnRole.startedAt.rawValue) }
      let work = InterviewerWork(evidence)
      return groups.names.compactMap { name in
        let all = work.interviews(of: name)
        let byDay = Dictionary(grouping: all.filter { $0.day != nil }) { $0.day ?? 0 }
        guard let busiest = byDay.max(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) })?.value,
          Self.mainForm(busiest, evidence) == id
        else { return nil }
        let count = Double(busiest.count)
        return CheckResult(
          .formsPerDay, form: id, .interviewer(name), value: count, rule: rule,
          detail: .part(busiest.count, of: all.count),
          cases: rule.warn.map { count >= $0 } == true ? busiest.map(\.place) : [])
      }
    } catch {
      return [CheckResult(.formsPerDay, form: id, .form, obstacle: error)]
    }
  }

  /// The form of most of these interviews; of equal ones the first of the round.
  private static func mainForm(_ interviews: [InterviewerWork.Interview], _ evidence: AuditEvidence) -> String? {
    let counts = interviews.reduce(into: [String: Int]()) { $0[$1.form, default: 0] += 1 }
    let most = counts.values.max()
    return evidence.forms.map(\.records.form.id).first { counts[$0] == most }
  }
}
