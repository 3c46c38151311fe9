/// Adjustments of p-values for the number of comparisons.
public enum MultipleComparisons: String, Sendable, CaseIterable {
  /// min(1, m·p): bounds the probability of any false finding, under any dependence.
  case bonferroni
  /// 1 − (1 − p)^m: the same for independent comparisons.
  case sidak
  /// max over j ≤ i of min(1, (m − j + 1)·p_(j)): as Bonferroni's, and never larger.
  case holm
  /// min over j ≥ i of min(1, m·p_(j)/j): bounds the expected share of false findings, for independent comparisons.
  case benjaminiHochberg = "benjamini_hochberg"

  /// Adjusted p-values in the order given.
  ///
  /// m counts the p-values that are defined: `nil`, and a number outside 0…1, stay `nil` and count for nothing. Source:
  /// Holm 1979; Benjamini and Hochberg 1995. Check: .01, .04, .03, .2 give .04, .09, .09, .2 by Holm.
  public func adjust(_ pValues: [Double?]) -> [Double?] {
    let defined = pValues.indices.filter { index in pValues[index].map { $0 >= 0 && $0 <= 1 } ?? false }
    let sorted = defined.map { (index: $0, p: pValues[$0] ?? 1) }.sorted { ($0.p, $0.index) < ($1.p, $1.index) }
    var adjusted = [Double?](repeating: nil, count: pValues.count)
    for (entry, value) in zip(sorted, adjust(sorted: sorted.map(\.p))) { adjusted[entry.index] = value }
    return adjusted
  }

  /// The level of one of `count` independent comparisons that keeps `level` for all: 1 − (1 − α)^{1/m}, Šidák's.
  ///
  /// `alpha` is the error probability for all, 0…1; undefined (`nil`) outside, and for no comparisons.
  public static func sidakAlpha(_ alpha: Double, count: Int) -> Double? {
    guard alpha >= 0, alpha <= 1, count > 0 else { return nil }
    return atLeastOne(alpha, of: 1 / Double(count))
  }

  private func adjust(sorted p: [Double]) -> [Double] {
    let m = Double(p.count)
    switch self {
    case .bonferroni: return p.map { min(1, m * $0) }
    case .sidak: return p.map { Self.atLeastOne($0, of: m) }
    case .holm:
      var largest = 0.0
      return p.enumerated().map { position, value in
        largest = max(largest, min(1, (m - Double(position)) * value))
        return largest
      }
    case .benjaminiHochberg:
      var least = 1.0
      let backwards = p.enumerated().reversed().map { position, value in
        least = min(least, value * (m / Double(position + 1)))
        return least
      }
      return backwards.reversed()
    }
  }

  /// 1 − (1 − p)^m with all digits of a small p: −ln(1 − p) = p + p²/2 + …, then 1 − e^−y = y − y²/2 + ….
  private static func atLeastOne(_ p: Double, of m: Double) -> Double {
    guard p < 1 else { return 1 }
    let y = m * (p < 0.01 ? series(p) { p / (1 + 1 / $0) } : -Distribution.log(1 - p))
    return y < 0.01 ? series(y) { -y / ($0 + 1) } : 1 - Distribution.exp(-y)
  }

  /// x + x·r(1) + x·r(1)·r(2) + …, ten terms.
  private static func series(_ x: Double, ratio: (Double) -> Double) -> Double {
    var (sum, term) = (0.0, x)
    for i in 1...10 {
      sum += term
      term *= ratio(Double(i))
    }
    return sum
  }
}
