import IndexScoring
import SurveyModel

/// `none`, `min_max: {to: [1, 10]}` or `goalposts: {low: 0, high: 100, to: [1, 10], clip: true}`.
enum NormalisationReader {
  static func normalisation(_ node: DefinitionNode, _ log: inout FindingLog) -> Normalisation? {
    guard case .map = node.content else { return node.choice(of: ["none"], &log).map { _ in Normalisation.none } }
    let kinds: [(key: String, others: [String])] = [("min_max", []), ("goalposts", [])]
    guard let kind = node.kind(kinds, &log), let value = kind.map[kind.key] else { return nil }
    return kind.key == "min_max" ? minMax(value, &log) : goalposts(value, &log)
  }

  private static func minMax(_ node: DefinitionNode, _ log: inout FindingLog) -> Normalisation? {
    guard let to = node.map(allowed: ["to"], &log)?.required("to", &log) else { return nil }
    return ends(to, &log).map { .minMax(to: $0) }
  }

  private static func goalposts(_ node: DefinitionNode, _ log: inout FindingLog) -> Normalisation? {
    guard let map = node.map(allowed: ["low", "high", "to", "clip"], &log) else { return nil }
    let low = map.required("low", &log)?.indicatorValue(&log)
    let high = map.required("high", &log)?.indicatorValue(&log)
    let to = map.required("to", &log)
    let clips = map.required("clip", &log)?.truth(&log)
    guard let low, let high, let to, let scale = ends(to, &log), let clips else { return nil }
    if low >= high {
      log.add(
        .numberOrder(lowKey: "low", low: low.decimalText, highKey: "high", high: high.decimalText), at: node)
    }
    return .goalposts(low: low, high: high, to: scale, clips: clips)
  }

  /// Two numbers, the worse one first.
  private static func ends(_ node: DefinitionNode, _ log: inout FindingLog) -> ScaleEnds? {
    guard let nodes = node.list(&log) else { return nil }
    guard nodes.count == 2 else {
      log.add(.listLength(found: nodes.count, fewest: 2, most: 2), at: node)
      return nil
    }
    guard let worst = nodes[0].indicatorValue(&log), let best = nodes[1].indicatorValue(&log) else { return nil }
    if worst >= best {
      log.add(
        .numberOrder(lowKey: "to[0]", low: worst.decimalText, highKey: "to[1]", high: best.decimalText), at: node)
    }
    return ScaleEnds(worst: worst, best: best)
  }
}
