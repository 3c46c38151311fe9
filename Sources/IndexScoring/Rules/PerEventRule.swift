/// Points by the number n of events, such as faults: max(floor, M − p·n), or min(M, p·n) where events earn points.
///
/// With p = 0.25 · M and floor 0 four faults cost everything (the shape of Decision 335 of 2025 on the rating of staff).
public struct PerEventRule: Sendable, Equatable {
  /// What an event does.
  public enum Direction: Sendable, Equatable {
    /// Points are taken from the maximum, down to the floor.
    case deducts(floor: Points)
    /// Points add up to the maximum; so bonus and penalty points are counted.
    case earns
  }

  /// p: points per event.
  public let each: Points
  /// What an event does.
  public let direction: Direction

  /// `each` points for every event.
  public init(each: Points, direction: Direction) {
    self.each = each
    self.direction = direction
  }

  /// - `events`: n, zero or more.
  func points(events: Amount, maximum: Points) -> Points {
    guard let product = ExactRate(events).multiplied(by: ExactRate(each)),
      let change = Points(product, of: Points(whole: 1))
    else {
      // More points than fit a number are more than any maximum.
      return direction == .earns ? maximum : floor
    }
    switch direction {
    case .deducts(let floor): return max(floor, Points(units: maximum.units - change.units))
    case .earns: return min(maximum, change)
    }
  }

  private var floor: Points {
    if case .deducts(let floor) = direction { floor } else { .zero }
  }
}
