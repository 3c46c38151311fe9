import SatisfactionScoring
import SurveyStatistics

extension Undefined {
  /// The reason as outputs name it.
  public var name: String {
    switch self {
    case .noAnswers: "no_answers"
    case .singlePSU: "single_psu"
    case .noDegreesOfFreedom: "no_degrees_of_freedom"
    case .noVariation: "no_variation"
    case .selfSelected: "self_selected"
    }
  }
}

/// The members in which every estimate leaves the house, in JSON and CSV alike.
public enum EstimateMembers {
  /// Their names, in order.
  public static let names = [
    "estimate", "se", "ci_low", "ci_high", "level", "interval", "df", "df_rule", "base", "n_eff", "deff", "withheld",
  ]

  /// The members of an estimate; a withheld one keeps only why, and its base where that may be known.
  public static func of(_ estimate: Estimate, withheld: Withheld? = nil) -> [(String, JSONValue)] {
    if let withheld {
      let base: JSONValue = withheld.protectsRespondents ? .null : .integer(estimate.base)
      let hidden = names.dropLast().map { ($0, $0 == "base" ? base : JSONValue.null) }
      return hidden + [("withheld", .string(withheld.name))]
    }
    let interval = estimate.interval
    return [
      ("estimate", .optional(estimate.value)),
      ("se", .optional(estimate.standardError)),
      ("ci_low", .optional(interval?.low)),
      ("ci_high", .optional(interval?.high)),
      ("level", .optional(interval?.level)),
      ("interval", .optional(interval?.method.rawValue)),
      ("df", estimate.undefined == .selfSelected ? .null : .number(estimate.degreesOfFreedom)),
      ("df_rule", .string(estimate.degreesOfFreedomRule.rawValue)),
      ("base", .integer(estimate.base)),
      ("n_eff", .optional(estimate.effectiveSampleSize)),
      ("deff", .optional(estimate.designEffect)),
      ("withheld", .optional(estimate.undefined?.name)),
    ]
  }
}
