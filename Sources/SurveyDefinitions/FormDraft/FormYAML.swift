import SurveyModel

/// Writes a draft as a definition file: pure text, which `SurveyFormReader` reads back.
struct FormYAML {
  private var lines: [String] = []

  /// The text of the file, ended by a newline.
  static func text(of draft: FormDraft) -> String {
    var writer = FormYAML()
    writer.write(draft)
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ draft: FormDraft) {
    for comment in draft.comments { add(comment: comment) }
    lines.append("form: \(YAMLText.scalar(draft.id))")
    lines.append("version: \(YAMLText.quoted(draft.version))")
    lines.append("title: \(YAMLText.localized(draft.title))")
    lines.append("roles:")
    for role in draft.roles {
      let column = role.column.map(YAMLText.scalar) ?? "null"
      let comment = role.comment.map { "  # " + YAMLText.oneLine($0) } ?? ""
      lines.append("  \(role.role.rawValue): \(column)\(comment)")
    }
    if !draft.scales.isEmpty { lines.append("scales:") }
    for scale in draft.scales {
      lines.append("  \(scale.name):")
      lines.append("    points:")
      for point in scale.points { lines.append("      - \(YAMLText.point(point))") }
    }
    lines.append("items:")
    let shared = Set(draft.scales.map(\.name))
    for entry in draft.entries {
      for comment in entry.comments { add(comment: comment, indent: "  ") }
      if let item = entry.item { write(item, shared: shared) }
    }
    guard !draft.ignoredColumns.isEmpty else { return }
    lines.append("ignored_columns:")
    for column in draft.ignoredColumns { lines.append("  - \(YAMLText.scalar(column))") }
  }

  private mutating func add(comment: String, indent: String = "") {
    for line in comment.split(whereSeparator: \.isNewline) { lines.append("\(indent)# \(line)") }
  }

  private mutating func write(_ item: Item, shared: Set<String>) {
    lines.append("  - id: \(YAMLText.scalar(item.id))")
    for (key, value) in FormYAML.kind(item.kind) { lines.append("    \(key): \(value)") }
    if let scale = item.kind.scale {
      if shared.contains(scale.name) {
        lines.append("    scale: \(YAMLText.scalar(scale.name))")
      } else {
        lines.append("    options:")
        for point in scale.points { lines.append("      - \(YAMLText.point(point))") }
      }
    }
    if let label = item.label { lines.append("    label: \(YAMLText.localized(label))") }
    let columns = item.columns.filter { $0 != item.id }
    if !columns.isEmpty { lines.append("    columns: [\(columns.map(YAMLText.quoted).joined(separator: ", "))]") }
    if !item.nonresponse.isEmpty {
      let codes = item.nonresponse.sorted { $0.key < $1.key }.map { "\(YAMLText.quoted($0.key)): \($0.value.name)" }
      lines.append("    nonresponse: {\(codes.joined(separator: ", "))}")
    }
    if let condition = item.appliesIf { lines.append("    applies_if: \(YAMLText.quoted(condition.definition))") }
    if item.isRequired { lines.append("    required: true") }
    if item.isPersonal { lines.append("    personal: true") }
  }

  private static func kind(_ kind: ItemKind) -> [(String, String)] {
    switch kind {
    case .coded(let coded, _): [("type", coded.rawValue)]
    case .multi(_, let separator): [("type", "multi"), ("separator", YAMLText.quoted(separator))]
    case .integer(let minimum, let maximum):
      [("type", "integer")] + bounds(minimum.map { "\($0)" }, maximum.map { "\($0)" })
    case .decimal(let minimum, let maximum):
      [("type", "decimal")] + bounds(minimum.map(YAMLText.number), maximum.map(YAMLText.number))
    case .date(let format): [("type", "date"), ("format", format.rawValue)]
    case .datetime(let format): [("type", "datetime"), ("format", format.rawValue)]
    case .text(let limit): [("type", "text")] + (limit.map { [("max_length", "\($0)")] } ?? [])
    }
  }

  private static func bounds(_ minimum: String?, _ maximum: String?) -> [(String, String)] {
    (minimum.map { [("min", $0)] } ?? []) + (maximum.map { [("max", $0)] } ?? [])
  }
}
