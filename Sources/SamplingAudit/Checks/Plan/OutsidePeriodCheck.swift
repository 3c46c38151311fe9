import SurveyModel

/// The share of a unit's dated interviews that took place outside the declared days of fieldwork.
///
/// A date outside the period is kept as unreadable by the reader; its finding counts here. Not computed without a period, a column that dates interviews, or any date. Source: the round's own period; people who
/// had used the service two years earlier were a complaint about the pilot survey of 2014.
struct OutsidePeriodCheck: UnitCheck {
  let check = AuditCheck.outsidePeriod

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    guard let declared = evidence.round.days, let from = CivilTime.day(declared.lowerBound),
      let to = CivilTime.day(declared.upperBound)
    else { throw .noPeriod }
    let isDated = form.records.has(.startedAt) || form.records.has(.endedAt)
    if !isDated, !form.records.cases.contains(where: { evidence.datesOutside.contains($0.unnumbered) }) {
      throw .noColumn(ColumnRole.startedAt.rawValue)
    }
    let known = Set(
      form.rows(ofUnit: unit).filter { evidence.datesOutside.contains(form.records.cases[$0].unnumbered) })
    let dated = form.rows(ofUnit: unit).filter { form.days[$0] != nil || known.contains($0) }
    if dated.isEmpty { throw .tooFew(found: 0, needed: 1) }
    let outside = dated.filter { row in
      known.contains(row) || form.days[row].map { !(from...to).contains($0) } ?? false
    }
    return CheckValue(
      value: Double(outside.count) / Double(dated.count), detail: .part(outside.count, of: dated.count),
      cases: outside.map { form.records.cases[$0] })
  }
}
