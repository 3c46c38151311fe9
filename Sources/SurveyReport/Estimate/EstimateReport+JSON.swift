import ColumnEstimation
import SurveyStatistics

extension EstimateReport {
  /// `hailong-estimate/1`: shares are 0…1; all but `provenance` depends on the answers alone.
  ///
  /// `comparisons`, `ranks`, `critical_values`, `independence`, `regressions`, `t_tests`, `mode_effects`, `weighting`
  /// and `domain_lonely` are there where they were asked for or there is something to say.
  public var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("schema", .string("hailong-estimate/1")),
      ("provenance", provenanceJSON),
      ("design", designJSON),
      ("rows", .array(tables.flatMap { table in table.rows.map { row($0, by: table.by) } })),
    ]
    func add(_ name: String, _ values: [JSONValue]) {
      if !values.isEmpty { members.append((name, .array(values))) }
    }
    add("comparisons", tables.flatMap { table in table.comparisons.map { comparison($0, by: table.by) } })
    add("ranks", tables.flatMap { table in table.ranks.map { rank($0, by: table.by) } })
    add(
      "unranked", tables.flatMap { table in table.unranked.flatMap { unranked($0.statistic, $0.groups, by: table.by) } }
    )
    add("critical_values", tables.flatMap { table in table.criticalValues.map { critical($0, by: table.by) } })
    add("independence", result.independence.map(HypothesisJSON.independence))
    add("regressions", result.regressions.map { HypothesisJSON.regression($0, level: level) })
    add("t_tests", result.meanTests.map(HypothesisJSON.meanTest))
    add("mode_effects", result.modes.map(HypothesisJSON.modes))
    add("weighting", (result.weighting?.records ?? []).map(WeightingJSON.record))
    add("domain_lonely", result.domainLonely.map(lonely))
    return .object(members)
  }

  private var provenanceJSON: JSONValue {
    guard case .object(let members) = provenance.json else { return .null }
    return .object(members + [("spec_sha256", .string(specDigest))])
  }

  private var designJSON: JSONValue {
    let design = result.design
    return .object([
      ("strata", .integer(design.strata)),
      ("psus", .integer(design.psus)),
      ("df", .number(design.degreesOfFreedom)),
      ("replicates", design.replicates.map(JSONValue.integer) ?? .null),
      ("single_psu", .string(singlePSU.rawValue)),
      ("single_psu_strata", .array(design.singlePSUStrata.map(JSONValue.string))),
      ("records", .integer(records)),
      ("left_out", .integer(leftOut)),
    ])
  }

  private func head(_ statistic: ColumnStatistic, by columns: [String], _ group: [String]) -> [(String, JSONValue)] {
    [
      ("statistic", .string(statistic.name)),
      ("variable", .string(statistic.variable)),
      ("value", .optional(statistic.value)),
      ("by", .texts(Array(zip(columns, group)))),
    ]
  }

  private func row(_ row: EstimateRow, by columns: [String]) -> JSONValue {
    var members = head(row.statistic, by: columns, row.group) + EstimateMembers.of(row)
    members += EstimateMembers.effects(of: row)
    if row.isLowOpen || row.isHighOpen {
      members += [("ci_low_is_minimum", .bool(row.isLowOpen)), ("ci_high_is_maximum", .bool(row.isHighOpen))]
    }
    if row.estimate.failedReplicates > 0 {
      members.append(("failed_replicates", .integer(row.estimate.failedReplicates)))
    }
    if let verdict = row.verdict {
      members += [
        ("publication", .string(verdict.name)), ("reasons", .array(verdict.reasons.map { .string($0.name) })),
      ]
    }
    return .object(members)
  }

  private func comparison(_ row: ComparisonRow, by columns: [String]) -> JSONValue {
    let contrast = row.isWithheld ? nil : row.contrast
    let interval = row.isWithheld ? nil : row.interval
    let against = row.other.map { JSONValue.texts(Array(zip(columns, $0))) } ?? .string(row.kind.rawValue)
    var members =
      head(row.statistic, by: columns, row.group) + [
        ("against", against),
        ("difference", .optional(contrast?.value)),
        ("se", .optional(contrast?.standardError)),
        ("ci_low", .optional(interval?.low)),
        ("ci_high", .optional(interval?.high)),
        ("level", .number(level)),
        ("df", .optional(contrast?.degreesOfFreedom)),
        ("t", .optional(contrast?.t)),
        ("p", .optional(contrast?.pValue)),
        ("p_adjusted", .optional(row.isWithheld ? nil : row.adjustedP)),
        ("withheld", .optional(row.isWithheld ? "not_reliable" : row.fault?.name)),
      ]
    if let change = row.change {
      members += [("correlation", .number(change.correlation)), ("overlap", .number(change.overlap))]
    }
    return .object(members)
  }

  private func rank(_ row: RankRow, by columns: [String]) -> JSONValue {
    func set(_ set: RankSet) -> JSONValue {
      row.isWithheld ? .null : .array([.integer(set.lower), .integer(set.upper)])
    }
    func number(_ value: Int) -> JSONValue { row.isWithheld ? .null : .integer(value) }
    return .object(
      head(row.statistic, by: columns, row.group) + [
        ("rank", number(row.joint.rank)),
        ("rank_set", set(row.marginal)),
        ("rank_set_joint", set(row.joint)),
        ("rank_set_intervals", set(row.fromIntervals)),
        ("indistinguishable", number(row.marginal.indistinguishable)),
        ("tier", number(row.tier)),
        ("level", .number(level)),
        ("withheld", .optional(row.isWithheld ? "not_reliable" : nil)),
      ])
  }

  private func unranked(_ statistic: ColumnStatistic, _ groups: [[String]], by columns: [String]) -> [JSONValue] {
    groups.map { .object(head(statistic, by: columns, $0)) }
  }

  private func critical(_ critical: NamedCriticalValue, by columns: [String]) -> JSONValue {
    .object([
      ("purpose", .string(critical.purpose)),
      ("statistic", .string(critical.statistic.name)),
      ("variable", .string(critical.statistic.variable)),
      ("by", .array(columns.map(JSONValue.string))),
      ("critical_value", .number(critical.value.value)),
      ("monte_carlo_error", .optional(critical.value.monteCarloError)),
      ("draws", critical.value.draws.map(JSONValue.integer) ?? .null),
    ])
  }

  private func lonely(_ lonely: AnalysisResult.DomainLonely) -> JSONValue {
    .object([
      ("by", .texts(Array(zip(lonely.by, lonely.group)))), ("strata", .array(lonely.strata.map(JSONValue.string))),
    ])
  }
}

extension ContrastFault {
  /// The reason as outputs name it.
  public var name: String {
    switch self {
    case .noAnswers: "no_answers"
    case .noVariance: "single_psu"
    case .empty: "empty"
    }
  }
}
