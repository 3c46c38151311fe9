import SurveyModel

/// Whether the nodes of a satisfaction tree can be computed from the items that they name.
struct SatisfactionCheck {
  let items: [Item]
  private var names = NameRegister()
  private var placed: [String: Set<String>] = [:]

  init(items: [Item]) {
    self.items = items
    var log = FindingLog()
    for item in items { _ = names.take(item.id, .item, at: SourceLocation(file: ""), &log) }
  }

  mutating func run(_ node: SatisfactionNode, _ map: DefinitionMap, _ log: inout FindingLog) {
    let location = map["node"]?.location ?? map.node.location
    _ = names.take(node.name, .node, at: location, &log)
    if node.items.isEmpty, node.children.isEmpty { log.add(.keyMissing(key: "items"), at: map.node) }
    for id in node.items { check(id, node, map["items"] ?? map.node, &log) }
    checkAggregation(node, map["aggregate"] ?? map.node, &log)
  }

  private mutating func check(
    _ id: String, _ node: SatisfactionNode, _ place: DefinitionNode, _ log: inout FindingLog
  ) {
    guard let item = items.first(where: { $0.id == id }) else {
      log.add(.nameUnknown(kind: .item, name: id, nearest: NearestName.of(id, among: items.map(\.id))), at: place)
      return
    }
    let definition = node.definition.key
    if !placed[id, default: []].insert(definition).inserted {
      log.add(.nameRepeated(kind: .itemOfNode, name: id, first: node.definition.name), at: place)
    }
    guard case .coded(_, let scale) = item.kind else {
      log.add(.itemNotCoded(item: id), at: place)
      return
    }
    if item.isPersonal { log.add(.itemPersonal(item: id, use: "satisfaction"), at: place) }
    if scale.points.isEmpty { return }
    if case .share(let codes) = node.definition {
      let allowed = scale.points.map(\.code)
      for code in codes where !allowed.contains(code) {
        log.add(.valueNotAllowed(found: code, nearest: nil, allowed: allowed), at: place)
      }
    } else if !node.definition.isComputable(on: scale) {
      log.add(.scoreMissing(item: id, definition: node.definition.name), at: place)
    }
  }

  private func checkAggregation(_ node: SatisfactionNode, _ place: DefinitionNode, _ log: inout FindingLog) {
    switch node.aggregation {
    case .meanOfItems, .pooledAnswers: return
    case .meanOfFactors:
      if node.children.isEmpty { log.add(.keyMissing(key: "children"), at: place) }
      if !node.items.isEmpty {
        log.add(
          .valueNotAllowed(
            found: "mean_of_factors", nearest: nil, allowed: ["mean_of_items", "pooled_answers"],
            key: "aggregate"),
          at: place)
      }
    case .item(let id):
      let below = node.scoredItems.map(\.item)
      if !below.contains(id) {
        log.add(.nameUnknown(kind: .itemOfNode, name: id, nearest: NearestName.of(id, among: below)), at: place)
      }
    case .weights(let parts):
      let below = node.children.map(\.name) + node.items
      for part in parts where !below.contains(part.part) {
        let nearest = NearestName.of(part.part, among: below)
        log.add(.nameUnknown(kind: .part, name: part.part, nearest: nearest), at: place)
      }
      // A part without a weight would drop out of the node without a word.
      for part in below where !parts.contains(where: { $0.part == part }) {
        log.add(.weightMissing(part: part, node: node.name), at: place)
      }
    }
  }
}

extension SatisfactionDefinition {
  /// Tells definitions apart, shares by their codes.
  var key: String {
    if case .share(let codes) = self { return "share " + codes.sorted().joined(separator: " ") }
    return name
  }

  /// Whether the points of a scale carry what the definition counts.
  func isComputable(on scale: ResponseScale) -> Bool {
    let scores = scale.points.compactMap(\.score)
    let areScored = scores.count == scale.points.count
    return switch self {
    case .top: scale.points.contains(where: \.isTop)
    case .net: scale.points.contains(where: \.isTop) && scale.points.contains(where: \.isBottom)
    case .meanRescaled: areScored && scores.min() != scores.max()
    case .meanOverMax: areScored && scores.max() ?? 0 > 0
    case .nps: areScored && scores.allSatisfy { (0...10).contains($0) && $0 == $0.rounded() } && scores.max() == 10
    case .share: true
    }
  }
}
