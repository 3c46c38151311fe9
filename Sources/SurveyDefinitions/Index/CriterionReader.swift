import IndexScoring
import SurveyModel

/// Areas, criteria and component criteria.
struct CriterionReader {
  static let keys = ["code", "title", "max", "rule", "source", "survey", "children", "blocks", "may_not_apply"]
  /// Rules of criteria that have others below.
  static let sums = ["sum", "bonus", "penalty"]

  /// Where the points of a leaf come from.
  enum Source: String, CaseIterable {
    case appraised, figure, survey

    var kinds: [String] {
      switch self {
      case .appraised: AppraisedRuleReader.kinds
      case .figure: FigureRuleReader.kinds
      case .survey: SurveyRuleReader.kinds
      }
    }
  }

  var blocks: [String] = []
  /// Each criterion where it stands, by code.
  private(set) var nodes: [String: DefinitionNode] = [:]
  /// A criterion could not be read, so that sums say nothing.
  private(set) var hasUnread = false

  /// A criterion without `blocks` applies where the criterion above it does.
  mutating func criterion(
    _ node: DefinitionNode, within outer: [String]? = nil, _ log: inout FindingLog
  ) -> Criterion? {
    guard let map = node.map(allowed: Self.keys, &log) else {
      hasUnread = true
      return nil
    }
    let code = map.required("code", &log)?.name(.criterion, &log)
    if let code {
      if nodes[code] != nil { log.add(.nameRepeated(kind: .criterion, name: code, first: code), at: node) }
      nodes[code] = node
    }
    let title = map.required("title", &log)?.localizedText(&log)
    let named = map["blocks"].flatMap { blockNames($0, among: outer ?? blocks, &log) }
    let isMisspelt = named.map { !Set($0).isSubset(of: outer ?? blocks) } ?? false
    // Of what stands below a misspelt block, and of its points, nothing can be said.
    if isMisspelt { hasUnread = true }
    let own = isMisspelt ? outer : named ?? outer
    let mayNotApply = map["may_not_apply"]?.truth(&log) ?? false
    var rules = RuleReader(map, &log)
    let maximum = rules.maximum
    let children = rules.children.flatMap { self.children($0, within: own, &log) }
    let rule = rules.rule(children: children, &log)
    guard let code, let title, let maximum, let rule else {
      hasUnread = true
      return nil
    }
    return Criterion(
      code: code, title: title, maximum: maximum, rule: rule, blocks: own, mayNotApply: mayNotApply)
  }

  private mutating func children(
    _ node: DefinitionNode, within blocks: [String]?, _ log: inout FindingLog
  ) -> [Criterion]? {
    guard let nodes = node.list(&log) else { return nil }
    if nodes.isEmpty { log.add(.listLength(found: 0, fewest: 1, most: 1000), at: node) }
    var children: [Criterion] = []
    for node in nodes {
      if let child = criterion(node, within: blocks, &log) { children.append(child) }
    }
    return children
  }

  private func blockNames(
    _ node: DefinitionNode, among known: [String], _ log: inout FindingLog
  ) -> [String]? {
    guard let names = node.texts(&log) else { return nil }
    for name in names where !known.contains(name) {
      if blocks.contains(name) {
        log.add(.blockOutsideParent(block: name, applies: known), at: node)
        continue
      }
      log.add(
        .nameUnknown(kind: .block, name: name, nearest: NearestName.of(name, among: known), known: known), at: node)
    }
    return names
  }
}
