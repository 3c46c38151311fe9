import SurveyModel

/// What each point of an item's scale counts for under a definition, as a fraction: 0.8 stands for 80.
///
/// An item's value is Σ_v a_v C_v / Σ_v C_v over its valid answers, C_v the weighted count of point v:
/// - `top2`: a_v = 1 for top boxes; `share(codes)`: a_v = 1 for these codes;
/// - `net`: 1 for top boxes, −1 for bottom boxes; `nps`: 1 for scores 9 and 10, −1 for scores 0 to 6;
/// - `mean_rescaled`: (s_v − min s)/(max s − min s); `mean_over_max`: s_v / max s.
///
/// A point without a score is no valid answer under the definitions that use scores.
struct ItemMeasure: Equatable {
  /// (position of the point, a_v) of every valid point.
  let factors: [(point: Int, factor: Double)]

  init(_ definition: SatisfactionDefinition, of scale: ResponseScale) {
    let scores = scale.points.compactMap(\.score)
    let low = scores.min() ?? 0
    let high = scores.max() ?? 0
    factors = scale.points.enumerated().compactMap { position, point in
      Self.factor(definition, point, low: low, high: high).map { (position, $0) }
    }
  }

  private static func factor(
    _ definition: SatisfactionDefinition, _ point: ScalePoint, low: Double, high: Double
  ) -> Double? {
    switch definition {
    case .top: point.isTop ? 1 : 0
    case .net: (point.isTop ? 1 : 0) - (point.isBottom ? 1 : 0)
    case .share(let codes): codes.contains(point.code) ? 1 : 0
    case .nps: point.score.map { $0 >= 9 ? 1 : $0 <= 6 ? -1 : 0 }
    case .meanRescaled: point.score.map { ($0 - low) / (high - low) }
    case .meanOverMax: point.score.map { $0 / high }
    }
  }

  static func == (a: ItemMeasure, b: ItemMeasure) -> Bool {
    a.factors.elementsEqual(b.factors) { $0 == $1 }
  }
}

extension SatisfactionDefinition {
  /// The definition with its codes, as outputs print it: `top2`, `share(4,5)`.
  public var description: String {
    if case .share(let codes) = self { return "share(\(codes.joined(separator: ",")))" }
    return name
  }

  /// Values lie in 0…100; net scores reach down to −100.
  var isBounded: Bool {
    switch self {
    case .net, .nps: false
    default: true
    }
  }

  /// The value of one item is the share of some answers.
  var isShare: Bool {
    switch self {
    case .top, .share: true
    default: false
    }
  }
}
