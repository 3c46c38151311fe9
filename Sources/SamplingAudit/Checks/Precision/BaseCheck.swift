import SurveyModel

/// How many interviews of a unit count.
///
/// Below the threshold no score of the unit can stand alone. Source: publication thresholds of 30 (NCHS 2017, and the house's
/// own rule of publication).
struct BaseCheck: UnitCheck {
  let check = AuditCheck.base

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    CheckValue(value: Double(form.rows(ofUnit: unit).count))
  }
}
