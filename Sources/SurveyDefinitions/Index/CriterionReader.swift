import IndexScoring
import SurveyModel

/// Areas, criteria and component criteria.
struct CriterionReader {
  static let keys = ["code", "title", "max", "rule", "source", "survey", "children", "blocks"]

  /// Where the points of a leaf come from.
  enum Source: String, CaseIterable {
    case appraised, figure, survey

    var kind: String { self == .appraised ? "appraised" : "linear" }
  }

  var blocks: [String] = []
  /// Where each criterion stands, by code.
  private(set) var positions: [String: SourceLocation] = [:]

  /// A criterion without `blocks` applies where the criterion above it does.
  mutating func criterion(
    _ node: DefinitionNode, within outer: [String]? = nil, _ log: inout FindingLog
  ) -> Criterion? {
    guard let map = node.map(allowed: Self.keys, &log) else { return nil }
    let code = map.required("code", &log)?.name(.criterion, &log)
    if let code {
      if positions[code] != nil { log.add(.nameRepeated(kind: .criterion, name: code, first: code), at: node) }
      positions[code] = node.location
    }
    let title = map.required("title", &log)?.localizedText(&log)
    let maximum = map.required("max", &log)?.points(&log)
    if let maximum, maximum == .zero { log.add(.numberNotPositive(found: "0"), at: map["max"] ?? node) }
    let own = map["blocks"].flatMap { blockNames($0, among: outer ?? blocks, &log) } ?? outer
    let rule = rule(map, blocks: own, &log)
    guard let code, let title, let maximum, let rule else { return nil }
    return Criterion(code: code, title: title, maximum: maximum, rule: rule, blocks: own)
  }

  private func blockNames(
    _ node: DefinitionNode, among known: [String], _ log: inout FindingLog
  ) -> [String]? {
    guard let names = node.texts(&log) else { return nil }
    for name in names where !known.contains(name) {
      log.add(
        .nameUnknown(kind: .block, name: name, nearest: NearestName.of(name, among: known), known: known), at: node)
    }
    return names
  }

  private mutating func rule(
    _ map: DefinitionMap, blocks: [String]?, _ log: inout FindingLog
  ) -> CriterionRule? {
    guard let node = map.required("rule", &log)?.map(allowed: ["kind"], &log)?.required("kind", &log),
      let kind = node.text(&log)
    else { return nil }
    guard ["sum", "appraised", "linear"].contains(kind) else {
      let allowed = ["sum", "appraised", "linear"]
      log.add(
        .valueNotAllowed(found: kind, nearest: NearestName.of(kind, among: allowed), allowed: allowed, key: "kind"),
        at: node)
      return nil
    }
    if kind == "sum" { return sum(map, blocks: blocks, &log) }
    refuse(["children"], map, &log)
    let source: Source? = map.required("source", &log)?.choice(Source.allCases, &log)
    guard let source else { return nil }
    if source != .survey { refuse(["survey"], map, &log) }
    if source.kind != kind {
      log.add(.valueNotAllowed(found: kind, nearest: nil, allowed: [source.kind], key: "kind"), at: node)
    }
    switch source {
    case .appraised: return .appraised
    case .figure: return .linear
    case .survey:
      return map.required("survey", &log).flatMap { SurveySourceReader.source($0, &log) }.map { .survey($0) }
    }
  }

  private mutating func sum(
    _ map: DefinitionMap, blocks: [String]?, _ log: inout FindingLog
  ) -> CriterionRule? {
    refuse(["source", "survey"], map, &log)
    guard let nodes = map.required("children", &log)?.list(&log) else { return nil }
    var children: [Criterion] = []
    for node in nodes {
      if let child = criterion(node, within: blocks, &log) { children.append(child) }
    }
    return .sum(children)
  }

  /// Keys that the rule of this criterion does not take.
  private func refuse(_ keys: [String], _ map: DefinitionMap, _ log: inout FindingLog) {
    for key in keys {
      guard let value = map[key] else { continue }
      log.add(.keyUnknown(key: key, nearest: nil, allowed: Self.keys.filter { !keys.contains($0) }), at: value)
    }
  }
}
