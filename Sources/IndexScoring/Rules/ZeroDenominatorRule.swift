/// What a rate is worth whose denominator is 0.
public enum ZeroDenominatorRule: Sendable, Hashable {
  /// No points.
  case zero
  /// Full points: there was nothing to do, and nothing was left undone.
  case full
  /// The criterion leaves numerator and denominator of the index.
  case notApplicable
  /// The unit has no index.
  case withheld
  /// The denominator is last year's total over this number (12 for a month, 4 for a quarter); no points where last year
  /// has no total (Decision 766, item 1.4).
  case lastYear(over: Int)
}
