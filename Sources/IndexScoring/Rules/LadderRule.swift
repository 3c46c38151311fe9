/// Fixed points by steps of a rate: the first step whose lower bound the rate reaches.
///
/// Bounds are inclusive and exact: a rate of 4/5 reaches the step from 0.8. With growth as its rate it is a growth ladder.
public struct LadderRule: Sendable, Equatable {
  /// One step.
  public struct Step: Sendable, Equatable {
    /// Lowest rate of the step, inclusive.
    public let from: ExactRate
    /// What it gives.
    public let points: Points

    /// Gives `points` from `from` on.
    public init(from: ExactRate, points: Points) {
      self.from = from
      self.points = points
    }
  }

  /// From the best down.
  public let steps: [Step]
  /// Points under the lowest bound.
  public let below: Points

  /// Steps from the best down, and what a rate under all of them gives.
  public init(steps: [Step], below: Points) {
    self.steps = steps
    self.below = below
  }

  func points(of rate: ExactRate) -> Points {
    steps.first { rate >= $0.from }?.points ?? below
  }

  func points(of share: Double) -> Points {
    steps.first { share >= $0.from.value }?.points ?? below
  }

  /// All that a unit can get.
  public var levels: [Points] { steps.map(\.points) + [below] }
}
