import SurveyModel
import SurveyStatistics

/// How far the weighted sample stands from known totals of the population.
///
/// Value: the largest standardised difference |p − P|/√(P(1 − P)) over the answers of the items that have totals, p the
/// weighted share and P the known one. Beside it, for the item where it lies: X² = n/deff_w·Σ(p − P)²/P with Kish's deff_w for the
/// design, and Cramér's V = √(X²/(n/deff_w·(k − 1))). Interviews that do not answer the item are left out. Not computed without known totals.
/// Source: domain/sipas.md 6.2; the chi-square is corrected to first order as by Rao and Scott 1981.
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
          item: worst.item, code: worst.code, share: worst.share, known: worst.known, chiSquare: worst.chiSquare,
          cramersV: worst.cramersV))
    ]
  }
}

/// One item's weighted shares beside known ones.
struct MarginComparison: Sendable {
  let item: String
  /// The answer with the largest standardised difference, its weighted share and the known one.
  private(set) var code = ""
  private(set) var share = 0.0
  private(set) var known = 0.0
  /// That difference.
  private(set) var largest = 0.0
  private(set) var chiSquare = 0.0
  private(set) var cramersV = 0.0
  /// Answers with a known total over 0 that nobody gave.
  private(set) var emptyCodes: [String] = []

  /// `nil` where the form has no such coded item, nobody answers it, or fewer than two answers have totals.
  init?(_ records: AuditRecords, item: String, totals: [KnownTotal]) {
    self.item = item
    guard let position = records.form.itemIndex(item), let place = records.items.coded.firstIndex(of: position),
      let points = records.form.items[position].kind.scale?.points
    else { return nil }
    var sums = Array(repeating: 0.0, count: points.count)
    var (weight, squares, n) = (0.0, 0.0, 0)
    for (row, code) in records.codes[place].enumerated() where code > 0 {
      sums[Int(code) - 1] += records.weights[row]
      weight += records.weights[row]
      squares += records.weights[row] * records.weights[row]
      n += 1
    }
    let population = totals.reduce(0) { $0 + $1.total }
    guard weight > 0, population > 0, totals.count > 1 else { return nil }
    let effective = weight * weight / squares
    for total in totals {
      let p = points.firstIndex { $0.code == total.code }.map { sums[$0] / weight } ?? 0
      let P = total.total / population
      if total.total > 0, p == 0 { emptyCodes.append(total.code) }
      guard P > 0, P < 1 else { continue }
      chiSquare += effective * (p - P) * (p - P) / P
      let difference = (p - P).magnitude / (P * (1 - P)).squareRoot()
      if difference > largest { (code, share, known, largest) = (total.code, p, P, difference) }
    }
    cramersV = totals.count > 1 ? (chiSquare / (effective * Double(totals.count - 1))).squareRoot() : 0
  }
}
