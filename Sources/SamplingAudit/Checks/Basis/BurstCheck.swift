import SurveyModel

/// The share of a unit's self-selected ratings that came in its busiest hour, or day where only days are known.
///
/// Not asked of samples; not computed without dates or with under `minimum` ratings. Source: house rule; ratings given by
/// visitors spread over the opening hours.
struct BurstCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    guard form.isSelfSelected else { return [] }
    let hours = form.records.hours
    let times = hours.contains { $0 != nil } ? hours : form.days
    return form.results(.burst, of: evidence, rule: rule) { unit throws(CheckObstacle) in
      guard times.contains(where: { $0 != nil }) else { throw .noColumn(ColumnRole.endedAt.rawValue) }
      let dated = form.rows(ofUnit: unit).filter { times[$0] != nil }
      let needed = try rule.minimum
      guard dated.count >= needed else { throw .tooFew(found: dated.count, needed: needed) }
      let groups = Dictionary(grouping: dated) { times[$0] ?? 0 }
      let busiest = groups.max { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }?.value ?? []
      return CheckValue(
        value: Double(busiest.count) / Double(dated.count), detail: .part(busiest.count, of: dated.count),
        cases: busiest.map { form.records.cases[$0] })
    }
  }
}
