import SurveyStatistics

/// Reliability of scales, agreement of raters, likeness within groups.
enum AgreementChecks {
  static func alpha(_ options: CaseValue, _ check: CaseValue, _ table: CaseTable) throws -> CaseValue {
    let rows = try selected(check, table)
    let items = try (options["variables"]?.texts ?? []).map { name -> [Double?] in
      let numbers = try table.numbers(name)
      return rows.map { numbers[$0] }
    }
    let weights = try options["weight"]?.text.map { name in
      let numbers = try table.numbers(name)
      return rows.map { numbers[$0] ?? 0 }
    }
    let found = try CronbachAlpha(items: items, weights: weights)
    return .members([
      "n": .number(Double(found.base)), "k": .number(Double(found.items)), "alpha": value(found.alpha),
      "alpha_standardized": value(found.standardizedAlpha), "mean_inter_item_r": value(found.meanInterItemCorrelation),
      "alpha_if_deleted": .list(found.alphaIfDropped.map(value)),
      "item_rest_r": .list(found.itemRestCorrelations.map(value)),
    ])
  }

  static func kappa(_ options: CaseValue, _ check: CaseValue, _ table: CaseTable) throws -> CaseValue {
    let rows = try selected(check, table)
    let categories = options["categories"]?.texts ?? []
    guard let first = options["first"]?.text, let second = options["second"]?.text,
      let weights = KappaWeights(rawValue: options["weights"]?.text ?? "none")
    else { throw CaseFault.malformed("kappa") }
    func codes(_ column: String) throws -> [Int?] {
      let cells = try table.text(column)
      return rows.map { categories.firstIndex(of: cells[$0]) }
    }
    let found = try Kappa(
      first: try codes(first), second: try codes(second), categories: categories.count, weights: weights)
    return .members([
      "n": .number(Double(found.base)), "observed": value(found.observed), "expected": value(found.expected),
      "kappa": value(found.kappa), "se": value(found.standardError), "se_null": value(found.nullStandardError),
      "z": value(found.z), "ci95": .list([value(found.interval?.low), value(found.interval?.high)]),
    ])
  }

  static func intraclass(_ options: CaseValue, _ check: CaseValue, _ table: CaseTable) throws -> CaseValue {
    let rows = try selected(check, table)
    guard let variable = options["variable"]?.text, let group = options["group"]?.text else {
      throw CaseFault.malformed("icc")
    }
    let numbers = try table.numbers(variable)
    let groups = try table.categories(group)
    let found = try IntraclassCorrelation(values: rows.map { numbers[$0] }, groups: rows.map { groups.codes[$0] })
    return .members([
      "n": .number(Double(found.base)), "groups": .number(Double(found.groups)), "n0": value(found.effectiveGroupSize),
      "ms_between": value(found.meanSquareBetween), "ms_within": value(found.meanSquareWithin), "F": value(found.f),
      "df1": .number(Double(found.groups - 1)), "df2": .number(Double(found.base - found.groups)),
      "p_value": value(found.pValue), "var_between": value(found.varianceBetween), "icc": value(found.correlation),
      "ci95_searle": .list([value(found.interval?.low), value(found.interval?.high)]),
      "mean_group_size": value(found.meanGroupSize), "deff_int": value(found.designEffect),
    ])
  }

  private static func selected(_ check: CaseValue, _ table: CaseTable) throws -> [Int] {
    let isIn = try table.matching(check["domain"]?.list ?? [])
    return isIn.indices.filter { isIn[$0] }
  }

  private static func value(_ number: Double?) -> CaseValue { number.map(CaseValue.number) ?? .null }
}
