import IndexScoring
import SurveyModel

/// How a rate becomes points: `linear`, `capped_linear`, `floor_linear`, `ladder`.
struct ConversionReader {
  static let kinds = ["linear", "capped_linear", "floor_linear", "ladder"]

  /// The criterion's maximum, which no step of a ladder may exceed; `nil` where it has a fault of its own.
  let maximum: Points?
  /// Parameters that are written as unknown.
  private(set) var unknown: [String] = []

  init(maximum: Points?) {
    self.maximum = maximum
  }

  /// The keys that a kind takes besides `kind`.
  static func keys(of kind: String) -> [String] {
    switch kind {
    case "capped_linear": ["threshold"]
    case "floor_linear": ["floor"]
    case "ladder", "growth_ladder": ["steps", "below"]
    default: []
    }
  }

  /// The conversion that `kind` names, with its parameters in `map`; `nil` where one is at fault or unknown.
  mutating func conversion(_ kind: String, _ map: DefinitionMap, _ log: inout FindingLog) -> RateConversion? {
    switch kind {
    case "linear": .linear
    case "capped_linear": rate("threshold", map, &log).map { .cappedLinear(CappedLinearRule(threshold: $0)) }
    case "floor_linear": rate("floor", map, &log).map { .floorLinear(FloorLinearRule(floor: $0)) }
    default: ladder(map, isGrowth: kind == "growth_ladder", &log).map { .ladder($0) }
    }
  }

  private mutating func rate(_ key: String, _ map: DefinitionMap, _ log: inout FindingLog) -> ExactRate? {
    guard let node = map.required(key, &log) else { return nil }
    if node.isUnknown {
      unknown.append(key)
      return nil
    }
    return node.positiveRate(&log)
  }

  private mutating func ladder(_ map: DefinitionMap, isGrowth: Bool, _ log: inout FindingLog) -> LadderRule? {
    guard let node = map.required("steps", &log) else { return nil }
    if node.isUnknown {
      unknown.append("steps")
      return nil
    }
    let lowest = map.required("below", &log)
    if lowest?.isUnknown ?? false { unknown.append("below") }
    let below = lowest.flatMap { $0.isUnknown ? nil : points($0, &log) }
    var steps: [LadderRule.Step] = []
    var better: Bound?
    for entry in node.list(&log) ?? [] {
      let (from, points) = step(entry, after: better, isGrowth: isGrowth, &log)
      better = from ?? better
      if let from, let points { steps.append(LadderRule.Step(from: from.rate, points: points)) }
    }
    if case .list(let nodes) = node.content, nodes.isEmpty {
      log.add(.listLength(found: 0, fewest: 1, most: 100), at: node)
    }
    guard let below, !steps.isEmpty else { return nil }
    return LadderRule(steps: steps, below: below)
  }

  /// Where a step begins, and how the file writes it.
  private struct Bound {
    let rate: ExactRate
    let written: String
  }

  /// One step `{from, points}`, worse than the one before; a `to` has to be where the better step begins.
  private func step(
    _ node: DefinitionNode, after better: Bound?, isGrowth: Bool, _ log: inout FindingLog
  ) -> (from: Bound?, points: Points?) {
    guard let map = node.map(allowed: ["from", "to", "points"], &log) else { return (nil, nil) }
    let points = map.required("points", &log).flatMap { self.points($0, &log) }
    guard let place = map.required("from", &log), let from = place.rate(&log) else { return (nil, points) }
    if let better, from >= better.rate {
      log.add(.numberOrder(lowKey: "from", low: place.written, highKey: "from", high: better.written), at: place)
    }
    if let end = map["to"], let to = end.rate(&log) {
      if let better, to != better.rate {
        log.add(.ladderGap(to: end.written, from: better.written), at: end)
      } else if better == nil, isGrowth || to < .one {
        log.add(.ladderTopEnds(to: end.written), at: end)
      }
    }
    return (Bound(rate: from, written: place.written), points)
  }

  private func points(_ node: DefinitionNode, _ log: inout FindingLog) -> Points? {
    guard let points = node.points(&log) else { return nil }
    if let maximum, points > maximum {
      log.add(.pointsOutOfRange(found: node.written, maximum: maximum.text), at: node)
      return nil
    }
    return points
  }
}
