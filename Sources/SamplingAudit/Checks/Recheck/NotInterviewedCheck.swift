import SurveyModel

/// The share of people who say, when they are asked again (phúc tra), that no interview took place; by unit and interviewer.
///
/// Of the people of the re-check file whose first interview is known and whose column `interviewed` says yes or no. One such
/// answer is worth a look; it takes `minimum` people before a share can refuse a unit. Not computed without a re-check file,
/// without that column, or where nobody of a unit was asked again. Source: outcomes of a re-check (domain/sipas.md 6.7): whether
/// the interview took place is judged before opinions, which change with time.
struct NotInterviewedCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let asked = Result { () throws(CheckObstacle) in
      let matches = try RecheckMatches(form, evidence)
      guard matches.pairs.contains(where: { $0.again.wasInterviewed != nil }) else {
        throw .fileWithout("recheck", column: "interviewed")
      }
      return (pairs: matches.pairs.filter { $0.again.wasInterviewed != nil }, minimum: try rule.minimum)
    }
    let found: (pairs: [RecheckMatches.Pair], minimum: Int)
    switch asked {
    case .success(let value): found = value
    case .failure(let obstacle):
      return form.units(of: evidence).map {
        CheckResult(.notInterviewed, form: form.records.form.id, .unit($0), obstacle: obstacle)
      }
    }
    let (units, people) = (form.records.labels(.unit), form.records.labels(.interviewer))
    let byUnit = Dictionary(grouping: found.pairs) { units[$0.row] ?? "" }
    let byPerson = Dictionary(grouping: found.pairs.filter { people.indices[$0.row] >= 0 }) { people[$0.row] ?? "" }
    return form.units(of: evidence).map { result(.unit($0), byUnit[$0] ?? [], form, rule, found.minimum) }
      + byPerson.sorted { $0.key < $1.key }.map { result(.interviewer($0.key), $0.value, form, rule, found.minimum) }
  }

  private func result(
    _ subject: AuditSubject, _ pairs: [RecheckMatches.Pair], _ form: FormEvidence, _ rule: CheckRule, _ minimum: Int
  ) -> CheckResult {
    let id = form.records.form.id
    guard !pairs.isEmpty else {
      return CheckResult(.notInterviewed, form: id, subject, obstacle: .nobodyAskedAgain)
    }
    var rule = rule
    if pairs.count < minimum { rule.fail = nil }
    let denied = pairs.filter { $0.again.wasInterviewed == false }
    return CheckResult(
      .notInterviewed, form: id, subject, value: Double(denied.count) / Double(pairs.count), rule: rule,
      detail: .part(denied.count, of: pairs.count), cases: denied.map { form.records.cases[$0.row] })
  }
}
