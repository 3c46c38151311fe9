import ColumnEstimation
import SurveyModel
import SurveyStatistics

/// What follows from estimates: comparisons, ranks, tests, regressions, rules of publication.
enum InferenceReader {
  static func read(_ map: DefinitionMap, into analysis: inout Analysis, _ log: inout FindingLog) {
    analysis.comparison = map["compare"].flatMap { comparison($0, &log) }
    analysis.ranking = map["rank"].flatMap { ranking($0, &log) }
    analysis.independence =
      map["independence"].flatMap { $0.list(&log) }?
      .compactMap { $0.pair(&log).map { ColumnPair(row: $0.0, column: $0.1) } } ?? []
    analysis.regressions = map["regressions"].flatMap { $0.list(&log) }?.compactMap { regression($0, &log) } ?? []
    analysis.meanTests = map["t_tests"].flatMap { $0.list(&log) }?.compactMap { meanTest($0, &log) } ?? []
    analysis.modes = map["modes"].flatMap { modes($0, &log) }
    analysis.publication = map["publication"].map { ReliabilityReader.rules($0, &log) } ?? []
  }

  private static func comparison(_ node: DefinitionNode, _ log: inout FindingLog) -> ComparisonRequest? {
    if case .text = node.content {
      return node.choice(ComparisonRequest.Kind.allCases, &log).map { ComparisonRequest($0) }
    }
    guard let map = node.map(allowed: ["kind", "adjust", "draws", "seed"], &log) else { return nil }
    let kind: ComparisonRequest.Kind? = map.required("kind", &log)?.choice(ComparisonRequest.Kind.allCases, &log)
    let draws = map["draws"].flatMap { $0.count(from: 100, &log) } ?? 20_000
    let seed = map["seed"].flatMap { $0.seed(&log) } ?? 1
    let names = MultipleComparisons.allCases.map(\.rawValue) + ["max_t"]
    let name = map["adjust"].map { $0.choice(of: names, &log) } ?? "holm"
    guard let kind, let name else { return nil }
    if name == "max_t" { return ComparisonRequest(kind, adjustment: .maximumT(draws: draws, seed: seed)) }
    return MultipleComparisons(rawValue: name).map { ComparisonRequest(kind, adjustment: .sizes($0)) }
  }

  private static func ranking(_ node: DefinitionNode, _ log: inout FindingLog) -> RankingRequest? {
    if case .text = node.content {
      return node.choice(RankDirection.allCases, &log).map { RankingRequest(direction: $0) }
    }
    guard let map = node.map(allowed: ["direction", "draws", "seed"], &log) else { return nil }
    let direction = map["direction"]?.choice(RankDirection.allCases, &log) ?? .largest
    let draws = map["draws"].flatMap { $0.count(from: 100, &log) } ?? 20_000
    return RankingRequest(direction: direction, draws: draws, seed: map["seed"].flatMap { $0.seed(&log) } ?? 1)
  }

  private static func meanTest(_ node: DefinitionNode, _ log: inout FindingLog) -> MeanTestRequest? {
    guard let map = node.map(allowed: ["column", "value"], &log) else { return nil }
    let column = map.required("column", &log)?.text(&log)
    let value = map.required("value", &log)?.number(&log)
    guard let column, let value else { return nil }
    return MeanTestRequest(column: column, value: value)
  }

  private static func modes(_ node: DefinitionNode, _ log: inout FindingLog) -> ModeRequest? {
    guard let map = node.map(allowed: ["column", "significance", "negligible"], &log) else { return nil }
    var rule = ModeRule()
    if let significance = map["significance"]?.share(&log) { rule.significance = significance }
    if let negligible = map["negligible"]?.share(&log) { rule.negligibleDifference = negligible }
    return map.required("column", &log)?.text(&log).map { ModeRequest(column: $0, rule: rule) }
  }

  private static func regression(_ node: DefinitionNode, _ log: inout FindingLog) -> RegressionRequest? {
    guard let map = node.map(allowed: ["response", "success", "terms"], &log) else { return nil }
    let response = map.required("response", &log)?.text(&log)
    let success = map["success"]?.text(&log)
    let terms = map.required("terms", &log)?.list(&log)?.compactMap { term($0, &log) }
    guard let response, let terms else { return nil }
    return RegressionRequest(response: response, success: success, terms: terms)
  }

  /// A column of numbers, or `{factor: COLUMN}`.
  private static func term(_ node: DefinitionNode, _ log: inout FindingLog) -> RegressionRequest.Term? {
    guard case .map = node.content else { return node.text(&log).map { .init($0, isFactor: false) } }
    guard let map = node.map(allowed: ["factor"], &log) else { return nil }
    return map.required("factor", &log)?.text(&log).map { .init($0, isFactor: true) }
  }
}
