/// How the values of an indicator are brought to a common scale before they are put together.
///
/// Letters: x value of a unit, l and h the ends of the range, [a, b] the scale to which it is brought.
/// Higher is better: a + (b − a)·(x − l)/(h − l); lower is better: a + (b − a)·(h − x)/(h − l).
/// Reference: OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 5.
public enum Normalisation: Sendable, Equatable {
  /// The value as it is.
  case none
  /// l and h are the smallest and largest value observed, so that every unit's value depends on the extremes.
  case minMax(to: ScaleEnds)
  /// l and h are set beforehand; a value beyond them is set to the nearer end where `clips`, else leaves the scale.
  case goalposts(low: IndicatorValue, high: IndicatorValue, to: ScaleEnds, clips: Bool)

  /// The value on the common scale.
  ///
  /// `observed` is the range of the indicator over all units; it counts for min-max only. `nil` where the range is
  /// empty, which `CompositeScorer` refuses beforehand.
  func value(of x: IndicatorValue, better: Direction, observed: ClosedRange<IndicatorValue>) -> IndicatorValue? {
    switch self {
    case .none: x
    case .minMax(let ends):
      ends.value(of: x, low: observed.lowerBound, high: observed.upperBound, better: better)
    case .goalposts(let low, let high, let ends, let clips):
      ends.value(of: clips ? min(max(x, low), high) : x, low: low, high: high, better: better)
    }
  }
}

/// The ends of the scale to which an indicator is brought, the worse one first.
public struct ScaleEnds: Sendable, Equatable {
  /// What the worst value gets.
  public let worst: IndicatorValue
  /// What the best value gets; over `worst`.
  public let best: IndicatorValue

  /// Makes a scale from its ends.
  public init(worst: IndicatorValue, best: IndicatorValue) {
    self.worst = worst
    self.best = best
  }

  fileprivate func value(
    of x: IndicatorValue, low: IndicatorValue, high: IndicatorValue, better: Direction
  ) -> IndicatorValue? {
    guard low < high else { return nil }
    let distance = better == .higher ? x - low : high - x
    // The ends themselves are exact, so that the best of all ties with a value that is set to the end.
    if distance == .zero { return worst }
    if distance == high - low { return best }
    return IndicatorValue(
      computed: worst.value + (best - worst).value * (distance.value / (high - low).value))
  }
}

/// Whether a high value of an indicator is good or bad.
public enum Direction: String, Sendable, CaseIterable {
  case higher
  case lower
}
