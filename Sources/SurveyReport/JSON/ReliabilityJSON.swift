import SatisfactionScoring
import SurveyStatistics

/// The members that a sub-score has where the round has rules of reliability.
enum VerdictMembers {
  static let names = ["publication", "reasons"]
}

extension SubScore {
  /// `publish`, `review` or `suppress` with the reasons, or nothing where the figure was not judged.
  var verdictMembers: [(String, JSONValue)] {
    let reasons = verdict?.reasons.map { JSONValue.string($0.name) } ?? []
    return Array(zip(VerdictMembers.names, [.optional(verdict?.name), .array(reasons)]))
  }

  /// The same as cells, the reasons parted by blanks.
  var verdictCells: [JSONValue] {
    let reasons = verdict?.reasons.map(\.name).joined(separator: " ") ?? ""
    return [.optional(verdict?.name), reasons.isEmpty ? .null : .string(reasons)]
  }
}

extension PublicationRule {
  /// The thresholds; rules of reliability only where the round has some.
  var json: JSONValue {
    .object(
      [
        ("smallest_base_shown", .integer(smallestBaseShown)),
        ("smallest_base", .integer(smallestBase)),
      ] + (reliability.isEmpty ? [] : [("reliability", .array(reliability.map(\.json)))]))
  }
}

extension ReliabilityRule {
  /// The rule with all its thresholds, by the names that a round gives them.
  fileprivate var json: JSONValue {
    switch self {
    case .shareReliability(let rule): .object([("share", rule.json)])
    case .sampleSize(let rule):
      .object([
        ("n", .object([("minimum", .integer(rule.minimum)), ("review_below", .integer(rule.reviewBelow))]))
      ])
    case .coefficientOfVariation(let rule): .object([("cv", rule.json)])
    }
  }
}

extension ShareReliabilityRule {
  fileprivate var json: JSONValue {
    .object([
      ("minimum_base", .integer(minimumBase)),
      ("minimum_effective_sample_size", .number(minimumEffectiveSampleSize)), ("width_limit", .number(widthLimit)),
      ("narrow_width", .number(narrowWidth)), ("maximum_relative_width", .number(maximumRelativeWidth)),
      ("minimum_df", .number(minimumDegreesOfFreedom)),
    ])
  }
}

extension CoefficientOfVariationRule {
  fileprivate var json: JSONValue {
    .object([
      ("maximum", .number(maximum)), ("review_above", .number(reviewAbove)), ("minimum_base", .integer(minimumBase)),
      ("minimum_df", .number(minimumDegreesOfFreedom)),
    ])
  }
}
