import SurveyModel

/// How many answers with a known total nobody in the sample gave.
///
/// Weights cannot be made to meet the total of an empty cell; cells must be joined first. Not computed without known totals.
/// Source: formulas of raking and poststratification (Deville, Särndal and Sautory 1993).
struct EmptyCellsCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    let totals = (evidence.files.totals ?? []).filter { $0.form == id }
    guard !totals.isEmpty else {
      return [CheckResult(.emptyCells, form: id, .form, obstacle: .noFile("totals"))]
    }
    let byItem = Dictionary(grouping: totals, by: \.item).sorted { $0.key < $1.key }
    let empty = byItem.flatMap { item, known in
      (MarginComparison(form.records, item: item, totals: known)?.emptyCodes ?? []).map { "\(item) = \($0)" }
    }
    return [
      CheckResult(
        .emptyCells, form: id, .form, value: Double(empty.count), rule: rule,
        detail: empty.isEmpty ? nil : .names(empty, of: totals.count))
    ]
  }
}
