import SurveyModel

/// How many of a unit's planned interviews are missing.
///
/// (planned − valid)/planned, 0 where more came than planned. Not computed without a plan for the unit that says how many.
/// Source: the round's own plan.
struct ShortfallCheck: UnitCheck {
  let check = AuditCheck.shortfall

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let lines = try form.planLines(ofUnit: unit)
    let planned = lines.reduce(0) { $0 + ($1.planned ?? 0) }
    guard planned > 0, lines.allSatisfy({ $0.planned != nil }) else { throw .planWithout("planned") }
    let valid = form.rows(ofUnit: unit).count
    return CheckValue(
      value: Double(max(0, planned - valid)) / Double(planned), detail: .part(valid, of: planned))
  }
}
