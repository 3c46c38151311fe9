import SamplingAudit

/// What a round says about its audit: `audit: {rules, verdict, checks}`.
public struct AuditChoices: Sendable, Equatable {
  /// The file of rules as seen from the working directory; `nil` for the shipped one.
  public var rulesPath: String?
  /// What the round says otherwise than the file of rules.
  public var changes = RuleChanges()

  /// Chooses nothing: the shipped rules as they are.
  public init() {}
}

/// Reads the `audit` of a round.
enum AuditChoicesReader {
  static let keys = ["rules", "verdict", "checks"]

  static func choices(_ node: DefinitionNode?, _ files: inout RoundFiles, _ log: inout FindingLog) -> AuditChoices {
    var choices = AuditChoices()
    guard let map = node?.map(allowed: keys, &log) else { return choices }
    choices.rulesPath = map["rules"].flatMap { files.path($0, &log) }
    choices.changes = AuditRulesReader.changes(map, requiresSources: false, &log)
    return choices
  }
}
