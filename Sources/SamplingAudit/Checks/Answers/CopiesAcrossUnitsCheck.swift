import SurveyModel

/// Interviews of a unit that equal one of another unit in every coded answer, where chance does not explain it.
///
/// Value: how many there are; `TwinGroups` says when a copy stands alone. Straight lines, and interviews with under `minimum`
/// answers, are not counted: short forms are alike by chance too often. All batches of the form are looked at together. Which of the two is the original nobody can
/// tell from the answers, so both units are named. Not computed for forms with fewer coded items. Source: exact duplicates
/// of all substantive answers (domain/sipas.md 6.5).
struct CopiesAcrossUnitsCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let twins = form.twins(rule)
    let labels = form.records.labels(.unit).labels
    return form.results(.copiesAcrossUnits, of: evidence, rule: rule) { unit throws(CheckObstacle) in
      let twins = try twins.get()
      let rows = form.rows(ofUnit: unit).filter { twins.isCounted[$0] }
      if rows.isEmpty { throw .tooFew(found: 0, needed: 1) }
      let copies = rows.filter { !twins.copiedIn[$0].isEmpty }
      let others = Set(copies.flatMap { twins.copiedIn[$0] }).map { labels[Int($0)] }.sorted()
      return CheckValue(
        value: Double(copies.count), detail: others.isEmpty ? .part(0, of: rows.count) : .names(others, of: rows.count),
        cases: copies.map { form.records.cases[$0] })
    }
  }
}

extension FormEvidence {
  /// Interviews that are alike throughout; why there are none where the form is too short.
  func twins(_ rule: CheckRule) -> Result<TwinGroups, CheckObstacle> {
    Result { () throws(CheckObstacle) in
      let needed = try rule.minimum
      let items = records.items.coded.count
      guard items >= needed else { throw .fewItems(found: items, needed: needed) }
      return TwinGroups(self, minimum: needed, near: try rule.count("near", atLeast: 1))
    }
  }
}
