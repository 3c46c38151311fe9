import SurveyStatistics

/// A check with the design it is asked of.
struct CheckSetting {
  let check: CaseValue
  let design: CaseDesign
  let files: CaseFiles

  var options: CaseValue { check["options"] ?? .members([:]) }
  var expect: CaseValue { check["expect"] ?? .members([:]) }
  var by: [String] { check["by"]?.texts ?? [] }
  var table: CaseTable { design.table }
  var sample: SurveySample { design.sample }

  /// Rows of the check's own domain.
  func domain() throws -> [Bool] { try table.matching(check["domain"]?.list ?? []) }

  /// Rows of the domain that are in the group of an expected row.
  func domain(of row: CaseValue) throws -> [Bool] {
    var isIn = try domain()
    for (column, value) in row["group"]?.members ?? [:] {
      let cells = try table.text(column)
      for i in cells.indices where cells[i] != value.text { isIn[i] = false }
    }
    return isIn
  }

  func option(_ name: String) throws -> String {
    guard let value = options[name]?.text else { throw CaseFault.malformed(name) }
    return value
  }

  /// The column that an expected row, or else the check, is about.
  func variable(_ row: CaseValue) throws -> String {
    guard let name = row["variable"]?.text ?? options["variable"]?.text else { throw CaseFault.malformed("variable") }
    return name
  }

  /// `{"rows": […]}`, each found row made from the expected one.
  func rows(_ found: (CaseValue) throws -> CaseValue) throws -> CaseValue {
    .members(["rows": .list(try (expect["rows"]?.list ?? []).map(found))])
  }

  /// The members of an estimate that a row may ask for, its intervals as they are asked for.
  func members(_ estimate: Estimate, for row: CaseValue) -> CaseValue {
    func number(_ value: Double?) -> CaseValue { value.map(CaseValue.number) ?? .null }
    var cv: Double?
    if let value = estimate.value, let error = estimate.standardError, value != 0 { cv = error / abs(value) }
    let intervals = (row["ci"]?.list ?? []).map { wanted -> CaseValue in
      let df = wanted["df_rule"]?.text == "domain" ? estimate.degreesOfFreedom : design.degreesOfFreedom
      return interval(estimate, level: wanted["level"]?.number ?? 0.95, df: df)
    }
    return .members([
      "n": .number(Double(estimate.base)), "estimate": number(estimate.value), "se": number(estimate.standardError),
      "cv": number(cv), "deff": number(estimate.designEffectWithoutReplacement),
      "deff_replace": number(estimate.designEffect), "ci": .list(intervals),
    ])
  }

  private func interval(_ estimate: Estimate, level: Double, df: Double) -> CaseValue {
    var members: [String: CaseValue] = ["level": .number(level), "df": .number(df)]
    if let value = estimate.value, let error = estimate.standardError,
      let limits = ConfidenceInterval.t(value: value, standardError: error, df: df, level: level)
    {
      members["lower"] = .number(limits.low)
      members["upper"] = .number(limits.high)
    }
    return .members(members)
  }

  static func list(_ values: [Double]) -> CaseValue { .list(values.map(CaseValue.number)) }

  static func matrix(_ matrix: Matrix) -> CaseValue { .list((0..<matrix.rows).map { list(matrix.row($0)) }) }
}
