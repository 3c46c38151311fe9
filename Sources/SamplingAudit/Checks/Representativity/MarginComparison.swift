import SurveyModel
import SurveyStatistics

/// A chi-square test of an item's shares against known ones.
public struct MarginTest: Sendable, Equatable {
  /// X², corrected for unequal weights.
  public let chiSquare: Double
  /// Answers with a known total over 0, less one.
  public let df: Int
  /// P(χ²_df ≥ X²): how likely a difference this large is where sample and population agree.
  public let pValue: Double
  /// V = √(X²/(n_eff·df)).
  public let cramersV: Double
}

/// One item's weighted shares beside known ones.
///
/// Over the k answers with a known total over 0, and the interviews that give one of them: p the weighted share, P the known
/// one, n_eff = (Σw)²/Σw² (n/deff_w by Kish), X² = n_eff·Σ(p − P)²/P on k − 1 degrees of freedom and V = √(X²/(n_eff(k − 1))).
/// Answers whose total nobody knows are no part of either. Source: Rao and Scott 1981, to first order.
struct MarginComparison: Sendable {
  let item: String
  /// The answer with the largest standardised difference, its weighted share and the known one.
  private(set) var code = ""
  private(set) var share = 0.0
  private(set) var known = 0.0
  /// That difference, |p − P|/√(P(1 − P)).
  private(set) var largest = 0.0
  let test: MarginTest
  /// Answers with a known total over 0 that nobody gave.
  private(set) var emptyCodes: [String] = []

  /// `nil` where the form has no such coded item, nobody gives an answer with a total, or fewer than two answers have one.
  init?(_ records: AuditRecords, item: String, totals: [KnownTotal]) {
    self.item = item
    guard let position = records.form.itemIndex(item), let place = records.items.coded.firstIndex(of: position),
      let points = records.form.items[position].kind.scale?.points
    else { return nil }
    let known = totals.filter { $0.total > 0 }
    let places = known.map { total in points.firstIndex { $0.code == total.code } }
    var sums = Array(repeating: 0.0, count: points.count)
    var (weight, squares) = (0.0, 0.0)
    let counted = Set(places.compactMap { $0 })
    for (row, code) in records.codes[place].enumerated() where code > 0 && counted.contains(Int(code) - 1) {
      sums[Int(code) - 1] += records.weights[row]
      weight += records.weights[row]
      squares += records.weights[row] * records.weights[row]
    }
    let population = known.reduce(0) { $0 + $1.total }
    guard weight > 0, known.count > 1 else { return nil }
    let effective = weight * weight / squares
    var chiSquare = 0.0
    for (total, point) in zip(known, places) {
      let p = point.map { sums[$0] / weight } ?? 0
      let P = total.total / population
      if p == 0 { emptyCodes.append(total.code) }
      chiSquare += effective * (p - P) * (p - P) / P
      let difference = (p - P).magnitude / (P * (1 - P)).squareRoot()
      // Of two answers both stand equally far: rounding, and with it the order of records, must not choose.
      if difference > largest * (1 + 1e-9) { (code, share, self.known, largest) = (total.code, p, P, difference) }
    }
    let df = known.count - 1
    test = MarginTest(
      chiSquare: chiSquare, df: df, pValue: Distribution.chiSquareUpperTail(chiSquare, df: Double(df)),
      cramersV: (chiSquare / (effective * Double(df))).squareRoot())
  }
}
