/// One number, text or flag of a check beside what was found.
public struct Comparison: Sendable, Equatable {
  /// Where it stands in the check's expectation.
  public let path: String
  /// What the reference has.
  public let expected: CaseValue
  /// What was found; `nil` where this program does not compute it.
  public let found: CaseValue?
  /// |found − expected| over what is allowed: at most 1 where they agree.
  public let error: Double
  /// |found − expected| / |expected|, or the difference where the reference is 0.
  public let relativeError: Double
  /// Whether the reference itself requires it.
  public let isRequired: Bool

  /// Whether they agree within the tolerance.
  public var agrees: Bool { found != nil && error <= 1 }
}
