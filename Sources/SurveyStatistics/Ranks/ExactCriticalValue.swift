/// The exact critical value of one unit's differences from all others, for independent normal estimates.
///
/// c solves P(max_k |Z_j − Z_k|/s_jk ≤ c) = level with s_jk² = se_j² + se_k². Given Z_j = se_j·u the factors are
/// independent, so the probability is ∫ φ(u) Π_k [Φ((se_j u + c s_jk)/se_k) − Φ((se_j u − c s_jk)/se_k)] du: Gauss and
/// Legendre's rule on panels of 0 ≤ u ≤ 9, narrower about c where se_j is large among the errors.
struct ExactCriticalValue {
  private let own: Double
  private let others: [Double]

  /// `others` are the standard errors of the units that j is compared with, at least one; not both 0.
  init(standardError own: Double, others: [Double]) {
    self.own = own
    self.others = others
  }

  /// c, by Illinois' variant of regula falsi between the values for one comparison and for Bonferroni's number.
  func value(level: Double) -> Double {
    let tail = (1 - level) / 2
    var low = Distribution.normalQuantile(1 - tail)
    var high = Distribution.normalQuantile(1 - tail / Double(others.count)) + 1e-9
    var (atLow, atHigh) = (probability(low) - level, probability(high) - level)
    guard atLow < 0 else { return low }
    guard atHigh > 0 else { return high }
    var (last, wasBelow) = (high, false)
    for step in 0..<100 {
      let middle = (low * atHigh - high * atLow) / (atHigh - atLow)
      let atMiddle = probability(middle) - level
      if atMiddle.magnitude < 1e-14 || (middle - last).magnitude < 1e-13 { return middle }
      // The end that stays a second time counts half.
      let stays = step > 0 && wasBelow == (atMiddle < 0)
      if atMiddle < 0 {
        (low, atLow) = (middle, atMiddle)
        if stays { atHigh /= 2 }
      } else {
        (high, atHigh) = (middle, atMiddle)
        if stays { atLow /= 2 }
      }
      (last, wasBelow) = (middle, atMiddle < 0)
    }
    return last
  }

  /// P(max_k |Z_j − Z_k|/s_jk ≤ c).
  func probability(_ c: Double) -> Double {
    var sum = 0.0
    let breaks = breaks(c)
    for (from, to) in zip(breaks, breaks.dropFirst()) {
      let (center, half) = ((from + to) / 2, (to - from) / 2)
      for (node, weight) in Self.nodes {
        sum += weight * half * (integrand(center - half * node, c) + integrand(center + half * node, c))
      }
    }
    return 2 * sum
  }

  private func integrand(_ u: Double, _ c: Double) -> Double {
    var product = Distribution.exp(-u * u / 2) / (2 * Double.pi).squareRoot()
    for other in others {
      let reach = c * (own * own + other * other).squareRoot()
      if other == 0 {
        if (own * u).magnitude > reach { return 0 }
      } else {
        product *= Self.below((own * u + reach) / other) - Self.below((own * u - reach) / other)
      }
      if product < 1e-30 { return 0 }
    }
    return product
  }

  /// P(Z ≤ x), without asking where it is 0 or 1 to the last bit.
  private static func below(_ x: Double) -> Double {
    x > 8.3 ? 1 : x < -38 ? 0 : Distribution.normalProbability(x)
  }

  /// Ends of the panels: whole numbers, c, and points ever nearer to c where a factor falls steeply there.
  private func breaks(_ c: Double) -> [Double] {
    var breaks = (0...9).map(Double.init) + [c]
    let steepest = (others.filter { $0 > 0 }.min() ?? own) / own
    var step = 0.5
    while step > max(0.5 * steepest, 1e-4) {
      breaks += [c - step, c + step]
      step /= 2
    }
    return Set(breaks.filter { $0 >= 0 && $0 <= 9 }).sorted()
  }

  /// Positive nodes and weights of sixteen points on −1…1.
  private static let nodes: [(Double, Double)] = [
    (0.0950125098376374402, 0.1894506104550684963), (0.2816035507792589132, 0.1826034150449235889),
    (0.4580167776572273863, 0.1691565193950025382), (0.6178762444026437484, 0.1495959888165767321),
    (0.7554044083550030339, 0.1246289712555338720), (0.8656312023878317439, 0.0951585116824927848),
    (0.9445750230732325761, 0.0622535239386478929), (0.9894009349916499326, 0.0271524594117540949),
  ]
}
