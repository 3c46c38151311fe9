import SurveyStatistics

/// How the values of the parts make the value of a node.
public enum Aggregation: String, Sendable, CaseIterable {
  /// Σ x, exact.
  case sum
  /// Σ w·x / Σ w.
  case arithmetic
  /// exp(Σ w·log x / Σ w): a low part is made good by a high one only in part. Defined for x > 0 alone.
  case geometric

  /// The value of a node whose parts have `values` and `weights`, in the same order and at least one.
  ///
  /// `nil` where a geometric mean meets a value of 0 or less, or where the result has more than 14 digits before the
  /// point. Weights count for means only and are over 0.
  public func value(_ values: [IndicatorValue], weights: [Double]) -> IndicatorValue? {
    let total = weights.reduce(0, +)
    switch self {
    case .sum:
      let sum = values.reduce(.zero, +)
      return sum.isKept ? sum : nil
    case .arithmetic:
      return IndicatorValue(computed: zip(weights, values).reduce(0) { $0 + $1.0 * $1.1.value } / total)
    case .geometric:
      guard values.allSatisfy({ $0 > .zero }) else { return nil }
      if Set(values).count == 1 { return values.first }
      let logarithm = zip(weights, values).reduce(0) { $0 + $1.0 * Distribution.log($1.1.value) }
      return IndicatorValue(computed: Distribution.exp(logarithm / total))
    }
  }
}
