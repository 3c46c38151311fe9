import SurveyModel

/// The share of a unit's interviews that contradict themselves, by the contradictions that the form declares.
///
/// A contradiction is a condition over coded answers that cannot hold for an attentive respondent; where a missing answer
/// leaves it open it does not hold. Not computed where the form declares none. Source: the form's own
/// list.
struct ContradictionsCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    let contradictions = form.records.form.contradictions
    let names = contradictions.map(\.name)
    let marked =
      contradictions.isEmpty
      ? []
      : (0..<form.records.count).map { row in
        contradictions.filter { $0.condition.holds { form.records.code(of: $0, row: row) } }.map(\.name)
      }
    return form.units(of: evidence).map { unit in
      guard !contradictions.isEmpty else {
        return CheckResult(.contradictions, form: id, .unit(unit), obstacle: .noneDeclared)
      }
      let rows = form.rows(ofUnit: unit)
      guard !rows.isEmpty else {
        return CheckResult(.contradictions, form: id, .unit(unit), obstacle: .tooFew(found: 0, needed: 1))
      }
      let found = rows.filter { !marked[$0].isEmpty }
      let which = names.filter { name in found.contains { marked[$0].contains(name) } }
      return CheckResult(
        .contradictions, form: id, .unit(unit), value: Double(found.count) / Double(rows.count), rule: rule,
        detail: which.isEmpty ? .part(0, of: rows.count) : .names(which, of: rows.count),
        cases: found.map { form.records.cases[$0] })
    }
  }
}

extension AuditRecords {
  /// The code that a record gives to a coded item; `nil` where it is missing or there is no such item.
  func code(of item: String, row: Int) -> String? {
    guard let position = form.itemIndex(item), let place = items.coded.firstIndex(of: position),
      codes[place][row] > 0
    else { return nil }
    return form.items[position].kind.scale?.points[Int(codes[place][row]) - 1].code
  }
}
