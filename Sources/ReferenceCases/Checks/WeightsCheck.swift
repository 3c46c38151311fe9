import SurveyStatistics

/// Weights after calibration or trimming, row by row.
enum WeightsCheck {
  static func found(_ setting: CheckSetting) throws -> CaseValue {
    let weights = setting.sample.weights
    guard let effect = KishEffect(weights, where: setting.sample.everybody) else { throw CaseFault.failed("kish") }
    var members: [String: CaseValue] = [
      "n": .number(Double(weights.count)), "sum": .number(weights.reduce(0, +)),
      "sum_squares": .number(weights.reduce(0) { $0 + $1 * $1 }), "kish_deff": .number(effect.designEffect),
      "kish_n_eff": .number(effect.effectiveSampleSize),
    ]
    members["min"] = weights.min().map(CaseValue.number)
    members["max"] = weights.max().map(CaseValue.number)
    members["g_min"] = setting.design.factors.min().map(CaseValue.number)
    members["g_max"] = setting.design.factors.max().map(CaseValue.number)
    members["rows"] = CheckSetting.list(weights)
    return .members(members)
  }

  /// The expectation with the weights of its file, so that every row is compared.
  static func expectation(_ expect: CaseValue, files: CaseFiles) throws -> CaseValue {
    guard let file = expect["file"]?.text else { return expect }
    var members = expect.members
    members["rows"] = CheckSetting.list(try files.table(file).numbers("weight").map { $0 ?? .nan })
    return .members(members)
  }
}
