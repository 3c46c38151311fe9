/// Points = 0 where r is under the floor f, else r · M.
public struct FloorLinearRule: Sendable, Equatable {
  /// f: the lowest rate that gives points.
  public let floor: ExactRate

  /// No points under `floor`.
  public init(floor: ExactRate) {
    self.floor = floor
  }
}
