import ColumnEstimation
import SurveyModel
import SurveyStatistics

/// `design:` of an analysis: columns of weights, strata, units and populations, and the rules of variance.
enum AnalysisDesignReader {
  static let keys = [
    "weight", "strata", "psu", "fpc", "single_psu", "strata_order", "unique_psu", "certainty", "inclusion", "df",
    "domain_lonely", "replicates",
  ]

  static func read(_ node: DefinitionNode, into analysis: inout Analysis, _ log: inout FindingLog) {
    guard let map = node.map(allowed: keys, &log) else { return }
    var design = AnalysisDesign()
    design.weight = map["weight"]?.text(&log)
    design.strata = map["strata"].map { stages($0, &log) } ?? []
    design.units = map["psu"].map { stages($0, &log) } ?? []
    design.populations = map["fpc"].map { stages($0, &log) } ?? []
    design.singlePSU = map["single_psu"]?.choice(SinglePSURule.allCases, &log) ?? design.singlePSU
    design.strataOrder = map["strata_order"].flatMap { $0.texts(&log) } ?? []
    design.uniquePSUs = map["unique_psu"].flatMap { $0.truth(&log) } ?? false
    design.certainty = map["certainty"]?.text(&log)
    design.adjustsDomainLonely = map["domain_lonely"].flatMap { $0.truth(&log) } ?? false
    if let node = map["inclusion"] { inclusion(node, into: &design, &log) }
    if map["inclusion"] != nil, map["fpc"] != nil {
      log.add(.keyUnknown(key: "fpc", nearest: nil, allowed: keys.filter { $0 != "fpc" }), at: map["fpc"] ?? node)
    }
    design.replicates = map["replicates"].flatMap { replicates($0, &log) }
    checkStages(design, map, &log)
    let rules = DegreesOfFreedomRule.allCases.filter { $0 != .replicates }
    analysis.degreesOfFreedom = map["df"]?.choice(rules, &log) ?? analysis.degreesOfFreedom
    analysis.design = design
  }

  /// Columns, one per stage; `-` is a stage without.
  private static func stages(_ node: DefinitionNode, _ log: inout FindingLog) -> [String] {
    node.names(&log).map { $0 == "-" ? "" : $0 }
  }

  /// Strata and populations may go one stage below the units: to single rows.
  private static func checkStages(_ design: AnalysisDesign, _ map: DefinitionMap, _ log: inout FindingLog) {
    let most = design.units.isEmpty ? 1 : design.units.count + 1
    for (key, count) in [("strata", design.strata.count), ("fpc", design.populations.count)] where count > most {
      log.add(.listLength(found: count, fewest: 1, most: most), at: map[key] ?? map.node)
    }
    if design.populations.contains("") {
      log.add(.valueKind(expected: .texts, found: .text("-")), at: map["fpc"] ?? map.node)
    }
  }

  private static func inclusion(_ node: DefinitionNode, into design: inout AnalysisDesign, _ log: inout FindingLog) {
    guard let map = node.map(allowed: ["column", "variance"], &log) else { return }
    design.inclusion = map.required("column", &log)?.text(&log)
    design.unequal = map["variance"]?.choice(UnequalProbabilityVariance.allCases, &log) ?? design.unequal
  }

  private static func replicates(_ node: DefinitionNode, _ log: inout FindingLog) -> ReplicateRequest? {
    let kinds = [
      (key: "method", others: ["rho", "count", "seed", "centering"]),
      (key: "columns", others: ["scale", "factors", "centering", "df"]),
    ]
    guard let (kind, map) = node.kind(kinds, &log) else { return nil }
    let centering = map["centering"]?.choice(Replicates.Centering.allCases, &log) ?? .fullSample
    if kind == "method" { return method(map, &log).map { .made($0, centering: centering) } }
    let columns = map["columns"]?.names(&log) ?? []
    let scale = map.required("scale", &log)?.positive(&log)
    let factors = map["factors"].flatMap { self.factors($0, &log) }
    let df = map["df"].flatMap { $0.positive(&log) }
    guard let scale else { return nil }
    return .given(columns: columns, scale: scale, factors: factors, centering: centering, degreesOfFreedom: df)
  }

  private static func factors(_ node: DefinitionNode, _ log: inout FindingLog) -> [Double]? {
    if case .list(let nodes) = node.content { return nodes.compactMap { $0.number(&log) } }
    return node.number(&log).map { [$0] }
  }

  private static func method(_ map: DefinitionMap, _ log: inout FindingLog) -> ReplicateMethod? {
    let rho = map["rho"].flatMap { $0.share(&log) }
    let count = map["count"].flatMap { $0.count(from: 2, &log) }
    let seed = map["seed"].flatMap { $0.seed(&log) }
    switch map["method"]?.choice(of: ["jk1", "jkn", "brr", "fay", "bootstrap"], &log) {
    case "jk1": return .jk1
    case "jkn": return .jkn
    case "brr": return .brr
    case "fay":
      if map["rho"] == nil { log.add(.keyMissing(key: "rho", allowed: []), at: map.node) }
      return rho.map { .fay($0) }
    case "bootstrap": return .bootstrap(count: count ?? 500, seed: seed ?? 1)
    default: return nil
    }
  }
}
