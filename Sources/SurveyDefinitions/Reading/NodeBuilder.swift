import SurveyModel
import Yams

/// Turns the library's nodes into ours and refuses what the safe part of YAML leaves out, on the way down.
struct NodeBuilder {
  let file: String
  private var count = 0

  init(file: String) {
    self.file = file
  }

  mutating func value(of node: Node, path: String, depth: Int) throws(DefinitionUnusable) -> DefinitionNode {
    let line = node.mark?.line ?? 1
    count += 1
    if node.anchor != nil { throw refuse(.anchor, line) }
    if depth > YAMLReader.deepest { throw refuse(.depth(limit: YAMLReader.deepest), line) }
    if count > YAMLReader.mostNodes { throw refuse(.size(limit: YAMLReader.mostNodes), line) }
    let content: DefinitionNode.Content
    switch node {
    case .scalar(let scalar):
      // The library itself tags what stands in quotes as text.
      if scalar.style == .plain || scalar.tag.rawValue != "tag:yaml.org,2002:str" { try refuseTag(scalar.tag, line) }
      content = .text(scalar.string, isQuoted: scalar.style != .plain)
    case .sequence(let sequence):
      try refuseTag(sequence.tag, line)
      content = .list(try list(Array(sequence), path: path, depth: depth))
    case .mapping(let mapping):
      try refuseTag(mapping.tag, line)
      content = .map(try map(Array(mapping), path: path, depth: depth))
    case .alias:
      throw refuse(.alias, line)
    }
    return DefinitionNode(content: content, file: file, line: line, path: path)
  }

  private mutating func list(_ nodes: [Node], path: String, depth: Int) throws(DefinitionUnusable) -> [DefinitionNode] {
    var values: [DefinitionNode] = []
    for (index, node) in nodes.enumerated() {
      let name = Self.code(of: node) ?? String(index)
      values.append(try value(of: node, path: "\(path)[\(name)]", depth: depth + 1))
    }
    return values
  }

  /// The code of a criterion, by which people know it better than by its position.
  private static func code(of node: Node) -> String? {
    guard case .mapping(let mapping) = node, mapping["rule"] != nil, case .scalar(let code)? = mapping["code"],
      SafeName.isSafe(code.string)
    else { return nil }
    return code.string
  }

  private mutating func map(
    _ pairs: [(key: Node, value: Node)], path: String, depth: Int
  ) throws(DefinitionUnusable) -> [DefinitionNode.Entry] {
    var entries: [DefinitionNode.Entry] = []
    for (key, node) in pairs {
      let line = key.mark?.line ?? 1
      if key.anchor != nil { throw refuse(.anchor, line) }
      guard case .scalar(let scalar) = key else { throw refuse(.complexKey, line) }
      if scalar.string == "<<", scalar.style == .plain { throw refuse(.mergeKey, line) }
      let below = path.isEmpty ? scalar.string : "\(path).\(scalar.string)"
      entries.append(
        .init(key: scalar.string, keyLine: line, value: try value(of: node, path: below, depth: depth + 1)))
    }
    return joiningDecimals(entries)
  }

  /// Within braces `max: 3,5` is `max: 3` and a key `5` without a value: put together again, so that one message tells of
  /// the comma in place of several that tell of `3` and of `5`.
  private func joiningDecimals(_ entries: [DefinitionNode.Entry]) -> [DefinitionNode.Entry] {
    var joined: [DefinitionNode.Entry] = []
    for entry in entries {
      let digits = entry.key.hasSuffix("%") ? entry.key.dropLast() : entry.key[...]
      guard let last = joined.last, case .text(let whole, isQuoted: false) = last.value.content,
        DefinitionNumber.whole(whole) != nil, entry.value.isEmpty, !digits.isEmpty,
        digits.utf8.allSatisfy({ $0 &- 0x30 <= 9 })
      else {
        joined.append(entry)
        continue
      }
      let value = DefinitionNode(
        content: .text(whole + "," + entry.key, isQuoted: false), file: file, line: last.value.line,
        path: last.value.path)
      joined[joined.count - 1] = .init(key: last.key, keyLine: last.keyLine, value: value)
    }
    return joined
  }

  private func refuseTag(_ tag: Tag, _ line: Int) throws(DefinitionUnusable) {
    guard !tag.rawValue.isEmpty else { return }
    throw refuse(.tag(tag.rawValue), line)
  }

  private func refuse(_ feature: YAMLFeature, _ line: Int) -> DefinitionUnusable {
    DefinitionFile.refusal(.yamlFeature(feature), file, line: line)
  }
}
