import SurveyModel

/// The share of a unit's interviews with people of the spare list.
///
/// By the drawn sample, else by the column with the role `list` ("spare"). Replacements are easier to reach than those they
/// replace. Not computed without either. Source: the limit of 10 to 20 % of domain/sipas.md 6.2.
struct SpareShareCheck: UnitCheck {
  let check = AuditCheck.spareShare

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let rows = try form.rows(ofUnit: unit, atLeast: 1)
    let spare: [Int]
    if let drawn = try? form.sample(evidence) {
      let spares = Set(drawn.filter { $0.list == .spare }.map(\.respondent))
      spare = rows.filter { spares.contains(form.records.respondents[$0]) }
    } else {
      let lists = try form.column(.list)
      spare = rows.filter { lists[$0] == SampleList.spare.rawValue }
    }
    return CheckValue(
      value: Double(spare.count) / Double(rows.count), detail: .part(spare.count, of: rows.count),
      cases: spare.map { form.records.cases[$0] })
  }
}
