import SurveyModel

/// One entry of a form's `items`.
struct ItemReader {
  /// What `type` may say.
  enum Kind: String, CaseIterable {
    case single, multi, ordinal
    case yesNo = "yes_no"
    case integer, decimal, date, datetime, text

    /// Keys that an item of this type takes besides those of all items.
    var keys: [String] {
      switch self {
      case .single, .ordinal, .yesNo: ["scale", "options"]
      case .multi: ["scale", "options", "separator"]
      case .integer, .decimal: ["min", "max"]
      case .date, .datetime: ["format"]
      case .text: ["max_length", "pattern"]
      }
    }

    var isCoded: Bool { keys.contains("scale") }
  }

  static let keys = ["id", "type", "label", "columns", "nonresponse", "applies_if", "required", "personal"]

  let scales: [String: ResponseScale]
  /// The form's own codes; they hold for items with a scale, where the scale does not use the code itself.
  let nonresponse: [String: MissingReason]

  func item(_ node: DefinitionNode, _ positions: inout FormPositions, _ log: inout FindingLog) -> Item? {
    guard let map = node.map(&log) else { return nil }
    let type: Kind? = map.required("type", &log)?.choice(Kind.allCases, &log)
    if let type { map.refuseUnknownKeys(allowed: Self.keys + type.keys, &log) }
    guard let id = map.required("id", &log)?.name(.item, &log), let type else { return nil }
    positions.items[id] = node.location
    guard let kind = kind(type, id: id, map, &positions, &log) else { return nil }
    if let condition = map["applies_if"] { positions.conditions[id] = condition.location }
    return Item(
      id: id, kind: kind, label: map["label"]?.localizedText(&log), columns: map["columns"]?.texts(&log) ?? [],
      nonresponse: reasons(kind, map, &log), appliesIf: map["applies_if"].flatMap { Self.condition($0, &log) },
      isRequired: map["required"]?.truth(&log) ?? false, isPersonal: map["personal"]?.truth(&log) ?? false,
      pattern: map["pattern"].flatMap { pattern($0, &log) })
  }

  private func pattern(_ node: DefinitionNode, _ log: inout FindingLog) -> TextPattern? {
    guard let text = node.text(&log) else { return nil }
    do {
      return try TextPattern(text)
    } catch {
      log.add(.patternSyntax(pattern: text, position: error.position), at: node)
      return nil
    }
  }

  /// A condition over the answers to coded items.
  static func condition(_ node: DefinitionNode, _ log: inout FindingLog) -> Condition? {
    guard let text = node.text(&log) else { return nil }
    do {
      return try ConditionParser.condition(text)
    } catch {
      log.add(.conditionSyntax(position: error.position, expected: error.expected, found: error.found), at: node)
      return nil
    }
  }

  private func reasons(_ kind: ItemKind, _ map: DefinitionMap, _ log: inout FindingLog) -> [String: MissingReason] {
    let own = map["nonresponse"].map { NonresponseReader.reasons($0, &log) } ?? [:]
    guard let scale = kind.scale else { return own }
    for code in own.keys.sorted() where scale.index(ofCode: code) != nil {
      log.add(.codeRepeated(code: code), at: map["nonresponse"] ?? map.node)
    }
    let inherited = nonresponse.filter { scale.index(ofCode: $0.key) == nil }
    return inherited.merging(own) { _, own in own }
  }
}
