/// How a rate becomes points of a criterion's maximum M.
public enum RateConversion: Sendable, Equatable {
  /// M · r.
  case linear
  /// M · min(1, r/t).
  case cappedLinear(CappedLinearRule)
  /// 0 under the floor, M · r from it on.
  case floorLinear(FloorLinearRule)
  /// Fixed points by steps of r.
  case ladder(LadderRule)

  /// Points of an exact rate; rates under 0 count as 0 and over 1 as 1, but for the steps of a ladder.
  ///
  /// - Returns: `nil` where the rate has too many digits to be multiplied exactly.
  func points(of rate: ExactRate, maximum: Points) -> Points? {
    let bounded = max(.zero, min(.one, rate))
    return switch self {
    case .linear: Points(bounded, of: maximum)
    case .cappedLinear(let rule): rule.share(of: bounded).flatMap { Points($0, of: maximum) }
    case .floorLinear(let rule): rate < rule.floor ? Points.zero : Points(bounded, of: maximum)
    case .ladder(let rule): rule.points(of: rate)
    }
  }

  /// Points of an estimated share θ̂, not rounded; `maximum` is M.
  public func points(of share: Double, maximum: Double) -> Double {
    let bounded = max(0, min(1, share))
    return switch self {
    case .linear: bounded * maximum
    case .cappedLinear(let rule): min(1, bounded / rule.threshold.value) * maximum
    case .floorLinear(let rule): share < rule.floor.value ? 0 : bounded * maximum
    case .ladder(let rule): rule.points(of: share).value
    }
  }

  /// Points are M · θ̂ for every θ̂ of 0…1, so that the error of points follows from the error of θ̂ alone.
  public var isLinear: Bool { self == .linear }

  /// Where points jump or stop rising.
  public var thresholds: [ExactRate] {
    switch self {
    case .linear: []
    case .cappedLinear(let rule): [rule.threshold]
    case .floorLinear(let rule): [rule.floor]
    case .ladder(let rule): rule.steps.map(\.from)
    }
  }
}
