import SurveyModel

/// A plan that cannot be made, with everything that stands against it.
public struct PlanRefused: Error, Equatable {
  /// What was found; at least one is an error.
  public let findings: [Finding]

  /// Refuses a plan because of `findings`.
  public init(findings: [Finding]) {
    self.findings = findings
  }

  /// Refuses a plan for one reason.
  init(_ finding: PlanFinding) {
    findings = [Finding(.plan(finding))]
  }
}
