import SurveyModel

/// The share of a unit's self-selected ratings that were keyed in by somebody else than the respondent.
///
/// Ratings with a name in the column with the role `entered_by`. Not asked of samples; not computed without such a column.
/// Source: domain/sipas.md 4.4 on ratings entered by staff.
struct StaffEnteredCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    guard form.isSelfSelected else { return [] }
    let id = form.records.form.id
    let names = form.records.labels(.enteredBy)
    return form.units(of: evidence).map { unit in
      let rows = form.rows(ofUnit: unit)
      guard form.records.has(.enteredBy), !rows.isEmpty else {
        return CheckResult(.staffEntered, form: id, .unit(unit), obstacle: .noColumn(ColumnRole.enteredBy.rawValue))
      }
      let entered = rows.filter { names.indices[$0] >= 0 }
      return CheckResult(
        .staffEntered, form: id, .unit(unit), value: Double(entered.count) / Double(rows.count), rule: rule,
        detail: .part(entered.count, of: rows.count), cases: entered.map { form.records.cases[$0] })
    }
  }
}
