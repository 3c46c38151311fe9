import ColumnEstimation
import SurveyStatistics

/// Tests of independence and regressions as JSON.
enum HypothesisJSON {
  static func independence(_ row: IndependenceRow) -> JSONValue {
    let head: [(String, JSONValue)] = [("row", .string(row.pair.row)), ("column", .string(row.pair.column))]
    guard let test = row.test else { return .object(head + [("undefined", .optional(row.undefined?.name))]) }
    let table = test.table
    let cells = table.rowLabels.enumerated().flatMap { i, label in
      table.columnLabels.enumerated().map { j, other in
        JSONValue.object([
          ("row", .string(label)), ("column", .string(other)), ("base", .integer(table.counts[i][j])),
          ("weighted", .number(table.weighted[i][j])),
        ])
      }
    }
    return .object(
      head + [
        ("base", .integer(table.base)), ("df", .number(test.raoScott.degreesOfFreedom)),
        ("pearson", .number(test.raoScott.pearson)),
        ("rao_scott_first_order", statistic(test.raoScott.firstOrder)),
        ("rao_scott_second_order", test.raoScott.secondOrder.map(statistic) ?? .null),
        ("wald", test.wald?.f.map(statistic) ?? .null), ("wald_adjusted", test.wald?.adjusted.map(statistic) ?? .null),
        ("undefined", .null), ("cells", .array(cells)),
      ])
  }

  static func regression(_ row: RegressionRow, level: Double) -> JSONValue {
    let request = row.request
    let head: [(String, JSONValue)] = [
      ("response", .string(request.response)), ("success", .optional(request.success)),
      ("family", .string(request.success == nil ? "linear" : "logistic")),
      ("terms", .array(request.terms.map { .string($0.column) })),
    ]
    guard let fit = row.regression else { return .object(head + [("undefined", .optional(row.fault?.name))]) }
    let tests = request.terms.map { term -> JSONValue in
      let test = (try? fit.test([term.column]))?.f
      return .object([("term", .string(term.column)), ("wald", test.map(statistic) ?? .null)])
    }
    return .object(
      head + [
        ("base", .integer(fit.base)), ("df_residual", .number(fit.residualDegreesOfFreedom)),
        ("explained", .optional(fit.explainedShare)), ("failed_replicates", .integer(fit.failedReplicates)),
        ("coefficients", .array(fit.coefficients.map { coefficient($0, level: level) })), ("tests", .array(tests)),
        ("undefined", .null),
      ])
  }

  static func meanTest(_ row: MeanTestRow) -> JSONValue {
    .object([
      ("column", .string(row.request.column)), ("against", .number(row.request.value)),
      ("estimate", .optional(row.test?.value)), ("se", .optional(row.test?.standardError)),
      ("t", .optional(row.test?.t)), ("df", .optional(row.test?.degreesOfFreedom)),
      ("p", .optional(row.test?.pValue)), ("undefined", .optional(row.undefined?.name)),
    ])
  }

  static func modes(_ row: ModeRow) -> JSONValue {
    .object([
      ("statistic", .string(row.statistic.name)), ("variable", .string(row.statistic.variable)),
      ("value", .optional(row.statistic.value)), ("modes", .array(row.modes.map(JSONValue.string))),
      ("differences", .array((row.effect?.differences ?? []).map(difference))),
      ("wald", row.effect?.test.f.map(statistic) ?? .null), ("decision", .optional(row.effect?.decision.rawValue)),
      ("undefined", .optional(row.undefined?.name)),
    ])
  }

  private static func difference(_ contrast: Contrast) -> JSONValue {
    .object([
      ("difference", .number(contrast.value)), ("se", .number(contrast.standardError)),
      ("df", .number(contrast.degreesOfFreedom)), ("t", .optional(contrast.t)), ("p", .optional(contrast.pValue)),
    ])
  }

  private static func coefficient(_ coefficient: Regression.Coefficient, level: Double) -> JSONValue {
    let interval = coefficient.interval(level: level)
    return .object([
      ("term", .string(coefficient.name)), ("estimate", .number(coefficient.value)),
      ("se", .number(coefficient.standardError)), ("ci_low", .optional(interval?.low)),
      ("ci_high", .optional(interval?.high)), ("level", .number(level)), ("df", .number(coefficient.degreesOfFreedom)),
      ("t", .optional(coefficient.t)), ("p", .optional(coefficient.pValue)),
    ])
  }

  private static func statistic(_ test: TestStatistic) -> JSONValue {
    switch test.reference {
    case .chiSquare(let df):
      .object([("chi_square", .number(test.value)), ("df", .number(df)), ("p", .number(test.pValue))])
    case .f(let df1, let df2):
      .object([("f", .number(test.value)), ("df1", .number(df1)), ("df2", .number(df2)), ("p", .number(test.pValue))])
    }
  }
}

extension TestUndefined {
  /// The reason as outputs name it.
  public var name: String {
    switch self {
    case .noAnswers: "no_answers"
    case .singleRow: "single_row"
    case .singleColumn: "single_column"
    case .noVariance(let undefined): undefined?.name ?? "no_variance"
    case .noVariation: "no_variation"
    case .exactDifference: "exact_difference"
    case .noDegreesOfFreedom: "no_degrees_of_freedom"
    case .sharesUnusable: "shares_unusable"
    case .labelWithoutShare: "label_without_share"
    case .sizesDiffer: "sizes_differ"
    }
  }
}

extension RegressionFault {
  /// The reason as outputs name it.
  public var name: String {
    switch self {
    case .noAnswers: "no_answers"
    case .dependentColumns: "dependent_columns"
    case .negativeWeight: "negative_weight"
    case .responseOutOfRange: "response_out_of_range"
    case .separation: "separation"
    case .notConverged: "not_converged"
    case .unknownTerm: "unknown_term"
    case .singlePSU: "single_psu"
    case .noReplicate: "no_replicate"
    }
  }
}
