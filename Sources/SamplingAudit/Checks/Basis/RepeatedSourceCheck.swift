import SurveyModel

/// The share of a unit's self-selected ratings that came from a device or a dossier which had rated before.
///
/// (ratings − distinct sources)/ratings, of the role with the larger share. Not asked of samples; not computed without a
/// column with the role `device` or `dossier`, or where it says the same everywhere. Source: domain/sipas.md 4.4.
struct RepeatedSourceCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    guard form.isSelfSelected else { return [] }
    let id = form.records.form.id
    let roles = [ColumnRole.device, .dossier].filter(form.records.has)
    return form.units(of: evidence).map { unit in
      guard !roles.isEmpty else {
        return CheckResult(.repeatedSource, form: id, .unit(unit), obstacle: .noColumn(ColumnRole.device.rawValue))
      }
      var worst: (share: Double, rows: [Int], known: Int)?
      for role in roles {
        let labels = form.records.labels(role)
        let known = form.rows(ofUnit: unit).filter { labels.indices[$0] >= 0 }
        // One machine at the desk tells nobody apart.
        if Set(known.map { labels.indices[$0] }).count < 2 { continue }
        var seen: Set<Int32> = []
        let repeated = known.filter { !seen.insert(labels.indices[$0]).inserted }
        let share = Double(repeated.count) / Double(max(1, known.count))
        if known.count > 1, share > worst?.share ?? -1 { worst = (share, repeated, known.count) }
      }
      guard let worst else {
        return CheckResult(
          .repeatedSource, form: id, .unit(unit), obstacle: .columnConstant(ColumnRole.device.rawValue))
      }
      return CheckResult(
        .repeatedSource, form: id, .unit(unit), value: worst.share, rule: rule,
        detail: .part(worst.rows.count, of: worst.known), cases: worst.rows.map { form.records.cases[$0] })
    }
  }
}
