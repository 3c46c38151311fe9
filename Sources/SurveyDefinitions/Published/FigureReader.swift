import IndexScoring
import SurveyModel

/// The figures of claims that stand in the YAML file itself.
struct FigureReader {
  /// `{parts: {NAME: NUMBER}, total: NUMBER}`; a part without a number was not published.
  func sum(_ map: DefinitionMap, _ log: inout FindingLog) -> PublishedClaim.Kind? {
    let parts = map.required("parts", &log).map { named($0, &log) }
    let total = map.required("total", &log)?.printed(&log)
    guard let parts, let total else { return nil }
    return .sum(parts: parts, total: total)
  }

  /// `{parts: {NAME: COUNT}, total: COUNT}`.
  func count(_ node: DefinitionNode, _ log: inout FindingLog) -> PublishedClaim.Kind? {
    guard let map = node.map(allowed: ["parts", "total"], &log) else { return nil }
    for node in [map["total"]].compactMap({ $0 }) { _ = node.count(from: 0, &log) }
    for entry in map["parts"]?.map(&log)?.entries ?? [] where !entry.value.isNothing {
      _ = entry.value.count(from: 0, &log)
    }
    guard case .sum(let parts, let total)? = sum(map, &log) else { return nil }
    return .count(parts: parts, total: total)
  }

  /// `{percent: NUMBER, maximum: NUMBER, points: NUMBER}`, or `parts` of percent, maximum and full_from with `points`.
  func linear(_ node: DefinitionNode, _ log: inout FindingLog) -> PublishedClaim.Kind? {
    let keys = ["percent", "maximum", "full_from"]
    guard let map = node.map(allowed: keys + ["parts", "points"], &log) else { return nil }
    let points = map.required("points", &log)?.printed(&log)
    var parts: [LinearPart] = []
    if let list = map["parts"] {
      for entry in list.list(&log) ?? [] {
        if let part = entry.map(allowed: keys, &log).flatMap({ self.part($0, &log) }) { parts.append(part) }
      }
    } else if let part = part(map, &log) {
      parts = [part]
    }
    guard let points, !parts.isEmpty else { return nil }
    return .linear(parts: parts, points: points)
  }

  private func part(_ map: DefinitionMap, _ log: inout FindingLog) -> LinearPart? {
    let percent = map.required("percent", &log)?.printed(&log)
    let maximum = map.required("maximum", &log)?.positiveValue(&log)
    let fullFrom = map["full_from"].map { $0.positiveValue(&log) } ?? IndicatorValue(decimal: "100")
    guard let percent, let maximum, let fullFrom else { return nil }
    return LinearPart(percent: percent, maximum: maximum, fullFrom: fullFrom)
  }

  /// `{points: NUMBER, maximum: NUMBER, percent: NUMBER}`.
  func ratio(_ node: DefinitionNode, _ log: inout FindingLog) -> PublishedClaim.Kind? {
    guard let map = node.map(allowed: ["points", "maximum", "percent"], &log) else { return nil }
    let points = map.required("points", &log)?.printed(&log)
    let maximum = map.required("maximum", &log)?.positiveValue(&log)
    let percent = map.required("percent", &log)?.printed(&log)
    guard let points, let maximum, let percent else { return nil }
    return .ratio(points: points, maximum: maximum, percent: percent)
  }

  /// `{from: NUMBER, to: NUMBER, change: NUMBER}`.
  func difference(_ node: DefinitionNode, _ log: inout FindingLog) -> PublishedClaim.Kind? {
    guard let map = node.map(allowed: ["from", "to", "change"], &log) else { return nil }
    let from = map.required("from", &log)?.printed(&log)
    let to = map.required("to", &log)?.printed(&log)
    let change = map.required("change", &log)?.printed(&log)
    guard let from, let to, let change else { return nil }
    return .difference(from: from, to: to, change: change)
  }

  /// `{groups: [{name: TEXT, mean: NUMBER, units: N}], weighting: [block, unit], mean: NUMBER}`.
  func mean(_ node: DefinitionNode, _ log: inout FindingLog) -> PublishedClaim.Kind? {
    guard let map = node.map(allowed: ["groups", "weighting", "mean"], &log) else { return nil }
    let mean = map.required("mean", &log)?.printed(&log)
    var groups: [UnitGroup] = []
    for entry in map.required("groups", &log)?.list(&log) ?? [] {
      guard let group = entry.map(allowed: ["name", "mean", "units"], &log) else { continue }
      let name = group.required("name", &log)?.text(&log)
      let units = group.required("units", &log)?.count(from: 1, &log)
      let own = group["mean"]?.printed(&log)
      if let name, let units { groups.append(UnitGroup(name: name, mean: own, units: units)) }
    }
    let allowed = GroupWeighting.allCases.map(\.rawValue)
    let names = map.required("weighting", &log)?.names(&log) ?? []
    for name in names where !allowed.contains(name) {
      let nearest = NearestName.of(name, among: allowed)
      log.add(
        .valueNotAllowed(found: name, nearest: nearest, allowed: allowed, key: "weighting"),
        at: map["weighting"] ?? node)
    }
    guard let mean, !groups.isEmpty, !names.isEmpty else { return nil }
    return .mean(groups: groups, weightings: names.compactMap(GroupWeighting.init(rawValue:)), mean: mean)
  }

  /// `{NAME: N}`.
  func counts(_ node: DefinitionNode?, _ log: inout FindingLog) -> [String: Int] {
    var counts: [String: Int] = [:]
    for entry in node?.map(&log)?.entries ?? [] { counts[entry.key] = entry.value.count(from: 1, &log) }
    return counts
  }

  private func named(_ node: DefinitionNode, _ log: inout FindingLog) -> [NamedNumber] {
    var numbers: [NamedNumber] = []
    for entry in node.map(&log)?.entries ?? [] {
      let number = entry.value.isNothing ? nil : entry.value.printed(&log)
      numbers.append(NamedNumber(name: entry.key, number: number))
    }
    return numbers
  }
}

extension DefinitionNode {
  /// A number as it was printed.
  func printed(_ log: inout FindingLog) -> PrintedNumber? {
    guard indicatorValue(&log) != nil, case .text(let text, _) = content else { return nil }
    return PrintedNumber(text)
  }

  /// A decimal over 0.
  func positiveValue(_ log: inout FindingLog) -> IndicatorValue? {
    guard let value = indicatorValue(&log) else { return nil }
    if value > .zero { return value }
    log.add(.numberNotPositive(found: value.decimalText), at: self)
    return nil
  }
}
