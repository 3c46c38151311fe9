import SurveyModel

/// Thrown where a case cannot be computed at all: its files cannot be read, or it is not what the format says.
public struct CaseUnusable: Error, Equatable {
  /// Why: at least one finding, each an error.
  public let findings: [Finding]

  /// Refuses a case for `findings`.
  public init(_ findings: [Finding]) { self.findings = findings }

  init(_ finding: ReferenceFinding, file: String, line: Int? = nil) {
    findings = [Finding(.reference(finding), at: SourceLocation(file: file, line: line))]
  }
}
