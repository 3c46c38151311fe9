import SurveyModel

/// How much the answers of one person differ from item to item, on average over a unit's interviews.
///
/// Mean of the within-person standard deviation of scores, over the range of the scale; also called intra-individual
/// response variability (Dunn et al. 2018). Near 0 everybody ticks one box.
struct PersonSpreadCheck: UnitCheck {
  let check = AuditCheck.personSpread

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let known = form.rows(ofUnit: unit).compactMap { form.profile.spread[$0] }
    if known.isEmpty { throw .tooFew(found: 0, needed: 1) }
    return CheckValue(value: known.reduce(0, +) / Double(known.count) / form.scoreRange)
  }
}
