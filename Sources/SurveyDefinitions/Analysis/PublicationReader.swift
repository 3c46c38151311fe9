import SurveyModel
import SurveyStatistics

/// One entry of `publication:`: a rule by name with its house values, or with values of one's own.
enum PublicationReader {
  private static let kinds: [(key: String, others: [String])] = [
    ("n", ["review_below"]), ("cv", ["review_above", "minimum_base", "minimum_df"]),
    (
      "rule",
      [
        "minimum_base", "minimum_effective_size", "width_limit", "narrow_width", "maximum_relative_width",
        "minimum_df",
      ]
    ),
  ]

  static func rule(_ node: DefinitionNode, _ log: inout FindingLog) -> ReliabilityRule? {
    if case .text = node.content {
      return node.choice(of: ["nchs"], &log).map { _ in .shareReliability(ShareReliabilityRule()) }
    }
    guard let (kind, map) = node.kind(kinds, &log), let value = map[kind] else { return nil }
    switch kind {
    case "n":
      guard let minimum = value.count(from: 1, &log) else { return nil }
      let review = map["review_below"].flatMap { $0.count(from: 1, &log) } ?? 0
      return .sampleSize(SampleSizeRule(minimum: minimum, reviewBelow: review))
    case "cv":
      guard let maximum = value.positive(&log) else { return nil }
      return .coefficientOfVariation(
        CoefficientOfVariationRule(
          maximum: maximum, reviewAbove: map["review_above"].flatMap { $0.positive(&log) } ?? maximum,
          minimumBase: map["minimum_base"].flatMap { $0.count(from: 0, &log) } ?? 0,
          minimumDegreesOfFreedom: map["minimum_df"].flatMap { $0.positive(&log) } ?? 0))
    default: return value.choice(of: ["share_reliability"], &log).map { _ in .shareReliability(shares(map, &log)) }
    }
  }

  private static func shares(_ map: DefinitionMap, _ log: inout FindingLog) -> ShareReliabilityRule {
    let house = ShareReliabilityRule()
    func number(_ key: String, _ house: Double) -> Double { map[key].flatMap { $0.positive(&log) } ?? house }
    return ShareReliabilityRule(
      minimumBase: map["minimum_base"].flatMap { $0.count(from: 1, &log) } ?? house.minimumBase,
      minimumEffectiveSampleSize: number("minimum_effective_size", house.minimumEffectiveSampleSize),
      widthLimit: number("width_limit", house.widthLimit), narrowWidth: number("narrow_width", house.narrowWidth),
      maximumRelativeWidth: number("maximum_relative_width", house.maximumRelativeWidth),
      minimumDegreesOfFreedom: number("minimum_df", house.minimumDegreesOfFreedom))
  }
}
