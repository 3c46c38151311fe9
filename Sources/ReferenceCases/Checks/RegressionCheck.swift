import SurveyStatistics

/// Linear and logistic regressions: coefficients, covariance, Wald tests of terms.
enum RegressionCheck {
  static func found(_ setting: CheckSetting) throws -> CaseValue {
    let fit = try setting.sample.regression(
      try model(setting), degreesOfFreedom: setting.design.isCalibrated ? .design : .domain)
    let rows = zip(setting.expect["rows"]?.list ?? [], fit.coefficients).map { coefficient($1, for: $0) }
    let terms = try (setting.expect["term_tests"]?.list ?? []).map { row -> CaseValue in
      let test = try fit.test(row["terms"]?.texts ?? [])
      return .members([
        "F": .number(test.f?.value ?? .nan), "df_num": .number(Double(test.rank)),
        "df_den": .number(test.degreesOfFreedom), "p_value": .number(test.f?.pValue ?? .nan),
      ])
    }
    return .members([
      "n": .number(Double(fit.base)), "rows": .list(rows), "covariance": CheckSetting.matrix(fit.covariance),
      "term_tests": .list(terms), "success": setting.options["success_level"] ?? .null,
    ])
  }

  /// Rows in which a term or the response is empty are left out; a term that no coefficient is called by is a factor.
  private static func model(_ setting: CheckSetting) throws -> RegressionModel {
    var domain = try setting.domain()
    let response = try setting.option("response")
    let success = setting.options["success_level"]?.text
    let y: NumericColumn =
      try success.map { .indicator(try setting.table.categories(response), of: [$0]) }
      ?? setting.table.numeric(response)
    let names = setting.options["terms"]?.texts ?? []
    for name in names + [response] {
      let cells = try setting.table.text(name)
      for i in cells.indices where cells[i].isEmpty { domain[i] = false }
    }
    let wanted = (setting.expect["rows"]?.list ?? []).compactMap { $0["term"]?.text }
    let predictors = try names.map { name -> RegressionModel.Predictor in
      if wanted.contains(name) { return .numeric(name, try setting.table.numeric(name)) }
      return .factor(try setting.table.categories(name), domain: domain)
    }
    let isLogistic = setting.options["family"]?.text == "quasibinomial"
    return RegressionModel(y, on: predictors, family: isLogistic ? .logistic : .linear, domain: domain)
  }

  private static func coefficient(_ found: Regression.Coefficient, for row: CaseValue) -> CaseValue {
    .members([
      "term": .text(found.name), "estimate": .number(found.value), "se": .number(found.standardError),
      "t": .number(found.t ?? .nan), "df": .number(found.degreesOfFreedom), "p_value": .number(found.pValue ?? .nan),
      "ci": .list(
        (row["ci"]?.list ?? []).map { ci in
          let limits = found.interval(level: ci["level"]?.number ?? 0.95)
          return .members([
            "level": ci["level"] ?? .null, "df": .number(found.degreesOfFreedom),
            "lower": .number(limits?.low ?? .nan), "upper": .number(limits?.high ?? .nan),
          ])
        }),
    ])
  }
}
