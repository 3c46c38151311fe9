import SurveyStatistics

/// Ranks and their confidence sets.
struct RankChecks {
  private let options: CaseValue
  private let estimates: RankedEstimates
  private let files: CaseFiles

  init(_ options: CaseValue, _ table: CaseTable, files: CaseFiles) throws {
    guard let estimate = options["estimate"]?.text, let se = options["se"]?.text else {
      throw CaseFault.malformed("rank")
    }
    let errors = try table.numbers(se).map { $0 ?? .nan }
    estimates = try RankedEstimates(
      values: try table.numbers(estimate).map { $0 ?? .nan }, covariance: Matrix(diagonal: errors.map { $0 * $0 }),
      direction: options["rank_1"]?.text == "smallest" ? .smallest : .largest)
    self.options = options
    self.files = files
  }

  private var level: Double { options["level"]?.number ?? 0.95 }

  var points: CaseValue { .members(["rank": CheckSetting.list(estimates.ranks.map(Double.init))]) }

  func fromIntervals() throws -> CaseValue {
    let sharing: SimultaneousLevel = options["method"]?.text == "bonferroni" ? .bonferroni : .independent
    let found = try IntervalRanks(estimates, level: level, sharing: sharing)
    var members = sets(found.sets)
    members["critical"] = .number(found.criticalValues[0])
    members["ci_lower"] = CheckSetting.list(found.intervals.map(\.low))
    members["ci_upper"] = CheckSetting.list(found.intervals.map(\.high))
    return .members(members)
  }

  func pairwise(_ scope: RankScope) throws -> CaseValue {
    let found = try pairwiseRanks(scope)
    var members = sets(found.sets)
    let isStepdown = options["step"]?.text == "stepdown"
    if scope == .joint {
      let steps = found.criticalValues[0].map(\.value)
      members["critical"] = isStepdown ? CheckSetting.list(steps) : .number(steps[0])
    } else if options["critical_value"]?.text?.hasPrefix("Bonferroni") == true {
      members["critical"] = .number(found.criticalValues[0][0].value)
    } else {
      members["critical"] = CheckSetting.list(found.criticalValues.map { $0.last?.value ?? .nan })
    }
    return .members(members)
  }

  /// Joint sets with stepdown; units whose lower rank bound is at most τ.
  func best() throws -> CaseValue {
    let found = try pairwiseRanks(.joint)
    let tau = options["tau"]?.count ?? 1
    let members = Set(RankSet.best(tau, of: found.sets))
    return .members([
      "in_set": .list(found.sets.indices.map { .bool(members.contains($0)) }),
      "rank_lower": CheckSetting.list(found.sets.map { Double($0.lower) }),
    ])
  }

  private func pairwiseRanks(_ scope: RankScope) throws -> PairwiseRanks {
    let rule: RankCriticalRule
    if let file = options["draws"]?.text {
      let draws = try files.table(file)
      let columns = try draws.names.map { try draws.numbers($0) }
      let rows = (0..<draws.rows).map { row in columns.map { $0[row] ?? .nan } }
      rule = .given(try JointDraws(standardNormal: rows, standardErrors: estimates.standardErrors))
    } else {
      rule = options["critical_value"]?.text?.hasPrefix("exact") == true ? .exact : .bonferroni
    }
    return try PairwiseRanks(
      estimates, level: level, scope: scope, steps: options["step"]?.text == "stepdown" ? .stepdown : .single,
      critical: rule)
  }

  private func sets(_ sets: [RankSet]) -> [String: CaseValue] {
    [
      "rank_lower": CheckSetting.list(sets.map { Double($0.lower) }),
      "rank_upper": CheckSetting.list(sets.map { Double($0.upper) }),
    ]
  }
}
