import SurveyModel

/// The share of a unit's interviews that give the best answer to every rated item.
///
/// Of interviews with at least half of the battery answered. Best marks pressed out of politeness were a
/// complaint of 2019 (domain/par-index.md section 4); a service can also be good.
struct CeilingCheck: UnitCheck {
  let check = AuditCheck.ceiling

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    try form.requireItems(rule)
    return try form.share(ofUnit: unit, with: form.profile.isAllTop)
  }
}
