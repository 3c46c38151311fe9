/// Points = min(1, r/t) · M: full marks from the threshold t on.
///
/// Decision 766 gives item 5.4 full marks from 90 %: 93.93 % of 6 points are 6.
public struct CappedLinearRule: Sendable, Equatable {
  /// t, over 0 and at most 1.
  public let threshold: ExactRate

  /// Full marks from `threshold` on.
  public init(threshold: ExactRate) {
    self.threshold = threshold
  }

  /// min(1, r/t).
  func share(of rate: ExactRate) -> ExactRate? {
    rate >= threshold ? .one : rate.divided(by: threshold)
  }
}
