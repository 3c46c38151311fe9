import ColumnEstimation
import SurveyStatistics

extension EstimateRow {
  /// The estimate, unless it may not be shown.
  var shown: Estimate? { isSuppressed ? nil : estimate }
}

extension PublicationVerdict {
  /// The verdict as outputs name it.
  public var name: String {
    switch self {
    case .publish: "publish"
    case .review: "review"
    case .suppress: "suppress"
    }
  }

  /// Why it is not simply published.
  public var reasons: [PublicationReason] {
    switch self {
    case .publish: []
    case .review(let reasons), .suppress(let reasons): reasons
    }
  }
}

extension PublicationReason {
  /// The reason as outputs name it.
  public var name: String {
    switch self {
    case .noValue: "no_value"
    case .noPrecision: "no_precision"
    case .base: "base"
    case .effectiveSampleSize: "effective_sample_size"
    case .intervalWidth: "interval_width"
    case .relativeWidth: "relative_width"
    case .complementRelativeWidth: "complement_relative_width"
    case .degreesOfFreedom: "degrees_of_freedom"
    case .noVariation: "no_variation"
    case .coefficientOfVariation: "coefficient_of_variation"
    case .noCoefficientOfVariation: "no_coefficient_of_variation"
    }
  }
}

extension EstimateMembers {
  /// Effects of weights and clusters, after the members that every estimate has.
  static func effects(of row: EstimateRow) -> [(String, JSONValue)] {
    [
      ("kish_deff", .optional(row.shown?.kish?.designEffect)),
      ("kish_n_eff", .optional(row.shown?.kish?.effectiveSampleSize)),
      ("deff_wor", .optional(row.shown?.designEffectWithoutReplacement)),
      ("deff_cluster", .optional(row.shown?.clusterEffect?.designEffect)),
      ("icc", .optional(row.shown?.clusterEffect?.intraclassCorrelation)),
      ("few_clusters", .bool(ClusterRule().flags(row.estimate))),
    ]
  }

  /// The members of a row: a suppressed one keeps only its base, and says so.
  static func of(_ row: EstimateRow) -> [(String, JSONValue)] {
    guard row.isSuppressed else { return of(row.estimate) }
    return names.map { name in
      switch name {
      case "base": (name, .integer(row.estimate.base))
      case "df_rule": (name, .string(row.estimate.degreesOfFreedomRule.rawValue))
      case "withheld": (name, .string("not_reliable"))
      default: (name, .null)
      }
    }
  }
}
