import SurveyStatistics

/// Differences between domains, their covariance and adjusted p-values.
enum ContrastCheck {
  static func found(_ setting: CheckSetting) throws -> CaseValue {
    let y = try setting.table.numeric(try setting.variable(.members([:])))
    guard let column = setting.by.first else { throw CaseFault.malformed("by") }
    let cells = try setting.table.text(column)
    let domain = try setting.domain()
    func mean(_ level: String) -> MeanStatistic {
      MeanStatistic(y, domain: domain.indices.map { domain[$0] && cells[$0] == level })
    }
    let levels = setting.expect["levels"]?.texts ?? []
    let table = setting.sample.estimates(of: levels.map(mean))
    let rows = setting.expect["rows"]?.list ?? []
    let contrasts = try rows.map { row -> Contrast in
      guard let a = row["a"]?.text, let b = row["b"]?.text else { throw CaseFault.malformed("contrast") }
      let found = try setting.sample.contrast([mean(a), mean(b)], coefficients: [1, -1])
      return Contrast(
        value: found.value, standardError: found.standardError, degreesOfFreedom: setting.design.degreesOfFreedom)
    }
    let pValues = contrasts.map { $0.pValue ?? 1 }
    let adjusted: [(String, [Double])] = [
      ("p_bonferroni", adjust(.bonferroni, pValues)), ("p_holm", adjust(.holm, pValues)),
      ("p_bh", adjust(.benjaminiHochberg, pValues)),
    ]
    return .members([
      "means": .list(table.estimates.map { $0.value.map(CaseValue.number) ?? .null }),
      "n": .list(table.estimates.map { .number(Double($0.base)) }),
      "covariance": table.covariance.map(CheckSetting.matrix) ?? .null,
      "rows": .list(
        zip(contrasts, rows).enumerated().map { i, pair in
          members(pair.0, for: pair.1, adjusted: adjusted.map { ($0.0, $0.1[i]) })
        }),
    ])
  }

  private static func adjust(_ method: MultipleComparisons, _ pValues: [Double]) -> [Double] {
    method.adjust(pValues).map { $0 ?? .nan }
  }

  private static func members(
    _ contrast: Contrast, for row: CaseValue, adjusted: [(String, Double)]
  ) -> CaseValue {
    var members: [String: CaseValue] = [
      "estimate": .number(contrast.value), "se": .number(contrast.standardError),
      "df": .number(contrast.degreesOfFreedom),
    ]
    members["t"] = contrast.t.map(CaseValue.number)
    members["p_value"] = contrast.pValue.map(CaseValue.number)
    for (name, value) in adjusted { members[name] = .number(value) }
    members["ci"] = .list(
      (row["ci"]?.list ?? []).map { wanted in
        let level = wanted["level"]?.number ?? 0.95
        var limits: [String: CaseValue] = ["level": .number(level), "df": .number(contrast.degreesOfFreedom)]
        limits["lower"] = contrast.interval(level: level).map { .number($0.low) }
        limits["upper"] = contrast.interval(level: level).map { .number($0.high) }
        return .members(limits)
      })
    return .members(members)
  }
}
