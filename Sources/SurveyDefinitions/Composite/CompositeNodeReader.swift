import IndexScoring
import SurveyModel

/// The nodes of a composite index: parts with their `aggregate`, or an indicator with its `column`.
struct CompositeNodeReader {
  private static let common = ["code", "title", "weight"]
  private static let ofParts = ["aggregate", "parts", "published"]
  private static let ofIndicator = ["column", "denominator", "better", "normalise"]

  /// The codes of all nodes that were read, in the order of the file.
  private(set) var codes: [String] = []
  /// The first node that names a published column.
  private(set) var firstPublished: DefinitionNode?

  /// A node; `aggregation` is that of the node above, which decides whether a weight means something.
  mutating func node(
    _ node: DefinitionNode, within aggregation: Aggregation?, _ log: inout FindingLog
  ) -> CompositeNode? {
    guard let map = node.map(&log) else { return nil }
    let isIndicator = map.mentions("column") || !map.mentions("parts")
    map.refuseUnknownKeys(allowed: Self.common + (isIndicator ? Self.ofIndicator : Self.ofParts), &log)
    let code = map.required("code", &log)?.name(.node, &log)
    if let code {
      if codes.contains(code) { log.add(.nameRepeated(kind: .node, name: code, first: code), at: node) }
      codes.append(code)
    }
    let title = map.required("title", &log)?.localizedText(&log)
    if aggregation == nil || aggregation == .sum, let weight = map["weight"] {
      log.add(.keyUnknown(key: "weight", nearest: nil, allowed: Self.common.filter { $0 != "weight" }), at: weight)
    }
    let weight = map["weight"]?.positive(&log) ?? 1
    let published = map["published"]?.text(&log)
    if published != nil { firstPublished = firstPublished ?? map["published"] }
    let content = isIndicator ? indicator(map, of: code, &log) : parts(map, &log)
    guard let code, let title, let content else { return nil }
    return CompositeNode(code: code, title: title, weight: weight, published: published, content: content)
  }

  private mutating func parts(
    _ map: DefinitionMap, _ log: inout FindingLog
  ) -> CompositeNode.Content? {
    let aggregation: Aggregation? = map.required("aggregate", &log)?.choice(Aggregation.allCases, &log)
    guard let list = map["parts"], let nodes = list.list(&log) else { return nil }
    if nodes.isEmpty { log.add(.listLength(found: 0, fewest: 1, most: 1000), at: list) }
    let weighted = nodes.filter { $0.mentionsWeight }
    var parts: [CompositeNode] = []
    for one in nodes {
      let part = node(one, within: aggregation ?? .arithmetic, &log)
      // Weights are given for all parts or for none.
      if !weighted.isEmpty, !one.mentionsWeight, aggregation != .sum {
        log.add(.keyMissing(key: "weight"), at: one)
      }
      if let part { parts.append(part) }
    }
    guard let aggregation, !parts.isEmpty else { return nil }
    return .parts(parts, aggregation)
  }

  private func indicator(
    _ map: DefinitionMap, of code: String?, _ log: inout FindingLog
  ) -> CompositeNode.Content? {
    let column = map.required("column", &log)?.text(&log)
    let denominator = map["denominator"]?.text(&log)
    let better: Direction? = map.required("better", &log)?.choice(Direction.allCases, &log)
    let normalisation = map.required("normalise", &log).flatMap { NormalisationReader.normalisation($0, &log) }
    guard let column, let better, let normalisation else { return nil }
    if better == .lower, normalisation == .none, let place = map["normalise"] {
      log.add(Finding(.composite(.directionWithoutScale(indicator: code ?? column)), at: place.location))
    }
    return .indicator(
      CompositeIndicator(column: column, denominator: denominator, better: better, normalisation: normalisation))
  }
}

extension DefinitionNode {
  fileprivate var mentionsWeight: Bool {
    guard case .map(let entries) = content else { return false }
    return entries.contains { $0.key == "weight" }
  }
}
