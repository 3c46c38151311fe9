import SurveyModel

/// What an import did, as a table of files and a summary by kind of finding, or as `hailong-import/1`.
public enum ImportReport {
  /// The name of the shape.
  public static let schema = "hailong-import/1"

  /// One line per file, then the kinds of finding with their counts.
  public static func text(_ outcomes: [ImportOutcome], language: Language) -> String {
    let say = Wording(language: language)
    let lines = outcomes.map { line($0, say) + "\n" }
    let kinds = Dictionary(grouping: outcomes.flatMap(\.findings), by: \.code)
    let counts = outcomes.reduce(into: [:]) { $0.merge($1.findingCounts, uniquingKeysWith: +) }
    guard !kinds.isEmpty else { return lines.joined() }
    let heading = say("what was found, by kind:", "phát hiện theo nhóm:")
    let rows = kinds.sorted { ($0.value[0].severity.rank, $0.key) < ($1.value[0].severity.rank, $1.key) }.map {
      code, all in
      "  \(ReportWords.severity(all[0].severity)[language]) \(code): \(say.number(max(all.count, counts[code] ?? 0)))\n"
    }
    return lines.joined() + heading + "\n" + rows.joined()
  }

  private static func line(_ outcome: ImportOutcome, _ say: Wording) -> String {
    let file = VisibleText.of(outcome.file)
    switch outcome.status {
    case .refused: return say("\(file): refused, nothing imported", "\(file): từ chối, không nhập gì")
    case .alreadyImported:
      let number = outcome.number.map(String.init) ?? ""
      return say("\(file): already imported as batch \(number)", "\(file): đã nhập, là tệp phiếu số \(number)")
    case .imported:
      let number = outcome.number.map(String.init) ?? ""
      let superseded =
        outcome.superseded == 0
        ? ""
        : say(
          ", \(say.number(outcome.superseded)) superseded", ", \(say.number(outcome.superseded)) bị thay")
      return say(
        "\(file): imported as batch \(number): \(say.number(outcome.records)) records, "
          + "\(say.number(outcome.imported)) count, \(say.number(outcome.quarantined)) quarantined\(superseded)",
        "\(file): đã nhập thành tệp phiếu số \(number): \(say.number(outcome.records)) phiếu, "
          + "tính \(say.number(outcome.imported)), loại \(say.number(outcome.quarantined))\(superseded)")
    }
  }

  /// The whole document; `head` is that of the store's log afterwards.
  public static func json(_ outcomes: [ImportOutcome], head: String, program: String, language: Language) -> JSONValue {
    .object([
      ("schema", .string(schema)),
      ("provenance", .object([("program", .string(program)), ("chain_head", .string(head))])),
      ("rows", .array(outcomes.map { row($0, language) })),
    ])
  }

  private static func row(_ outcome: ImportOutcome, _ language: Language) -> JSONValue {
    .object([
      ("file", .string(outcome.file)), ("batch", .optional(outcome.number)),
      ("status", .string(outcome.status.rawValue)), ("records", .integer(outcome.records)),
      ("imported", .integer(outcome.imported)), ("quarantined", .integer(outcome.quarantined)),
      ("superseded", .integer(outcome.superseded)), ("skipped", .integer(outcome.skipped)),
      ("quarantine", .optional(outcome.workbook)),
      ("findings", .array(outcome.findings.map { $0.json(language) })),
    ])
  }
}

extension Severity {
  /// Errors come first.
  fileprivate var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
