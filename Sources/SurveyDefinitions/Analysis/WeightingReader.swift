import ColumnEstimation
import SurveyModel
import SurveyStatistics

/// One entry of `weighting:`: a step by its name, with its keys.
enum WeightingReader {
  private static let steps: [String: [String]] = [
    "nonresponse": ["cells", "status", "meanings"],
    "poststratify": ["columns", "column", "totals"],
    "rake": ["margins"],
    "calibrate": ["distance", "bounds", "totals"],
    "trim": ["upper", "lower", "groups", "redistribute", "strict"],
  ]

  static func step(_ node: DefinitionNode, _ files: inout RoundFiles, _ log: inout FindingLog) -> WeightingRequest? {
    guard let map = node.map(&log) else { return nil }
    guard let step = map.required("step", &log)?.choice(of: steps.keys.sorted(), &log) else { return nil }
    map.refuseUnknownKeys(allowed: ["step"] + (steps[step] ?? []), &log)
    switch step {
    case "nonresponse": return nonresponse(map, &log)
    case "poststratify": return TotalsReader.margin(map, &files, &log).map { .poststratify($0) }
    case "rake":
      let nodes = map.required("margins", &log)?.list(&log) ?? []
      let margins = nodes.compactMap { node -> WeightingRequest.MarginRequest? in
        node.map(allowed: ["column", "columns", "totals"], &log).flatMap { TotalsReader.margin($0, &files, &log) }
      }
      return .rake(margins)
    case "calibrate": return calibrate(map, &log)
    default: return trim(map, &log)
    }
  }

  private static func nonresponse(_ map: DefinitionMap, _ log: inout FindingLog) -> WeightingRequest? {
    let cells = map["cells"]?.names(&log) ?? []
    let status = map.required("status", &log)?.text(&log)
    var meanings: [String: ResponseStatus] = [:]
    for entry in map.required("meanings", &log)?.map(&log)?.entries ?? [] {
      meanings[entry.key] = entry.value.choice(ResponseStatus.allCases, &log)
    }
    guard let status else { return nil }
    return .nonresponse(cells: cells, status: status, meanings: meanings)
  }

  private static func calibrate(_ map: DefinitionMap, _ log: inout FindingLog) -> WeightingRequest? {
    let kinds = [
      (key: "one", others: [String]()), (key: "number", others: ["total"]),
      (key: "column", others: ["label", "total"]),
    ]
    let nodes = map.required("totals", &log)?.list(&log) ?? []
    let totals = nodes.compactMap { node -> WeightingRequest.AuxiliaryRequest? in
      guard let (kind, entry) = node.kind(kinds, &log), let value = entry[kind] else { return nil }
      if kind == "one" { return value.number(&log).map { .init(.one, total: $0) } }
      let name = value.text(&log)
      let total = entry.required("total", &log)?.number(&log)
      let label = kind == "column" ? entry.required("label", &log)?.text(&log) : ""
      guard let name, let total, let label else { return nil }
      return .init(kind == "column" ? .label(name, label) : .number(name), total: total)
    }
    return distance(map, &log).map { .calibrate(totals, distance: $0) }
  }

  private static func distance(_ map: DefinitionMap, _ log: inout FindingLog) -> CalibrationDistance? {
    let bounds = map["bounds"].flatMap { $0.list(&log) }?.compactMap { $0.number(&log) }
    if let bounds, bounds.count != 2, let node = map["bounds"] {
      log.add(.listLength(found: bounds.count, fewest: 2, most: 2), at: node)
      return nil
    }
    let name = map["distance"].map { $0.choice(of: ["linear", "raking", "logit"], &log) } ?? "linear"
    switch (name, bounds) {
    case ("linear", nil): return .linear
    case ("linear", let bounds?): return .truncatedLinear(lower: bounds[0], upper: bounds[1])
    case ("raking", nil): return .raking
    case ("raking", let bounds?): return .truncatedRaking(lower: bounds[0], upper: bounds[1])
    case ("logit", let bounds?): return .logit(lower: bounds[0], upper: bounds[1])
    case ("logit", nil):
      log.add(.keyMissing(key: "bounds", allowed: []), at: map.node)
      return nil
    default: return nil
    }
  }

  private static func trim(_ map: DefinitionMap, _ log: inout FindingLog) -> WeightingRequest? {
    let upper = map["upper"].flatMap { limit($0, &log) }
    let lower = map["lower"].flatMap { limit($0, &log) }
    if map["upper"] == nil, map["lower"] == nil {
      log.add(.keyMissing(key: "upper", allowed: ["upper", "lower"]), at: map.node)
    }
    return .trim(
      upper: upper, lower: lower, groups: map["groups"]?.text(&log),
      redistribution: map["redistribute"]?.choice(Trimming.Redistribution.allCases, &log) ?? .proportional,
      isStrict: map["strict"].flatMap { $0.truth(&log) } ?? true)
  }

  private static func limit(_ node: DefinitionNode, _ log: inout FindingLog) -> TrimmingLimit? {
    let kinds = ["value", "median_times", "median_plus_iqr"].map { (key: $0, others: [String]()) }
    guard let (kind, map) = node.kind(kinds, &log), let number = map[kind]?.positive(&log) else { return nil }
    switch kind {
    case "value": return .absolute(number)
    case "median_times": return .medianMultiple(number)
    default: return .medianPlusIQR(number)
    }
  }
}
