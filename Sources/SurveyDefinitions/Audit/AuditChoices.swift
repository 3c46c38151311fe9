import SamplingAudit
import SurveyModel

/// What a round says about its audit: `audit: {rules, verdict, checks, sample, totals, closed, recheck}`.
public struct AuditChoices: Sendable, Equatable {
  /// The file of rules as seen from the working directory; `nil` for the shipped one.
  public var rulesPath: String?
  /// What the round says otherwise than the file of rules.
  public var changes = RuleChanges()
  /// What the files say that the round gives to its audit.
  public var files = AuditFiles()

  /// Chooses nothing: the shipped rules as they are.
  public init() {}
}

/// Reads the `audit` of a round.
struct AuditChoicesReader {
  static let keys = ["rules", "verdict", "checks", "sample", "totals", "closed", "recheck"]

  let tables: AuditFileTables

  func choices(_ node: DefinitionNode?, _ files: inout RoundFiles, _ log: inout FindingLog) -> AuditChoices {
    var choices = AuditChoices()
    guard let map = node?.map(allowed: Self.keys, &log) else { return choices }
    choices.rulesPath = map["rules"].flatMap { files.path($0, &log) }
    choices.changes = AuditRulesReader.changes(map, isComplete: false, &log)
    choices.files.sample = map["sample"].flatMap { files.table($0, &log) }.map { tables.sample($0, &log) }
    choices.files.totals = map["totals"].flatMap { files.table($0, &log) }.map { tables.totals($0, &log) }
    choices.files.closed = map["closed"].flatMap { files.table($0, &log) }.map { tables.closed($0, &log) }
    choices.files.recheck = map["recheck"].flatMap { files.table($0, &log) }.map { tables.recheck($0, &log) }
    return choices
  }
}
