import SurveyModel

/// A form, a round or an index that cannot be used, with everything that is wrong with it.
public struct DefinitionUnusable: Error, Equatable {
  /// What was found, in the order of the files; at least one is an error.
  public let findings: [Finding]

  /// Refuses a definition because of `findings`.
  public init(findings: [Finding]) {
    self.findings = findings
  }
}
