import SurveyModel
import SurveyStatistics

/// How far the weighted sample stands from known totals of the population.
///
/// Value: the largest standardised difference |p − P|/√(P(1 − P)) over the answers of the items that have totals, p the
/// weighted share and P the known one. Beside it, for the item where it lies, the test of `MarginComparison`. Interviews that
/// give no answer with a known total are left out. Not computed without known totals. Source: domain/sipas.md 6.2.
struct TotalsDifferenceCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    let totals = (evidence.files.totals ?? []).filter { $0.form == id }
    guard !totals.isEmpty else {
      return [CheckResult(.totalsDifference, form: id, .form, obstacle: .noFile("totals"))]
    }
    let items = totals.map(\.item).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let compared = items.compactMap { item in
      MarginComparison(form.records, item: item, totals: totals.filter { $0.item == item })
    }
    guard let worst = compared.max(by: { $0.largest < $1.largest }) else {
      return [CheckResult(.totalsDifference, form: id, .form, obstacle: .undefined)]
    }
    return [
      CheckResult(
        .totalsDifference, form: id, .form, value: worst.largest, rule: rule,
        detail: .margin(
          item: worst.item, code: worst.code, share: worst.share, known: worst.known, test: worst.test))
    ]
  }
}
