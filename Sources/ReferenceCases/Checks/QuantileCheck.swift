import SurveyStatistics

/// Quantiles under several rules, and Woodruff's intervals.
enum QuantileCheck {
  private static let rules: [String: QuantileRule] = [
    "math": .hf1, "school": .hf2, "hf4": .hf4, "hf5": .hf5, "hf6": .hf6, "hf7": .hf7, "hf8": .hf8, "hf9": .hf9,
  ]

  static func found(_ setting: CheckSetting) throws -> CaseValue {
    try setting.rows { row in
      let y = try setting.table.numeric(try setting.variable(row))
      let domain = try setting.domain(of: row)
      guard let p = row["p"]?.number else { throw CaseFault.malformed("p") }
      var estimates: [String: CaseValue] = [:]
      for (name, rule) in rules {
        let value = QuantileStatistic(y, at: p, rule: rule, domain: domain).value(weights: setting.sample.weights)
        estimates[name] = value.map(CaseValue.number)
      }
      let intervals = try (row["ci"]?.list ?? []).map { wanted -> CaseValue in
        try interval(wanted, QuantileStatistic(y, at: p, domain: domain), setting)
      }
      let base = domain.indices.count { domain[$0] && y.isPresent[$0] && setting.sample.weights[$0] != 0 }
      return .members([
        "n": .number(Double(base)), "estimates": .members(estimates), "ci": .list(intervals),
      ])
    }
  }

  private static func interval(
    _ wanted: CaseValue, _ quantile: QuantileStatistic, _ setting: CheckSetting
  ) throws -> CaseValue {
    let methods: [String: IntervalMethod] = [
      "mean": .wald, "xlogit": .logit, "asin": .asin, "beta": .beta, "quantile": .t,
    ]
    guard let method = methods[wanted["interval"]?.text ?? ""] else { throw CaseFault.unsupported("interval") }
    let result = quantile.estimate(
      in: setting.sample, method: method, level: wanted["level"]?.number ?? 0.95, degreesOfFreedom: .design)
    var members: [String: CaseValue] = ["df": .number(result.estimate.degreesOfFreedom)]
    members["level"] = wanted["level"]
    members["lower"] = result.estimate.interval.map { .number($0.low) }
    members["upper"] = result.estimate.interval.map { .number($0.high) }
    members["se"] = result.estimate.standardError.map(CaseValue.number)
    return .members(members)
  }
}
