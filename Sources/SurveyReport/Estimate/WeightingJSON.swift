import SurveyStatistics

/// What each weighting step did, as JSON.
public enum WeightingJSON {
  /// One step.
  public static func record(_ record: WeightingRecord) -> JSONValue {
    let found = record.diagnostics
    return .object([
      ("step", .string(record.step)),
      ("sum_before", .number(record.before.sum)),
      ("sum_after", .number(record.after.sum)),
      ("rows_before", .integer(record.before.rows)),
      ("rows_after", .integer(record.after.rows)),
      ("kish_deff_before", .optional(record.before.designEffect)),
      ("kish_deff_after", .optional(record.after.designEffect)),
      ("factor_low", .number(record.lowestFactor)),
      ("factor_high", .number(record.highestFactor)),
      ("iterations", .integer(found.iterations)),
      ("worst_misfit", .number(found.worstMisfit)),
      ("at_lower_bound", .integer(found.atLowerBound)),
      ("at_upper_bound", .integer(found.atUpperBound)),
      ("negative_weights", .integer(found.negativeWeights)),
      ("cut_rows", .integer(found.cutRows)),
      ("cut_mass", .number(found.cutMass)),
      ("raised_rows", .integer(found.raisedRows)),
      ("raised_mass", .number(found.raisedMass)),
    ])
  }
}
