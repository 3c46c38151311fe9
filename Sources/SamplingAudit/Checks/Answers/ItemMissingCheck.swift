import SurveyModel

/// The share of a unit's rated answers that are missing, on average over its interviews.
///
/// Mean of unanswered rated items / rated items that were asked and apply. Source: AAPOR 2023 on item nonresponse.
struct ItemMissingCheck: UnitCheck {
  let check = AuditCheck.itemMissing

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let items = form.records.items.battery.count
    guard items > 0 else { throw .fewItems(found: 0, needed: 1) }
    let rows = try form.rows(ofUnit: unit, atLeast: 1)
    let share = rows.reduce(0) { $0 + form.profile.missing[$1] } / Double(rows.count)
    return CheckValue(value: share)
  }
}
