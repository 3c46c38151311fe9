/// When, by whom and why the personal data of a batch were deleted.
public struct BatchForgetting: Sendable, Equatable {
  /// When, UTC.
  public let at: String
  /// By whom.
  public let by: String
  /// Why.
  public let reason: String

  /// Tells of a deletion.
  public init(at: String, by: String, reason: String) {
    self.at = at
    self.by = by
    self.reason = reason
  }
}
