import SurveyModel

/// How a file writes the answers to a form; whoever reads cells or names asks this value, and knows no tool.
///
/// What the batch declares comes first, then what the form says, then the habit of the tool that wrote the file.
struct ExportConventions: Sendable {
  /// The tool that wrote the file, as declared or found out.
  let tool: ToolConventions?
  /// Whether cells hold codes or labels.
  let answers: AnswerStyle
  /// Where a tone mark stands in a label does not matter.
  let ignoresTonePlacement: Bool
  /// Decimal numbers have a comma and no point.
  let decimalComma: Bool
  /// Columns may be named by the label of an item.
  let namesByLabel: Bool

  /// The file is a workbook or of a statistics program: its numbers have points and its dates are ISO, whatever people see.
  private let isTranslated: Bool
  private let declaredFormat: DateFormat?

  /// Combines the three.
  init(form: SurveyForm, layout: FileLayout, isTranslated: Bool = false) {
    tool = layout.preset.map(ToolConventions.of)
    answers = form.answers ?? tool?.answers ?? .codes
    ignoresTonePlacement = form.ignoresTonePlacement
    decimalComma = layout.decimalComma && !isTranslated
    self.isTranslated = isTranslated
    namesByLabel = tool?.namesByLabel ?? false
    declaredFormat = layout.dateFormat
  }

  /// What parts the options of an item that says `separator`; the tool knows better.
  func separator(declared: String) -> String { tool?.separator ?? declared }

  /// The formats in which a date may be written where the form says `declared`; a batch that declares one knows best.
  func dateFormats(declared: DateFormat) -> [DateFormat] {
    let first = declaredFormat ?? declared
    let others = (tool?.dateFormats ?? []) + (isTranslated ? [.iso] : [])
    return [first] + others.filter { $0 != first }
  }

  /// The words and codes that stand for no answer to `item`.
  func nonresponse(of item: Item) -> [String: MissingReason] {
    guard let words = tool?.missingWords, !words.isEmpty else { return item.nonresponse }
    let codes = Set(item.kind.scale?.points.map(\.code) ?? [])
    return words.filter { !codes.contains($0.key) }.merging(item.nonresponse) { _, own in own }
  }

  /// Whether a column is the tool's own, or holds the text of "other", and so needs no item.
  func isOwnColumn(_ name: String) -> Bool {
    guard let tool else { return false }
    let folded = NameFolding.folded(name)
    return tool.systemColumns.contains { Self.matches(folded, NameFolding.folded($0)) }
      || tool.textEndings.contains { folded.hasSuffix(NameFolding.folded($0)) }
  }

  private static func matches(_ name: String, _ pattern: String) -> Bool {
    if pattern.hasSuffix("*") { return name.hasPrefix(pattern.dropLast()) }
    if pattern.hasPrefix("*") { return name.hasSuffix(pattern.dropFirst()) }
    return name == pattern
  }
}
