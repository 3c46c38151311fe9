import SurveyStatistics

/// Intervals of a share by each method.
enum ShareIntervalCheck {
  static func found(_ setting: CheckSetting) throws -> CaseValue {
    let method = try setting.option("method")
    return try setting.rows { row in
      // The reference counts degrees of freedom over rows that have an answer, the product over all rows of the domain.
      let share = try EstimateChecks.share(setting, row)
      let answered = method == "beta" && setting.sample.replicates == nil
      var estimate = setting.sample.estimate(share)
      if answered { estimate.degreesOfFreedom = Double(setting.sample.degreesOfFreedom(where: share.isMember)) }
      guard let p = estimate.value, let se = estimate.standardError else { throw CaseFault.failed("share") }
      // The reference counts the rows of the design, not of the domain, where it is calibrated.
      let size = row["nrow"]?.count ?? estimate.base
      let limits = try (row["ci"]?.list ?? []).map { wanted -> CaseValue in
        let level = wanted["level"]?.number ?? 0.95
        let df = wanted["df"]?.number == design(setting) ? design(setting) : estimate.degreesOfFreedom
        let interval = try interval(method, p: p, se: se, df: df, n: size, level: level)
        var members: [String: CaseValue] = ["level": .number(level), "df": .number(df)]
        members["lower"] = interval.map { .number($0.low) }
        members["upper"] = interval.map { .number($0.high) }
        return .members(members)
      }
      return .members([
        "n": .number(Double(estimate.base)), "estimate": .number(p), "se": .number(se), "ci": .list(limits),
        "df": .number(row["df"]?.number == design(setting) ? design(setting) : estimate.degreesOfFreedom),
        "n_eff_srs": .number(p * (1 - p) / (se * se)),
      ])
    }
  }

  private static func design(_ setting: CheckSetting) -> Double { setting.design.degreesOfFreedom }

  private static func interval(
    _ method: String, p: Double, se: Double, df: Double, n: Int, level: Double
  ) throws -> ConfidenceInterval? {
    switch method {
    case "mean": .t(value: p, standardError: se, df: df, level: level, method: .wald)
    case "logit", "xlogit": .logit(share: p, standardError: se, df: df, level: level)
    case "asin": .asin(share: p, standardError: se, df: df, level: level)
    case "beta": .beta(share: p, standardError: se, df: df, n: n, level: level)
    case "likelihood": .likelihood(share: p, standardError: se, df: df, n: n, level: level)
    default: throw CaseFault.unsupported("interval \(method)")
    }
  }
}
