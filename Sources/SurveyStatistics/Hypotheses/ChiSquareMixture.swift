/// Σ λ_i χ²_1 with weights λ_i ≥ 0, over an independent χ²_ν/ν: what X² of a complex sample follows.
struct ChiSquareMixture: Sendable, Equatable {
  /// λ over the largest of them; those that are nothing against it are left out.
  private let weights: [Double]
  private let largest: Double

  /// `nil` where no weight is positive.
  init?(_ weights: [Double]) {
    guard let largest = weights.max(), largest > 0, largest.isFinite else { return nil }
    self.largest = largest
    self.weights = weights.filter { $0 > 1e-12 * largest }.map { $0 / largest }
  }

  /// P(Σ λ χ²_1 ≥ x·χ²_ν/ν) by the saddlepoint approximation, good to a tenth of itself far out; 1 for x ≤ 0.
  ///
  /// `df` is ν > 0; where it is infinite λ are taken as known. With K the cumulant function of the difference of both
  /// sides and K'(ζ) = 0: P(Z ≥ w + log(v/w)/w), w = ±√(−2K), v = ζ√K''; near the mean its limit there. Source:
  /// Kuonen 1999; R `survey` 4.5 `pFsum`.
  func upperTail(_ x: Double, df: Double = .infinity) -> Double {
    guard x > 0 else { return 1 }
    let cumulants = Cumulants(weights: weights, x: x / largest, df: df)
    let zeta = cumulants.saddlepoint
    let square = -2 * cumulants.value(zeta)
    if square < 1e-6 {
      let spread = cumulants.second(0)
      let skewness = cumulants.third / (spread * spread.squareRoot())
      return Distribution.normalProbability(cumulants.first(0) / spread.squareRoot() - skewness / 6)
    }
    let w = zeta < 0 ? -square.squareRoot() : square.squareRoot()
    let v = zeta * cumulants.second(zeta).squareRoot()
    return Distribution.normalProbability(-(w + Distribution.log(v / w) / w))
  }
}

/// K of Σ λ χ²_1 − x·χ²_ν/ν and its derivatives.
private struct Cumulants {
  let weights: [Double]
  let x: Double
  let df: Double

  /// x/ν.
  private var share: Double { x / df }

  func value(_ zeta: Double) -> Double {
    let below = df.isInfinite ? zeta * x : df / 2 * Distribution.log(1 + 2 * zeta * share)
    return weights.reduce(0) { $0 - Distribution.log(1 - 2 * zeta * $1) / 2 } - below
  }

  func first(_ zeta: Double) -> Double {
    weights.reduce(0) { $0 + $1 / (1 - 2 * zeta * $1) } - x / (1 + 2 * zeta * share)
  }

  func second(_ zeta: Double) -> Double {
    let bottom = 1 + 2 * zeta * share
    return weights.reduce(2 * x * share / (bottom * bottom)) {
      $0 + 2 * $1 * $1 / ((1 - 2 * zeta * $1) * (1 - 2 * zeta * $1))
    }
  }

  /// K'''(0).
  var third: Double { weights.reduce(-8 * x * share * share) { $0 + 8 * $1 * $1 * $1 } }

  /// ζ with K'(ζ) = 0, by halving: K' grows with ζ.
  var saddlepoint: Double {
    var low = -(df.isInfinite ? Double(weights.count) : df) / (2 * x)
    var high = 0.5
    for _ in 0..<200 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      if first(middle) < 0 { low = middle } else { high = middle }
    }
    return high < 0.5 ? high : low
  }
}
