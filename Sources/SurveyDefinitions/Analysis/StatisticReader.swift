import ColumnEstimation
import SurveyModel
import SurveyStatistics

/// One entry of `statistics:`; its first key says what is estimated.
enum StatisticReader {
  private static let kinds: [(key: String, others: [String])] = [
    ("mean", []), ("total", []), ("share", ["values"]), ("ratio", []), ("net", ["top", "bottom"]), ("nps", []),
    ("options", ["value"]), ("quantile", ["p", "rule"]), ("grouped_median", []), ("variance", []),
    ("correlation", []), ("function", []),
  ]

  static func statistics(_ node: DefinitionNode, _ log: inout FindingLog) -> [ColumnStatistic] {
    guard let (kind, map) = node.kind(kinds, &log), let value = map[kind] else { return [] }
    switch kind {
    case "options": return options(value, map, &log)
    case "ratio": return value.pair(&log).map { [.ratio($0.0, $0.1)] } ?? []
    case "correlation": return value.pair(&log).map { [.correlation($0.0, $0.1)] } ?? []
    default: return value.text(&log).flatMap { statistic(kind, $0, value, map, &log) }.map { [$0] } ?? []
    }
  }

  private static func statistic(
    _ kind: String, _ column: String, _ node: DefinitionNode, _ map: DefinitionMap, _ log: inout FindingLog
  ) -> ColumnStatistic? {
    switch kind {
    case "mean": return .mean(column)
    case "total": return .total(column)
    case "nps": return .nps(column)
    case "grouped_median": return .groupedMedian(column)
    case "variance": return .variance(column)
    case "share": return map.required("values", &log)?.texts(&log).map { .share(column, values: $0) }
    case "net":
      let top = map.required("top", &log)?.texts(&log)
      let bottom = map.required("bottom", &log)?.texts(&log)
      guard let top, let bottom else { return nil }
      return .net(column, top: top, bottom: bottom)
    case "quantile":
      let p = map.required("p", &log)?.share(&log)
      let rule = map["rule"]?.choice(QuantileRule.allCases, &log) ?? .hf1
      return p.map { .quantile(column, p: $0, rule: rule) }
    default:
      if let function = ColumnStatistic(function: column.replacing(" = ", with: "=", maxReplacements: 1)) {
        return function
      }
      log.add(.valueKind(expected: .function, found: node.found), at: node)
      return nil
    }
  }

  private static func options(
    _ node: DefinitionNode, _ map: DefinitionMap, _ log: inout FindingLog
  ) -> [ColumnStatistic] {
    let value = map["value"]?.text(&log) ?? "1"
    let columns = node.texts(&log) ?? []
    return columns.map { .option($0, among: columns, value: value) }
  }
}
