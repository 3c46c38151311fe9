import SurveyModel

/// The share of an office's closed files that were rated, where the respondents chose themselves.
///
/// Ratings / files closed. It is no response rate and gives no margin of error. Not asked of samples; not computed without
/// the count of closed files. Source: Circular 01/2018/TT-VPCP chapter III on ratings at the one-stop desk.
struct CoverageCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    guard form.isSelfSelected else { return [] }
    let id = form.records.form.id
    return form.units(of: evidence).map { unit in
      guard let closed = evidence.files.closed else {
        return CheckResult(.coverage, form: id, .unit(unit), obstacle: .noFile("closed"))
      }
      let count = closed.filter { $0.form == id && $0.unit == unit }.reduce(0) { $0 + $1.count }
      guard count > 0 else { return CheckResult(.coverage, form: id, .unit(unit), obstacle: .planWithout("closed")) }
      let rated = form.rows(ofUnit: unit).count
      return CheckResult(
        .coverage, form: id, .unit(unit), value: Double(rated) / Double(count), rule: rule,
        detail: .part(rated, of: count))
    }
  }
}
