/// What a what-if assumes: points of single units, or other maxima; never part of a result.
public struct IndexAssumptions: Sendable, Equatable {
  private var points: [String: [String: Points]] = [:]
  /// What the maximum of a criterion is multiplied by; a sum has that of what stands below it.
  private var scales: [String: ExactRate] = [:]

  /// Assumes nothing.
  public init() {}

  /// Nothing is assumed.
  public var isEmpty: Bool { points.isEmpty && scales.isEmpty }

  /// Gives `unit` these points at a criterion.
  public mutating func set(_ newPoints: Points, unit: String, criterion: String) {
    points[unit, default: [:]][criterion] = newPoints
  }

  /// Gives `criterion` another maximum: the points of all criteria below change in proportion.
  ///
  /// The maximum of bonus or penalty points is their cap, and what stands below it keeps its points.
  public mutating func setMaximum(_ maximum: Points, of criterion: Criterion) {
    guard let factor = ExactRate(Int128(maximum.units), over: Int128(criterion.maximum.units)) else { return }
    if case .adjustment = criterion.rule {
      scales[criterion.code] = factor
    } else {
      for criterion in criterion.flattened { scales[criterion.code] = factor }
    }
  }

  func points(unit: String, criterion: String) -> Points? { points[unit]?[criterion] }

  func scale(of criterion: String) -> ExactRate { scales[criterion] ?? .one }
}

extension CriterionScore {
  /// The score under another maximum.
  func scaled(by factor: ExactRate) -> CriterionScore {
    guard factor != .one else { return self }
    var copy = self
    copy.scale = factor
    copy.points = points.scaled(by: factor)
    copy.maximum = maximum.scaled(by: factor)
    return copy
  }
}
