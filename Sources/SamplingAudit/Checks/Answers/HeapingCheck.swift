import SurveyModel

/// The share of a unit's open numbers that end in 0 or 5.
///
/// Over whole numbers of 10 and more, of the item where the share is largest; 0.2 is expected where last digits are even.
/// Not computed with under `minimum` numbers. Source: Whipple's index, without its age limits (UN 1955).
struct HeapingCheck: UnitCheck {
  let check = AuditCheck.heaping

  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue {
    let needed = try rule.minimum
    let rows = form.rows(ofUnit: unit)
    if form.records.items.numbers.isEmpty { throw .fewItems(found: 0, needed: 1) }
    var most = 0
    var worst: (share: Double, item: String, marked: Int, known: Int)?
    for (place, position) in form.records.items.numbers.enumerated() {
      let known = rows.compactMap { form.records.numbers[place][$0] }.filter {
        $0 >= 10 && $0 < 1e9 && $0 == $0.rounded()
      }
      most = max(most, known.count)
      guard known.count >= needed else { continue }
      let marked = known.count { Int($0) % 5 == 0 }
      let share = Double(marked) / Double(known.count)
      if share > worst?.share ?? -1 { worst = (share, form.records.form.items[position].id, marked, known.count) }
    }
    guard let worst else { throw .tooFew(found: most, needed: needed) }
    return CheckValue(value: worst.share, detail: .item(worst.item, part: worst.marked, of: worst.known))
  }
}
