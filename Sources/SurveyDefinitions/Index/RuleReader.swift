import IndexScoring
import SurveyModel

/// The maximum and the rule of one criterion, with the keys that go with its kind and no others.
struct RuleReader {
  private let map: DefinitionMap
  private let kind: String?
  private let parameters: DefinitionMap?
  private let sourceName: String?
  /// The most points; 0 where only published, or where it is written as unknown.
  let maximum: Points?
  /// Parameters that are written as unknown.
  private var unknown: [String] = []

  init(_ map: DefinitionMap, _ log: inout FindingLog) {
    self.map = map
    let rule = map.required("rule", &log)?.map(&log)
    let source = map["source"].flatMap { $0.choice(CriterionReader.Source.allCases, &log) }
    let kinds = source?.kinds ?? CriterionReader.sums
    let isSourceSound = (map["source"] == nil) == (source == nil)
    parameters = rule
    let isUnknown = rule?["kind"]?.isUnknown ?? false
    let name = rule?.required("kind", &log)
    kind =
      isUnknown
      ? DefinitionNode.unknown : name.flatMap { isSourceSound ? Self.kind($0, kinds, map, &log) : nil }
    sourceName = source?.rawValue
    if isUnknown { unknown.append("rule") }
    if kind == "monitor_only" {
      maximum = map["max"].map { $0.points(&log) } ?? .some(.zero)
      if let maximum, maximum != .zero, let node = map["max"] {
        log.add(.numberBeyond(found: maximum.text, lowest: nil, highest: "0"), at: node)
      }
    } else if let node = map.required("max", &log) {
      if node.isUnknown { unknown.append("max") }
      maximum = node.isUnknown ? .zero : node.points(&log)
      if maximum == .zero, !node.isUnknown { log.add(.numberNotPositive(found: "0"), at: node) }
    } else {
      maximum = nil
    }
  }

  /// A kind among those of the criterion's source; without a source it has others below it.
  private static func kind(
    _ node: DefinitionNode, _ allowed: [String], _ map: DefinitionMap, _ log: inout FindingLog
  ) -> String? {
    guard let kind = node.text(&log) else { return nil }
    if allowed.contains(kind) { return kind }
    let sources = CriterionReader.Source.allCases.filter { $0.kinds.contains(kind) }.map(\.rawValue)
    if map["source"] == nil, !sources.isEmpty {
      log.add(.keyMissing(key: "source", allowed: sources), at: map.node)
    } else if let source = map["source"], !sources.isEmpty || CriterionReader.sums.contains(kind) {
      log.add(.ruleOfOtherSource(rule: kind, source: source.written, sources: sources, rules: allowed), at: node)
    } else {
      let known = map["source"] == nil ? allowed + CriterionReader.Source.allCases.flatMap(\.kinds) : allowed
      log.add(
        .valueNotAllowed(found: kind, nearest: NearestName.of(kind, among: known), allowed: allowed, key: "kind"),
        at: node)
    }
    return nil
  }

  /// Where the criteria below stand; `nil` for a leaf.
  var children: DefinitionNode? {
    guard kind.map(CriterionReader.sums.contains) ?? false, let node = map["children"] else { return nil }
    return node.isUnknown ? nil : node
  }

  mutating func rule(children: [Criterion]?, _ log: inout FindingLog) -> CriterionRule? {
    guard let kind, let parameters else { return nil }
    refuseOthers(&log)
    let rule = rule(kind, parameters, children, &log)
    if unknown.isEmpty { return rule }
    return .unestablished(
      UnestablishedRule(
        kind: kind == DefinitionNode.unknown ? nil : kind, source: sourceName, unknown: unknown,
        known: unknown == ["max"] ? rule : nil,
        children: children ?? []))
  }

  private mutating func rule(
    _ kind: String, _ parameters: DefinitionMap, _ children: [Criterion]?, _ log: inout FindingLog
  ) -> CriterionRule? {
    if kind == DefinitionNode.unknown {
      parameters.refuseUnknownKeys(allowed: ["kind"], &log)
      return nil
    }
    if CriterionReader.sums.contains(kind) { return sum(kind, parameters, children, &log) }
    let most = unknown.isEmpty ? maximum : nil
    switch map["source"]?.written {
    case "appraised":
      parameters.refuseUnknownKeys(allowed: ["kind"] + AppraisedRuleReader.keys(of: kind), &log)
      var reader = AppraisedRuleReader(maximum: most)
      let rule = reader.rule(kind, parameters, &log)
      unknown += reader.unknown
      return rule
    case "figure":
      parameters.refuseUnknownKeys(allowed: ["kind"] + FigureRuleReader.keys(of: kind), &log)
      var reader = FigureRuleReader(maximum: most)
      let rule = reader.rule(kind, parameters, &log)
      unknown += reader.unknown
      return rule
    default:
      parameters.refuseUnknownKeys(allowed: ["kind"] + SurveyRuleReader.keys(of: kind), &log)
      var reader = SurveyRuleReader(maximum: most)
      let rule = reader.rule(kind, parameters, survey: map.required("survey", &log), &log)
      unknown += reader.unknown
      return rule
    }
  }

  private mutating func sum(
    _ kind: String, _ parameters: DefinitionMap, _ children: [Criterion]?, _ log: inout FindingLog
  ) -> CriterionRule? {
    parameters.refuseUnknownKeys(allowed: kind == "bonus" ? ["kind", "in_maximum"] : ["kind"], &log)
    guard let node = map.required("children", &log) else { return nil }
    if node.isUnknown { unknown.append("children") }
    guard let children else { return nil }
    guard let sign = AdjustmentRule.Sign(rawValue: kind) else { return .sum(children) }
    for child in children.flatMap(\.flattened) where !child.surveySources.isEmpty {
      log.add(.surveyInAdjustment(criterion: child.code, rule: kind), at: map.node)
    }
    let counts = parameters["in_maximum"]?.truth(&log) ?? false
    return .adjustment(AdjustmentRule(sign, countsInMaximum: counts, children: children))
  }

  /// Keys that the rule of this criterion does not take.
  private func refuseOthers(_ log: inout FindingLog) {
    let isSum = kind.map(CriterionReader.sums.contains) ?? false
    let source = map["source"]?.written
    let others =
      isSum
      ? ["source", "survey", "may_not_apply"] : ["children", source == "survey" ? "may_not_apply" : "survey"]
    for key in others {
      guard let value = map[key] else { continue }
      log.add(
        .keyUnknown(key: key, nearest: nil, allowed: CriterionReader.keys.filter { !others.contains($0) }), at: value)
    }
  }
}
