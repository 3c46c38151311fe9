/// The effect of unequal weights alone, after Kish: n·Σw² / (Σw)² and (Σw)² / Σw².
public struct KishEffect: Sendable, Equatable {
  /// deff_w, at least 1.
  public let designEffect: Double
  /// n_eff,w.
  public let effectiveSampleSize: Double
}

extension KishEffect {
  /// The effect of the weights over 0 of the chosen rows; `nil` where there is none.
  public init?(_ weights: [Double], where isChosen: [Bool]) {
    let chosen = weights.indices.filter { isChosen[$0] && weights[$0] != 0 }
    var (sum, squares) = (CompensatedSum(), CompensatedSum())
    for row in chosen {
      sum.add(weights[row])
      squares.add(weights[row] * weights[row])
    }
    guard sum.value > 0 else { return nil }
    self.init(
      designEffect: Double(chosen.count) * squares.value / (sum.value * sum.value),
      effectiveSampleSize: sum.value * sum.value / squares.value)
  }
}
