import SurveyModel

/// Thrown where nothing of a file may be used: it cannot be opened or read, or its form as a whole is wrong.
///
/// Everything that the reader handed on before it threw is void; faults of single records never throw.
public struct BatchUnusable: Error, Equatable {
  /// Why the file cannot be used: at least one finding, each an error.
  public let findings: [Finding]

  /// Refuses a file for `findings`.
  public init(findings: [Finding]) {
    self.findings = findings
  }

  /// Refuses `file` for one fault.
  init(_ finding: BatchFinding, file: String, line: Int? = nil, record: Int? = nil) {
    self.init(findings: [Finding(.batch(finding), at: SourceLocation(file: file, line: line, record: record))])
  }
}
