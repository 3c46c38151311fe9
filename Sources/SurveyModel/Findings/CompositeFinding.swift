/// Something about a composite index of indicators, or about the table that it is computed from.
public enum CompositeFinding: FindingKind {
  // The index cannot be computed.
  /// A low value is good, and nothing turns the indicator round.
  case directionWithoutScale(indicator: String)
  case denominatorNotPositive(unit: String, indicator: String, column: String, found: String)
  /// A geometric mean meets a part of 0 or less.
  case geometricNotPositive(unit: String, node: String, part: String)
  /// All units have one value, so that there is no range to bring to a scale.
  case rangeEmpty(indicator: String)
  case valueTooLarge(unit: String, node: String)

  // It can be computed in part.
  case unitIncomplete(unit: String, empty: [String], nodes: Int)
  case beyondGoalposts(indicator: String, units: [String], clipped: Bool)
  case rowToLeaveOutMissing(code: String)
  case publishedDiffers(unit: String, node: String, published: String, found: String, tolerance: String)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .directionWithoutScale: "indicator-direction-without-scale"
    case .denominatorNotPositive: "indicator-denominator-not-positive"
    case .geometricNotPositive: "geometric-mean-not-positive"
    case .rangeEmpty: "indicator-range-empty"
    case .valueTooLarge: "composite-value-too-large"
    case .unitIncomplete: "composite-unit-incomplete"
    case .beyondGoalposts: "indicator-beyond-goalposts"
    case .rowToLeaveOutMissing: "row-to-leave-out-missing"
    case .publishedDiffers: "published-value-differs"
    }
  }

  /// What keeps the index from being computed is an error.
  public var severity: Severity {
    switch self {
    case .unitIncomplete, .beyondGoalposts, .rowToLeaveOutMissing, .publishedDiffers: .warning
    default: .error
    }
  }
}
