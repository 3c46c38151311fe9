import SurveyModel

/// Survey forms for a terminal.
public enum FormText {
  /// One line per form: id, version, number of items, title.
  public static func list(_ forms: [SurveyForm], language: Language) -> String {
    var table = TextTable(columns: [.left(""), .left(""), .right(""), .flexible("")])
    table.rows = forms.map { form in
      let items = language == .vi ? "\(form.items.count) câu" : "\(form.items.count) items"
      return [form.id, form.version, items, form.title[language]]
    }
    return table.lines(width: 100).map { $0 + "\n" }.joined()
  }

  /// The sum of a linting: how many forms, how many findings.
  public static func linted(_ forms: Int, findings: [Finding], language: Language) -> String {
    let format = NumberFormat(language)
    let (read, found) = (format.count(forms), format.count(findings.count))
    let (form, finding) = (forms == 1 ? "form" : "forms", findings.count == 1 ? "finding" : "findings")
    return switch language {
    case .en: "\(read) \(form) linted, \(found) \(finding)\n"
    case .vi: "đã kiểm tra \(read) mẫu phiếu, \(found) phát hiện\n"
    }
  }

  /// What became of a form that was imported.
  public static func imported(_ questions: Int, to file: String, language: Language) -> String {
    let count = NumberFormat(language).count(questions)
    let noun = questions == 1 ? "question" : "questions"
    return switch language {
    case .en: "\(count) \(noun) written to \(file)\n"
    case .vi: "đã ghi \(count) câu hỏi vào \(file)\n"
    }
  }

  /// The same as JSON, with all findings.
  public static func json(_ questions: Int, _ findings: [Finding], file: String, language: Language) -> String {
    let document = JSONValue.object([
      ("schema", .string("hailong-form-import/1")), ("file", .string(file)), ("questions", .integer(questions)),
    ])
    return document.with(findings, language: language).text
  }

  /// A form with its roles, its items with their codes, and its satisfaction tree.
  public static func page(_ form: SurveyForm, language: Language) -> String {
    var lines = ["\(form.id) \(form.version): \(form.title[language])"]
    if let basis = form.basis { lines.append(basis[language]) }
    let roles = ColumnRole.allCases.compactMap { role in form.roles[role].map { "\(role.rawValue)=\($0)" } }
    lines += ["", roles.joined(separator: ", "), ""]
    var table = TextTable(columns: [.left(""), .left(""), .flexible("")])
    table.rows = form.items.map { [$0.id, kind($0), $0.label?[language] ?? ""] }
    lines += table.lines(width: 100)
    if let root = form.satisfaction {
      lines.append("")
      lines += tree(root, depth: 0, language: language)
    }
    return lines.map { VisibleText.of($0) + "\n" }.joined()
  }

  private static func kind(_ item: Item) -> String {
    switch item.kind {
    case .coded(let kind, let scale): "\(kind.rawValue) \(codes(scale))"
    case .multi(let scale, let separator): "multi \(codes(scale)) (\(separator))"
    case .integer: "integer"
    case .decimal: "decimal"
    case .date(let format): "date \(format.rawValue)"
    case .datetime(let format): "datetime \(format.rawValue)"
    case .text: item.isPersonal ? "text, personal" : "text"
    }
  }

  private static func codes(_ scale: ResponseScale) -> String {
    let codes = scale.points.map(\.code)
    guard codes.count > 6, let first = codes.first, let last = codes.last else { return codes.joined(separator: " ") }
    return "\(first) … \(last)"
  }

  private static func tree(_ node: SatisfactionNode, depth: Int, language: Language) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let items = node.items.isEmpty ? "" : ": " + node.items.joined(separator: " ")
    let title = node.title.map { " (\($0[language]))" } ?? ""
    let line = "\(indent)\(node.name)\(title) \(node.definition.name), \(node.aggregation.name)\(items)"
    let below = node.children.flatMap { tree($0, depth: depth + 1, language: language) }
    return line.wrapped(width: 100, indent: indent) + below
  }
}
