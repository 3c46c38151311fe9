/// Points that can be given by hand: lowest, lowest + step, lowest + 2 · step, … up to the maximum.
///
/// With the maximum as its step it is a binary rule: all or nothing.
public struct PointGrid: Sendable, Equatable {
  /// The fewest points that can be given.
  public let lowest: Points
  /// The distance of two values, over 0.
  public let step: Points

  /// A grid from `lowest` in steps of `step`.
  public init(lowest: Points = .zero, step: Points) {
    self.lowest = lowest
    self.step = step
  }

  /// Whether `points` lie on the grid; the maximum bounds them elsewhere.
  public func contains(_ points: Points) -> Bool {
    points >= lowest && (points.units - lowest.units) % step.units == 0
  }
}
