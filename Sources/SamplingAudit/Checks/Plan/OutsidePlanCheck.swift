import SurveyModel

/// The share of a unit's interviews from strata or primary sampling units that the plan does not name.
///
/// All of them where the plan does not name the unit at all. Not computed without a plan, or without interviews. Source: the round's own plan.
struct OutsidePlanCheck: UnitCheck {
  let check = AuditCheck.outsidePlan

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    if form.plan.isEmpty { throw .noPlan }
    let lines = form.plan.filter { $0.unit == unit }
    let rows = try form.rows(ofUnit: unit, atLeast: 1)
    let (strata, psus) = (form.records.labels(.stratum), form.records.labels(.psu))
    let hasStrata = form.records.has(.stratum)
    let planned = (
      strata: Set(lines.map(\.stratum)), psus: Set(lines.map { [hasStrata ? $0.stratum : "", $0.psu] })
    )
    let outside = rows.filter { row in
      if let stratum = strata[row], !planned.strata.contains(stratum) { return true }
      guard lines.allSatisfy({ !$0.psu.isEmpty }), let psu = psus[row] else { return false }
      return !planned.psus.contains([hasStrata ? strata[row] ?? "" : "", psu])
    }
    return CheckValue(
      value: Double(outside.count) / Double(rows.count), detail: .part(outside.count, of: rows.count),
      cases: outside.map { form.records.cases[$0] })
  }
}
