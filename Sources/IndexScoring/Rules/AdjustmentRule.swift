/// Bonus and penalty points: what stands below adds up, up to a cap, and is added to the index or taken from it.
///
/// final = sum + min(cap, Σ bonus) − min(cap, Σ penalty). The cap is the criterion's maximum.
public struct AdjustmentRule: Sendable, Equatable {
  /// Which way points go.
  public enum Sign: String, Sendable, CaseIterable {
    case bonus, penalty
  }

  /// Which way points go.
  public let sign: Sign
  /// A bonus cap that counts in the index's maximum (maximum = base + bonus cap), or not: then an index can exceed 100.
  public let countsInMaximum: Bool
  /// What adds up.
  public let children: [Criterion]

  /// Adds up `children`.
  public init(_ sign: Sign, countsInMaximum: Bool, children: [Criterion]) {
    self.sign = sign
    self.countsInMaximum = countsInMaximum
    self.children = children
  }

  /// `scale` is what a what-if multiplies the cap by.
  func score(_ criterion: Criterion, children: [CriterionScore], scale: ExactRate = .one) -> CriterionScore {
    let cap = criterion.maximum.scaled(by: scale)
    let sum = children.reduce(Points.zero) { $0 + $1.points }
    let capped = min(cap, sum)
    var score = CriterionScore(
      criterion, points: sign == .bonus ? capped : Points(units: -capped.units),
      maximum: countsInMaximum ? cap : .zero, children: children)
    score.scale = scale
    return score
  }
}
