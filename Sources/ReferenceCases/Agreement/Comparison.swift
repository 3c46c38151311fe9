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
  /// |found − expected| over what it is measured by: the reference; the estimate for an error that counts as 0 beside
  /// it; se_i·se_j for a covariance; nothing where the reference is 0 or the absolute tolerance covers it.
  public let relativeError: Double
  /// Whether the reference itself requires it.
  public let isRequired: Bool

  /// Sets down what was found beside what was expected.
  public init(
    path: String, expected: CaseValue, found: CaseValue?, error: Double, relativeError: Double, isRequired: Bool
  ) {
    self.path = path
    self.expected = expected
    self.found = found
    self.error = error
    self.relativeError = relativeError
    self.isRequired = isRequired
  }

  /// Whether they agree within the tolerance.
  public var agrees: Bool { found != nil && error <= 1 }
}
