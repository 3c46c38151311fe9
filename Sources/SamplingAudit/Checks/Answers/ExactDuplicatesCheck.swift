import SurveyModel

/// Interviews of a unit that equal another one of the unit in every coded answer, beyond what chance between units gives.
///
/// For each interview, twins are others with the same codes at every coded item (the same items unanswered, too). With r
/// the rate of twins by chance among pairs of different units (`TwinGroups`: copies that stand alone are none by chance),
/// chance gives a unit of n interviews n(1 − (1 − r)^(n − 1)) with a twin. Value: (with a twin − that number)/n, not below 0.
/// Interviews that are one straight line, or have under `minimum` answers, are not counted. In a round of one unit r is 0.
/// All batches of the form are looked at together. Source: exact duplicates of all substantive answers (domain/sipas.md 6.5),
/// less chance by counting pairs.
struct ExactDuplicatesCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let twins = form.twins(rule)
    return form.results(.exactDuplicates, of: evidence, rule: rule) { unit throws(CheckObstacle) in
      let twins = try twins.get()
      let rows = form.rows(ofUnit: unit).filter { twins.isCounted[$0] }
      guard rows.count >= 2 else { throw .tooFew(found: rows.count, needed: 2) }
      let alike = rows.filter { twins.inUnit[$0] > 0 }
      let n = Double(rows.count)
      var none = 1.0
      for _ in 1..<rows.count { none *= 1 - twins.rateBetweenUnits }
      let excess = max(0, (Double(alike.count) - n * (1 - none)) / n)
      return CheckValue(
        value: excess, detail: .part(alike.count, of: rows.count), cases: alike.map { form.records.cases[$0] })
    }
  }
}
