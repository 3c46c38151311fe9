import SurveyModel

/// The share of a unit's planned primary sampling units in which nobody was interviewed.
///
/// Not computed without a plan for the unit that names PSUs, or without a column of PSUs. Source: the round's own plan;
/// the error of a clustered sample depends on how many PSUs there are (Kish 1965, chapter 5).
struct EmptyPSUCheck: UnitCheck {
  let check = AuditCheck.psuWithoutInterviews

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let planned = try form.planLines(ofUnit: unit).filter { !$0.psu.isEmpty }
    if planned.isEmpty { throw .planWithout("psu") }
    let (strata, psus) = (form.records.labels(.stratum), try form.column(.psu))
    // Places may be numbered anew in every stratum.
    let seen = Set(form.rows(ofUnit: unit).map { [strata[$0] ?? "", psus[$0] ?? ""] })
    let hasStrata = form.records.has(.stratum)
    let empty = planned.filter { !seen.contains([hasStrata ? $0.stratum : "", $0.psu]) }.map(\.psu)
    return CheckValue(
      value: Double(empty.count) / Double(planned.count),
      detail: empty.isEmpty ? .part(0, of: planned.count) : .names(empty, of: planned.count))
  }
}
