import IndexScoring
import SurveyModel

/// Index definitions in YAML.
public enum IndexDefinitionReader {
  static let keys = [
    "index", "title", "basis", "notice", "tier", "year", "illustrative", "points", "rounding", "ties", "blocks",
    "criteria", "bridge",
  ]

  /// The definition in the file at `path`.
  public static func definition(atPath path: String) throws(DefinitionUnusable) -> IndexDefinition {
    try read(YAMLReader.root(ofFile: path)).definition
  }

  /// The definition in a file's bytes; findings name the file `file`.
  public static func definition(bytes: [UInt8], file: String) throws(DefinitionUnusable) -> IndexDefinition {
    try read(YAMLReader.root(of: bytes, file: file)).definition
  }

  static func read(
    _ root: DefinitionNode
  ) throws(DefinitionUnusable) -> (definition: IndexDefinition, positions: IndexPositions) {
    var log = FindingLog()
    var reader = CriterionReader()
    let definition = definition(root, &reader, &log)
    return (try log.checked(definition), IndexPositions(root: root, criteria: reader.nodes))
  }

  private static func definition(
    _ root: DefinitionNode, _ reader: inout CriterionReader, _ log: inout FindingLog
  ) -> IndexDefinition? {
    guard let map = root.map(allowed: keys, &log) else { return nil }
    let id = map.required("index", &log)?.name(.index, &log)
    let title = map.required("title", &log)?.localizedText(&log)
    let basis = map["basis"]?.localizedText(&log)
    let notice = map["notice"]?.localizedText(&log)
    let tier = map.required("tier", &log)?.text(&log)
    let year = map.required("year", &log)?.wholeNumber(&log)
    let isIllustrative = map["illustrative"]?.truth(&log) ?? false
    let points = map.required("points", &log)?.points(&log)
    let rounding = map.required("rounding", &log).flatMap { self.rounding($0, &log) }
    let blocks = map.required("blocks", &log).map { BlockReader.blocks($0, &log) } ?? []
    reader.blocks = blocks.map(\.id)
    let criteria = map.required("criteria", &log)
    let areas = criteria?.list(&log)?.compactMap { reader.criterion($0, &log) } ?? []
    if let criteria, case .list(let nodes) = criteria.content, nodes.isEmpty {
      log.add(.listLength(found: 0, fewest: 1, most: 1000), at: criteria)
    }
    if points == .zero, let node = map["points"] { log.add(.numberNotPositive(found: "0"), at: node) }
    let ties = map.required("ties", &log).flatMap { self.ties($0, reader, &log) }
    let bridge = map["bridge"].flatMap { self.bridge($0, &log) }
    guard let id, let title, let tier, let year, let points, let rounding, let ties else { return nil }
    if !reader.hasUnread {
      PointsCheck(blocks: reader.blocks, positions: reader.nodes.mapValues(\.location))
        .run(areas, points: points, at: map["points"] ?? root, &log)
    }
    return IndexDefinition(
      id: id, title: title, basis: basis, notice: notice, tier: tier, year: year, isIllustrative: isIllustrative,
      rounding: rounding, ties: ties, blocks: blocks, areas: areas, bridge: bridge)
  }

  private static func rounding(_ node: DefinitionNode, _ log: inout FindingLog) -> RoundingRule? {
    guard let map = node.map(allowed: ["decimals", "mode"], &log) else { return nil }
    let decimals = map.required("decimals", &log)?.wholeNumber(&log)
    let modes: [RoundingRule.Mode] = [.halfAwayFromZero, .halfEven]
    let mode = map.required("mode", &log)?.choice(modes, &log)
    guard let decimals, let mode else { return nil }
    if !(0...9).contains(decimals) {
      log.add(.numberBeyond(found: "\(decimals)", lowest: "0", highest: "9"), at: map["decimals"] ?? node)
    }
    return RoundingRule(decimals: decimals, mode: mode)
  }

  private static func bridge(_ node: DefinitionNode, _ log: inout FindingLog) -> IndexBridge? {
    guard let map = node.map(allowed: ["from", "reason"], &log) else { return nil }
    let from = map.required("from", &log)?.name(.index, &log)
    let reason = map.required("reason", &log)?.localizedText(&log)
    guard let from, let reason else { return nil }
    return IndexBridge(from: from, reason: reason)
  }

  private static func ties(_ node: DefinitionNode, _ reader: CriterionReader, _ log: inout FindingLog) -> TieRule? {
    guard case .map = node.content else {
      guard let text = node.text(&log) else { return nil }
      if text == "same_rank" { return .sameRank }
      let allowed = ["same_rank", "{by: criterion}"]
      let nearest = NearestName.of(text, among: allowed)
      log.add(.valueNotAllowed(found: text, nearest: nearest, allowed: allowed, key: node.key), at: node)
      return nil
    }
    guard let place = node.map(allowed: ["by"], &log)?.required("by", &log), let code = place.text(&log) else {
      return nil
    }
    if reader.nodes[code] == nil {
      let known = reader.nodes.keys.sorted()
      log.add(
        .nameUnknown(kind: .criterion, name: code, nearest: NearestName.of(code, among: known), known: known),
        at: place)
    }
    return .byCriterion(code)
  }
}

extension DefinitionNode {
  /// Points of an index, zero or more, with at most nine decimals.
  func points(_ log: inout FindingLog) -> Points? {
    guard case .text(let text, _) = content, let points = Points(decimal: text), points >= .zero else {
      log.add(.valueKind(expected: .points, found: found), at: self)
      return nil
    }
    // Sums of points have to fit a number; no index has as many.
    guard points <= Points(whole: 1_000_000) else {
      log.add(.numberBeyond(found: text, lowest: "0", highest: "1000000"), at: self)
      return nil
    }
    return points
  }
}

extension Points {
  /// The decimal as short as it can be written.
  var text: String {
    let fraction = String(units.magnitude % UInt64(Self.unitsPerPoint))
    let padded = String(repeating: "0", count: 9 - fraction.count) + fraction
    let shortened = String(padded.reversed().drop { $0 == "0" }.reversed())
    let whole = (units < 0 ? "-" : "") + String(units.magnitude / UInt64(Self.unitsPerPoint))
    return shortened.isEmpty ? whole : whole + "." + shortened
  }
}
