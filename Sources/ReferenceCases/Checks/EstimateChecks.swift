import SurveyStatistics

/// Counts, totals, means, shares and ratios.
enum EstimateChecks {
  static func designDegreesOfFreedom(_ setting: CheckSetting) -> CaseValue {
    let strata = setting.sample.design.strata
    return .members([
      "df": .number(setting.design.degreesOfFreedom), "n_psu": .number(Double(strata.reduce(0) { $0 + $1.psus })),
      "n_strata": .number(Double(strata.count)), "n_rows": .number(Double(setting.table.rows)),
      "sum_weights": .number(setting.sample.estimate(total(of: setting, setting.sample.everybody)).value ?? .nan),
    ])
  }

  private static func total(of setting: CheckSetting, _ domain: [Bool]) -> TotalStatistic {
    TotalStatistic(.ones(setting.table.rows), domain: domain)
  }

  static func count(_ setting: CheckSetting) throws -> CaseValue {
    try setting.rows { row in
      setting.members(setting.sample.estimate(total(of: setting, try setting.domain(of: row))), for: row)
    }
  }

  static func total(_ setting: CheckSetting) throws -> CaseValue {
    try setting.rows { row in
      let y = try setting.table.numeric(try setting.variable(row))
      return setting.members(
        setting.sample.estimate(TotalStatistic(y, domain: try setting.domain(of: row))), for: row)
    }
  }

  static func mean(_ setting: CheckSetting) throws -> CaseValue {
    try setting.rows { row in
      let y = try setting.table.numeric(try setting.variable(row))
      return setting.members(
        setting.sample.estimate(MeanStatistic(y, domain: try setting.domain(of: row))), for: row)
    }
  }

  static func proportion(_ setting: CheckSetting) throws -> CaseValue {
    try setting.rows { row in
      setting.members(setting.sample.estimate(try share(setting, row)), for: row)
    }
  }

  /// The share of the row's level, or the check's, in the row's domain.
  static func share(_ setting: CheckSetting, _ row: CaseValue) throws -> MeanStatistic {
    guard let level = row["level"]?.text ?? setting.options["level"]?.text else { throw CaseFault.malformed("level") }
    let categories = try setting.table.categories(try setting.variable(row))
    return MeanStatistic(.indicator(categories, of: [level]), domain: try setting.domain(of: row))
  }

  static func ratio(_ setting: CheckSetting) throws -> CaseValue {
    let y = try setting.table.numeric(try setting.option("numerator"))
    let x = try setting.table.numeric(try setting.option("denominator"))
    return try setting.rows { row in
      setting.members(
        setting.sample.estimate(RatioStatistic(y, to: x, domain: try setting.domain(of: row))), for: row)
    }
  }

  /// Means of several columns over rows that have all of them, with their covariances.
  static func covariance(_ setting: CheckSetting) throws -> CaseValue {
    let columns = try (setting.expect["variables"]?.texts ?? []).map { try setting.table.numeric($0) }
    var domain = try setting.domain()
    for column in columns {
      for row in domain.indices where !column.isPresent[row] { domain[row] = false }
    }
    let isTotal = setting.expect["of"]?.text == "total"
    let statistics = columns.map { column -> any SampleStatistic in
      isTotal ? TotalStatistic(column, domain: domain) : MeanStatistic(column, domain: domain)
    }
    let found = setting.sample.estimates(of: statistics)
    guard let matrix = found.covariance else { throw CaseFault.failed("covariance") }
    return .members([
      "n": .number(Double(found.estimates.first?.base ?? 0)),
      "estimates": .list(found.estimates.map { $0.value.map(CaseValue.number) ?? .null }),
      "matrix": CheckSetting.matrix(matrix),
    ])
  }

  static func kish(_ setting: CheckSetting) throws -> CaseValue {
    try setting.rows { row in
      let isIn = try setting.domain(of: row)
      let weights = setting.sample.weights.indices.filter { isIn[$0] }.map { setting.sample.weights[$0] }
      let (sum, squares) = (weights.reduce(0, +), weights.reduce(0) { $0 + $1 * $1 })
      guard let effect = KishEffect(setting.sample.weights, where: isIn) else { throw CaseFault.failed("kish") }
      return .members([
        "n": .number(Double(weights.count { $0 != 0 })), "sum": .number(sum), "sum_squares": .number(squares),
        "cv2": .number(effect.designEffect - 1), "kish_deff": .number(effect.designEffect),
        "kish_n_eff": .number(effect.effectiveSampleSize),
      ])
    }
  }
}
