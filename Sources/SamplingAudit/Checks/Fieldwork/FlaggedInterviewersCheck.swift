import SurveyModel

/// The share of a unit's interviews that were made by interviewers who differ from others by more than chance.
///
/// It carries what is found about interviewers into the verdict on units. Made after all other checks. Copies of other units'
/// forms do not count: whose are the originals is not known, and their check has a number for units. Not computed without
/// interviewers. Source: the sum of the other checks of interviewers, each with its own.
enum FlaggedInterviewersCheck {
  static func results(
    _ form: FormEvidence, of evidence: AuditEvidence, others: [CheckResult], rule: CheckRule
  ) -> [CheckResult] {
    let id = form.records.form.id
    let flagged = others.filter { $0.form == id && counts($0) }.reduce(into: Set<String>()) {
      names, result in
      if case .interviewer(let name) = result.subject { names.insert(name) }
    }
    let labels = form.records.labels(.interviewer)
    do throws(CheckObstacle) {
      _ = try InterviewerGroups(form.records)
    } catch {
      return form.units(of: evidence).map { CheckResult(.flaggedInterviewers, form: id, .unit($0), obstacle: error) }
    }
    return form.units(of: evidence).map { unit in
      let named = form.rows(ofUnit: unit).filter { labels.indices[$0] >= 0 }
      guard !named.isEmpty else {
        return CheckResult(
          .flaggedInterviewers, form: id, .unit(unit), obstacle: .noColumn(ColumnRole.interviewer.rawValue))
      }
      let theirs = named.filter { labels[$0].map(flagged.contains) ?? false }
      let names = Set(theirs.compactMap { labels[$0] }).sorted()
      return CheckResult(
        .flaggedInterviewers, form: id, .unit(unit), value: Double(theirs.count) / Double(named.count), rule: rule,
        detail: names.isEmpty ? .part(0, of: named.count) : .names(names, of: named.count),
        cases: theirs.map { form.records.cases[$0] })
    }
  }

  /// Whether a result is weighty enough: unlikely to be chance, or a failure; a single odd day or time is not.
  private static func counts(_ result: CheckResult) -> Bool {
    switch result.check {
    case .interviewerLikeness, .interviewerStraightLine, .interviewerTop, .interviewerMean, .interviewerSpread,
      .interviewerMissing, .interviewerDuration:
      result.severity >= .warning
    default: result.severity == .failure
    }
  }
}
