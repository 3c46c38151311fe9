import SurveyModel

/// Collects findings about a form that is imported.
struct FormImportLog {
  private(set) var findings: [Finding] = []
  private let file: String

  init(file: String) { self.file = file }

  mutating func add(_ finding: FormImportFinding, sheet: String? = nil, row: Int? = nil) {
    findings.append(Finding(.formImport(finding), at: SourceLocation(file: file, line: row, column: sheet)))
  }

  /// Refuses the form for one fault, and all that was found before.
  func refusal(_ finding: FormImportFinding, sheet: String? = nil, row: Int? = nil) -> DefinitionUnusable {
    var log = self
    log.add(finding, sheet: sheet, row: row)
    return DefinitionUnusable(findings: log.findings.filter { $0.severity == .error })
  }
}
