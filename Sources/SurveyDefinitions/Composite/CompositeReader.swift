import IndexScoring
import SurveyModel

/// Definitions of composite indices: `composite`, `title`, `source`, `units`, `tree` and what goes with them.
public enum CompositeReader {
  static let keys = [
    "composite", "title", "source", "units", "header_rows", "leave_out", "decimals", "ties", "published", "tree",
  ]

  /// The definition in a file.
  public static func definition(atPath path: String) throws(DefinitionUnusable) -> CompositeDefinition {
    let root = try YAMLReader.root(ofFile: path)
    var log = FindingLog()
    let definition = root.map(allowed: keys, &log).flatMap { self.definition($0, &log) }
    return try log.checked(definition)
  }

  private static func definition(_ map: DefinitionMap, _ log: inout FindingLog) -> CompositeDefinition? {
    let id = map.required("composite", &log)?.name(.index, &log)
    let title = map.required("title", &log)?.localizedText(&log)
    let source = map.required("source", &log)?.localizedText(&log)
    let units = map.required("units", &log).flatMap { unitColumns($0, &log) }
    let tolerance = map["published"].flatMap { self.tolerance($0, &log) }
    var reader = CompositeNodeReader()
    let root = map.required("tree", &log).flatMap { reader.node($0, within: nil, &log) }
    if tolerance == nil, let published = reader.firstPublished {
      log.add(.keyMissing(key: "published"), at: published)
    }
    let ties = map["ties"].flatMap { self.ties($0, among: reader.codes, &log) } ?? .sameRank
    let headerRows = map["header_rows"]?.count(from: 1, &log) ?? 1
    let leftOut = map["leave_out"]?.texts(&log) ?? []
    let decimals = map["decimals"].flatMap { self.decimals($0, &log) } ?? 2
    guard let id, let title, let source, let units, let root else { return nil }
    return CompositeDefinition(
      id: id, title: title, source: source, units: units, headerRows: headerRows, leftOut: leftOut,
      decimals: decimals, ties: ties, tolerance: tolerance, root: root)
  }

  /// `{code: COLUMN, name: {vi: COLUMN, en: COLUMN}}`.
  private static func unitColumns(_ node: DefinitionNode, _ log: inout FindingLog) -> UnitColumns? {
    guard let map = node.map(allowed: ["code", "name"], &log) else { return nil }
    let code = map.required("code", &log)?.text(&log)
    let names = map["name"]?.localizedText(&log)
    return code.map { UnitColumns(code: $0, vi: names?.vi, en: names?.en) }
  }

  /// `same_rank`, or `{by_node: CODE}`.
  private static func ties(
    _ node: DefinitionNode, among codes: [String], _ log: inout FindingLog
  ) -> CompositeTies? {
    guard case .map = node.content else { return node.choice(of: ["same_rank"], &log).map { _ in .sameRank } }
    guard let name = node.map(allowed: ["by_node"], &log)?.required("by_node", &log), let code = name.text(&log) else {
      return nil
    }
    if !codes.contains(code) {
      let nearest = NearestName.of(code, among: codes)
      log.add(.nameUnknown(kind: .node, name: code, nearest: nearest, known: codes), at: name)
    }
    return .byNode(code)
  }

  /// `{tolerance: 0.01, because: {vi: …, en: …}}`.
  private static func tolerance(_ node: DefinitionNode, _ log: inout FindingLog) -> PublishedTolerance? {
    guard let map = node.map(allowed: ["tolerance", "because"], &log) else { return nil }
    let value = map.required("tolerance", &log)?.indicatorValue(&log)
    let reason = map.required("because", &log)?.localizedText(&log)
    if let value, value < .zero, let place = map["tolerance"] {
      log.add(.numberBeyond(found: value.decimalText, lowest: "0", highest: nil), at: place)
    }
    guard let value, let reason else { return nil }
    return PublishedTolerance(value: value, reason: reason)
  }

  private static func decimals(_ node: DefinitionNode, _ log: inout FindingLog) -> Int? {
    guard let number = node.count(from: 0, &log) else { return nil }
    if number <= 6 { return number }
    log.add(.numberBeyond(found: "\(number)", lowest: "0", highest: "6"), at: node)
    return nil
  }
}

extension DefinitionNode {
  /// A decimal that is kept exactly.
  func indicatorValue(_ log: inout FindingLog) -> IndicatorValue? {
    guard let text = text(&log) else { return nil }
    if DefinitionNumber.decimal(text) != nil, let value = IndicatorValue(decimal: text) { return value }
    log.add(.valueKind(expected: .number, found: found), at: self)
    return nil
  }
}
