import SurveyStatistics

/// Tests of independence and t tests.
enum HypothesisChecks {
  static func independence(_ setting: CheckSetting) throws -> CaseValue {
    let rows = try setting.table.categories(try setting.option("row"))
    let columns = try setting.table.categories(try setting.option("col"))
    let test = try setting.sample.independenceTest(
      rows, columns, domain: try setting.domain(), degreesOfFreedom: setting.design.isCalibrated ? .design : .domain)
    let table = test.table
    let cells = (setting.expect["cells"]?.list ?? []).map { cell -> CaseValue in
      var members = cell.members
      if let i = table.rowLabels.firstIndex(of: cell["row"]?.text ?? ""),
        let j = table.columnLabels.firstIndex(of: cell["col"]?.text ?? "")
      {
        members["n"] = .number(Double(table.counts[i][j]))
        members["weighted"] = .number(table.weighted[i][j])
      }
      return .members(members)
    }
    var tests: [String: CaseValue] = [:]
    tests["F"] = test.raoScott.secondOrder.map { members($0) }
    tests["Chisq"] = .members([
      "statistic": .number(test.raoScott.pearson), "p_value": .number(test.raoScott.firstOrder.pValue),
      "df": .number(Double(test.raoScott.rank)),
    ])
    tests["saddlepoint"] = .members([
      "statistic": .number(test.raoScott.pearson), "p_value": .number(test.raoScott.mixture ?? .nan),
    ])
    tests["Wald"] = test.wald?.f.map { members($0) }
    tests["adjWald"] = test.wald?.adjusted.map { members($0) }
    return .members(["n": .number(Double(table.base)), "cells": .list(cells), "tests": .members(tests)])
  }

  private static func members(_ test: TestStatistic) -> CaseValue {
    var members: [String: CaseValue] = ["statistic": .number(test.value), "p_value": .number(test.pValue)]
    if case .f(let df1, let df2) = test.reference {
      members["ndf"] = .number(df1)
      members["ddf"] = .number(df2)
    }
    return .members(members)
  }

  static func tTest(_ setting: CheckSetting) throws -> CaseValue {
    let y = try setting.table.numeric(try setting.option("variable"))
    let domain = try setting.domain()
    let test: TTest
    if let group = setting.options["group"]?.text {
      let groups = try setting.table.categories(group)
      let used = domain.indices.map { domain[$0] && y.isPresent[$0] && groups.codes[$0] != nil }
      let levels = Set(used.indices.compactMap { used[$0] ? groups.codes[$0] : nil }).sorted()
      test = try setting.sample.tTest(
        y, in: used.indices.map { used[$0] && groups.codes[$0] == levels[1] },
        against: used.indices.map { used[$0] && groups.codes[$0] == levels[0] },
        degreesOfFreedom: setting.design.isCalibrated ? .design : .domain, less: 1)
    } else {
      let used = domain.indices.map { domain[$0] && y.isPresent[$0] }
      test = try setting.sample.tTest(
        MeanStatistic(y, domain: used), degreesOfFreedom: setting.design.isCalibrated ? .design : .domain, less: 1)
    }
    let limits = test.interval(level: 0.95)
    return .members([
      "n": setting.expect["n"] ?? .null, "estimate": .number(test.value), "t": .number(test.t),
      "df": .number(test.degreesOfFreedom), "p_value": .number(test.pValue),
      "ci95": CheckSetting.list(limits.map { [$0.low, $0.high] } ?? []),
    ])
  }
}
