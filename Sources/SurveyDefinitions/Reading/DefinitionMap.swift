import SurveyModel

/// The keys and values of a map, in the order of the file.
struct DefinitionMap {
  let node: DefinitionNode
  let entries: [DefinitionNode.Entry]

  /// The value of a key; `nil` where the key is absent or says that there is nothing.
  subscript(key: String) -> DefinitionNode? {
    guard let value = entries.first(where: { $0.key == key })?.value, !value.isNothing else { return nil }
    return value
  }

  /// Whether the key is written, be it with nothing.
  func mentions(_ key: String) -> Bool {
    entries.contains { $0.key == key }
  }

  /// The value of a key that may not be absent.
  func required(_ key: String, _ log: inout FindingLog) -> DefinitionNode? {
    if let value = self[key] { return value }
    log.add(.keyMissing(key: key), at: node)
    return nil
  }

  func refuseUnknownKeys(allowed: [String], _ log: inout FindingLog) {
    for entry in entries where !allowed.contains(entry.key) {
      let nearest = NearestName.of(entry.key, among: allowed)
      let location = SourceLocation(file: node.file, line: entry.keyLine, column: node.path(to: entry.key))
      log.add(.keyUnknown(key: entry.key, nearest: nearest, allowed: allowed), at: location)
    }
  }
}
