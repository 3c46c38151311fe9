import SurveyModel

/// The share of a unit's interviews from strata or primary sampling units that the plan does not name.
///
/// Not computed without a plan for the unit, or without interviews. Source: the round's own plan.
struct OutsidePlanCheck: UnitCheck {
  let check = AuditCheck.outsidePlan

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let lines = try form.planLines(ofUnit: unit)
    let rows = try form.rows(ofUnit: unit, atLeast: 1)
    let (strata, psus) = (form.records.labels(.stratum), form.records.labels(.psu))
    let planned = (strata: Set(lines.map(\.stratum)), psus: Set(lines.map(\.psu)))
    let outside = rows.filter { row in
      if let stratum = strata[row], !planned.strata.contains(stratum) { return true }
      guard !planned.psus.contains(""), let psu = psus[row] else { return false }
      return !planned.psus.contains(psu)
    }
    return CheckValue(
      value: Double(outside.count) / Double(rows.count), detail: .part(outside.count, of: rows.count),
      cases: outside.map { form.records.cases[$0] })
  }
}
