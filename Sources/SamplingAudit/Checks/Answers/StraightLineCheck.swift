import SurveyModel

/// The share of a unit's interviews that give the same answer to every rated item.
///
/// Of interviews with at least half of the battery answered. A sign and no proof: honest answers to 39
/// items are a straight line in 0 to 8 % of forms (domain/sipas.md 6.6).
struct StraightLineCheck: UnitCheck {
  let check = AuditCheck.straightLine

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    try form.requireItems(rule)
    return try form.share(ofUnit: unit, with: form.profile.isStraight)
  }
}

extension FormEvidence {
  /// Throws where the battery has fewer items than the rule's `minimum_items`: over few items equal answers are ordinary.
  func requireItems(_ rule: CheckRule) throws(CheckObstacle) {
    let needed = try rule.count("minimum_items")
    let items = records.items.battery.count
    guard items >= needed else { throw .fewItems(found: items, needed: needed) }
  }

  /// The share of a unit's interviews with a sign, among those of which it can be told.
  func share(ofUnit unit: String, with signs: [Bool?]) throws(CheckObstacle) -> CheckValue {
    let known = rows(ofUnit: unit).filter { signs[$0] != nil }
    if known.isEmpty { throw .tooFew(found: 0, needed: 1) }
    let marked = known.filter { signs[$0] == true }
    return CheckValue(
      value: Double(marked.count) / Double(known.count), detail: .part(marked.count, of: known.count),
      cases: marked.map { records.cases[$0] })
  }
}
