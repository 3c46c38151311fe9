import SurveyModel

/// The satisfaction tree of a form: definition and aggregate come down from the parent, and the root must give both.
struct SatisfactionReader {
  static let keys = ["node", "title", "definition", "aggregate", "items", "children"]
  static let definitions: [SatisfactionDefinition] = [.top, .meanRescaled, .meanOverMax, .net, .nps]
  static let aggregations: [SatisfactionAggregation] = [.meanOfItems, .pooledAnswers, .meanOfFactors]

  let items: [Item]

  func tree(_ node: DefinitionNode, _ log: inout FindingLog) -> SatisfactionNode? {
    var check = SatisfactionCheck(items: items)
    return self.node(node, parent: nil, &check, &log)
  }

  /// What a node passes on.
  private struct Inheritance {
    let definition: SatisfactionDefinition
    let aggregation: SatisfactionAggregation?
  }

  private func node(
    _ node: DefinitionNode, parent: Inheritance?, _ check: inout SatisfactionCheck, _ log: inout FindingLog
  ) -> SatisfactionNode? {
    guard let map = node.map(allowed: Self.keys, &log) else { return nil }
    let name = map.required("node", &log)?.name(.node, &log)
    let definition = map["definition"].map { self.definition($0, &log) } ?? parent?.definition
    let own = map["aggregate"].flatMap { self.aggregation($0, &log) }
    let title = map["title"]?.localizedText(&log)
    let itemIDs = map["items"]?.texts(&log) ?? []
    if parent == nil, map["definition"] == nil {
      log.add(
        .keyMissing(key: "definition", node: name, allowed: Self.definitions.map(\.name) + ["{share: [codes]}"]),
        at: node)
    }
    let hasFault = map["aggregate"] != nil && own == nil
    let aggregation = own ?? (hasFault ? .pooledAnswers : inherited(parent?.aggregation, map))
    if aggregation == nil {
      let allowed = Self.aggregations.map(\.name) + ["{item: id}", "{weights: {part: number}}"]
      log.add(.keyMissing(key: "aggregate", node: name, allowed: allowed), at: node)
    }
    guard let name, let definition else { return nil }
    let handedOn = Inheritance(definition: definition, aggregation: aggregation.flatMap(Self.inheritable))
    var children: [SatisfactionNode] = []
    for child in map["children"]?.list(&log) ?? [] {
      if let child = self.node(child, parent: handedOn, &check, &log) { children.append(child) }
    }
    // A node without an aggregate has its finding; it stays in the tree, so that its parents are not reported as well.
    let result = SatisfactionNode(
      name: name, title: title, definition: definition, aggregation: aggregation ?? .pooledAnswers, items: itemIDs,
      children: children)
    check.run(result, map, &log)
    return result
  }

  /// A mean of factors means nothing for a node without children, so that a leaf has to say what it wants.
  private func inherited(_ aggregation: SatisfactionAggregation?, _ map: DefinitionMap) -> SatisfactionAggregation? {
    aggregation == .meanOfFactors && map["children"] == nil ? nil : aggregation
  }

  private static func inheritable(_ aggregation: SatisfactionAggregation) -> SatisfactionAggregation? {
    aggregations.contains(aggregation) ? aggregation : nil
  }

  private func definition(_ node: DefinitionNode, _ log: inout FindingLog) -> SatisfactionDefinition? {
    if case .map = node.content {
      guard let codes = node.map(allowed: ["share"], &log)?.required("share", &log)?.texts(&log) else { return nil }
      if codes.isEmpty { log.add(.valueKind(expected: .texts, found: .nothing), at: node) }
      return .share(codes: codes)
    }
    guard let text = node.text(&log) else { return nil }
    if let definition = Self.definitions.first(where: { $0.name == text }) { return definition }
    let allowed = Self.definitions.map(\.name) + ["{share: [codes]}"]
    log.add(
      .valueNotAllowed(found: text, nearest: NearestName.of(text, among: allowed), allowed: allowed, key: node.key),
      at: node)
    return nil
  }

  private func aggregation(_ node: DefinitionNode, _ log: inout FindingLog) -> SatisfactionAggregation? {
    if case .map = node.content {
      guard let map = node.map(allowed: ["item", "weights"], &log) else { return nil }
      if let weights = map["weights"] { return self.weights(weights, &log).map { .weights($0) } }
      return map.required("item", &log)?.text(&log).map { .item($0) }
    }
    guard let text = node.text(&log) else { return nil }
    if let aggregation = Self.aggregations.first(where: { $0.name == text }) { return aggregation }
    let allowed = Self.aggregations.map(\.name) + ["{item: id}", "{weights: {part: number}}"]
    log.add(
      .valueNotAllowed(found: text, nearest: NearestName.of(text, among: allowed), allowed: allowed, key: node.key),
      at: node)
    return nil
  }

  private func weights(_ node: DefinitionNode, _ log: inout FindingLog) -> [WeightedPart]? {
    guard let map = node.map(&log), !map.entries.isEmpty else { return nil }
    var parts: [WeightedPart] = []
    for entry in map.entries {
      guard let weight = entry.value.number(&log) else { continue }
      if weight <= 0 { log.add(.numberNotPositive(found: "\(weight)"), at: entry.value) }
      parts.append(WeightedPart(part: entry.key, weight: weight))
    }
    return parts
  }
}
