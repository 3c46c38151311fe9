/// A part of a unit's points: the parts of a unit add up to its points, and their maxima to its maximum.
///
/// Sums are opened down to their leaves; bonus and penalty points are one part, since their cap has no share in what
/// stands below.
public struct ScoredPart: Sendable, Equatable {
  /// The criterion's code.
  public let code: String
  /// Points, unrounded; negative for a penalty.
  public let points: Points
  /// What it adds to the unit's maximum.
  public let maximum: Points
  /// Points may not be shown, because they would give a small group's sub-score away.
  public let isProtected: Bool

  /// Makes a part.
  public init(code: String, points: Points, maximum: Points, isProtected: Bool = false) {
    self.code = code
    self.points = points
    self.maximum = maximum
    self.isProtected = isProtected
  }
}

extension CriterionScore {
  /// A leaf, or bonus and penalty points as a whole; here and below.
  var partScores: [CriterionScore] {
    if case .sum = criterion.rule, !children.isEmpty { children.flatMap(\.partScores) } else { [self] }
  }
}

extension UnitScore {
  /// The parts of all areas; they add up to `points`.
  public var parts: [ScoredPart] {
    areas.flatMap(\.partScores).map {
      let code = $0.criterion.code
      return ScoredPart(code: code, points: $0.points, maximum: $0.maximum, isProtected: disclosure.hides(code))
    }
  }
}
