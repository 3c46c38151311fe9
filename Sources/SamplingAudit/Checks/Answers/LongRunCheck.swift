import SurveyModel

/// The mean over a unit's interviews of the longest run of equal answers, as a share of the battery.
///
/// Longest run of equal codes in the order of the questionnaire / items of the battery; an unanswered item ends a run.
/// Also called longstring (Meade and Craig 2012). Not computed for batteries with fewer items than `minimum_items`.
struct LongRunCheck: UnitCheck {
  let check = AuditCheck.longRun

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    try form.requireItems(rule)
    let items = form.records.items.battery.count
    let rows = try form.rows(ofUnit: unit, atLeast: 1)
    let mean = Double(rows.reduce(0) { $0 + form.profile.longestRun[$1] }) / Double(rows.count)
    return CheckValue(value: mean / Double(items), detail: .meanRun(mean, items: items))
  }
}
