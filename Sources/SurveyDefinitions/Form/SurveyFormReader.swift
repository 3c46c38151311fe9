import SurveyModel

/// Where the parts of a form stand in its file, for findings about a form that was read.
struct FormPositions {
  var items: [String: SourceLocation] = [:]
  var conditions: [String: SourceLocation] = [:]
  /// By the scale's name; an item's own options are named after the item.
  var scales: [String: SourceLocation] = [:]
}

/// Survey forms in YAML; what comes out is valid, or there is a list of all that is wrong.
public enum SurveyFormReader {
  static let keys = [
    "form", "version", "title", "basis", "unreadable_item", "unreadable_limit", "answers", "tone_placement", "roles",
    "scales", "nonresponse", "items",
    "ignored_columns", "contradictions", "satisfaction",
  ]

  /// The form in the file at `path`.
  public static func form(atPath path: String) throws(DefinitionUnusable) -> SurveyForm {
    try read(YAMLReader.root(ofFile: path)).form
  }

  /// The form in a file's bytes; findings name the file `file`.
  public static func form(bytes: [UInt8], file: String) throws(DefinitionUnusable) -> SurveyForm {
    try read(YAMLReader.root(of: bytes, file: file)).form
  }

  static func read(_ root: DefinitionNode) throws(DefinitionUnusable) -> (form: SurveyForm, positions: FormPositions) {
    var log = FindingLog()
    var positions = FormPositions()
    let form = form(root, &positions, &log)
    return (try log.checked(form), positions)
  }

  private static func form(
    _ root: DefinitionNode, _ positions: inout FormPositions, _ log: inout FindingLog
  ) -> SurveyForm? {
    guard let map = root.map(allowed: keys, &log) else { return nil }
    let id = map.required("form", &log)?.name(.form, &log)
    let version = map.required("version", &log)?.text(&log)
    let title = map.required("title", &log)?.localizedText(&log)
    let basis = map["basis"]?.localizedText(&log)
    let rule = map["unreadable_item"]?.choice([UnreadableItemRule.quarantine, .missing], &log)
    let limit = map["unreadable_limit"].flatMap { unreadableLimit($0, &log) }
    let answers = map["answers"]?.choice(AnswerStyle.allCases, &log)
    let tones = map["tone_placement"]?.choice(of: ["exact", "either"], &log)
    let items = items(map, &positions, &log)
    let ignored = map["ignored_columns"]?.texts(&log) ?? []
    let roles = RoleReader.roles(map, items: items, ignoredColumns: ignored, &log)
    WordingCheck.run(items, answers: answers, positions, &log)
    ConditionCheck(items: items, positions: positions).run(&log)
    let contradictions = ContradictionReader(check: ConditionCheck(items: items, positions: positions))
      .contradictions(map["contradictions"], &log)
    let satisfaction = map["satisfaction"].flatMap { SatisfactionReader(items: items).tree($0, &log) }
    guard let id, let version, let title else { return nil }
    return SurveyForm(
      id: id, version: version, title: title, basis: basis, unreadableItem: rule ?? .quarantine,
      unreadableLimit: limit ?? .half, answers: answers, ignoresTonePlacement: tones == "either", roles: roles,
      items: items, ignoredColumns: ignored, contradictions: contradictions, satisfaction: satisfaction)
  }

  /// `{share: 0.5}` or `{count: 3}`.
  private static func unreadableLimit(_ node: DefinitionNode, _ log: inout FindingLog) -> UnreadableLimit? {
    guard let (key, map) = node.kind([("share", []), ("count", [])], &log), let value = map[key] else { return nil }
    return key == "share" ? value.share(&log).map { .share($0) } : value.count(from: 0, &log).map { .count($0) }
  }

  private static func items(
    _ map: DefinitionMap, _ positions: inout FormPositions, _ log: inout FindingLog
  ) -> [Item] {
    let scales = ScaleReader.scales(map["scales"], &positions, &log)
    let nonresponse = map["nonresponse"].map { NonresponseReader.reasons($0, &log) } ?? [:]
    let reader = ItemReader(scales: scales, nonresponse: nonresponse)
    guard let nodes = map.required("items", &log)?.list(&log) else { return [] }
    var items: [Item] = []
    var names = NameRegister()
    for node in nodes {
      guard let item = reader.item(node, &positions, &log) else { continue }
      if names.take(item.id, .item, at: node.location, &log) { items.append(item) }
      for column in item.columns where column != item.id {
        _ = names.take(column, .column, at: node.location, &log)
      }
    }
    if nodes.isEmpty { log.add(.keyMissing(key: "items"), at: map.node) }
    return items
  }
}
