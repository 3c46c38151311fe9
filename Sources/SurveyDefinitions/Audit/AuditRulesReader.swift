import SamplingAudit
import SurveyModel

/// Files of audit rules: thresholds by check, and how many results make a verdict.
public enum AuditRulesReader {
  /// The rules in a file, which may leave out checks that are not to be run.
  public static func rules(atPath path: String) throws(DefinitionUnusable) -> AuditRules {
    let root = try YAMLReader.root(ofFile: path)
    var log = FindingLog()
    var rules: AuditRules?
    if let map = root.map(allowed: ["audit", "verdict", "checks"], &log) {
      let id = map.required("audit", &log)?.name(.audit, &log)
      _ = map.required("checks", &log)
      let changes = changes(map, isComplete: true, &log)
      rules = id.map { AuditRules(id: $0, changes) }
    }
    return try log.checked(rules)
  }

  /// What `verdict` and `checks` of a map say.
  ///
  /// `isComplete` wants every number that a check needs, and where its thresholds come from: no number has a home in the code.
  static func changes(_ map: DefinitionMap, isComplete: Bool, _ log: inout FindingLog) -> RuleChanges {
    var changes = RuleChanges()
    if let verdict = map["verdict"]?.map(allowed: ["failures", "warnings"], &log) {
      changes.failuresToRefuse = verdict["failures"]?.count(from: 1, &log)
      changes.warningsToWarn = verdict["warnings"]?.count(from: 1, &log)
    }
    guard let checks = map["checks"]?.map(allowed: AuditCheck.allCases.map(\.rawValue), &log) else { return changes }
    for entry in checks.entries {
      guard let check = AuditCheck(rawValue: entry.key) else { continue }
      changes.checks[check] = change(check, entry.value, isComplete: isComplete, &log)
    }
    return changes
  }

  /// Numbers of checks that are shares.
  private static let shares: Set<String> = ["level", "rho", "common"]

  private static func change(
    _ check: AuditCheck, _ node: DefinitionNode, isComplete: Bool, _ log: inout FindingLog
  ) -> RuleChanges.Change? {
    guard let map = node.map(allowed: ["warn", "fail", "source"] + check.parameters, &log) else { return nil }
    var change = RuleChanges.Change()
    if map.mentions("warn") { change.warn = .some(map["warn"]?.number(&log)) }
    if map.mentions("fail") { change.fail = .some(map["fail"]?.number(&log)) }
    for name in check.parameters {
      let node = isComplete ? map.required(name, &log) : map[name]
      guard let node, let number = node.number(&log) else { continue }
      let highest = shares.contains(name) ? 0.9 : 1e9
      if number < 0 || number > highest {
        log.add(.numberBeyond(found: "\(number)", lowest: "0", highest: highest < 1 ? "0.9" : "1000000000"), at: node)
      }
      change.parameters[name] = number
    }
    let source = isComplete ? map.required("source", &log) : map["source"]
    change.source = source?.localizedText(&log)
    if case .some(.some(let warn)) = change.warn, case .some(.some(let fail)) = change.fail,
      check.isLowBad ? warn < fail : warn > fail
    {
      let (low, high) = check.isLowBad ? ("fail", "warn") : ("warn", "fail")
      log.add(
        .numberOrder(
          lowKey: low, low: "\(check.isLowBad ? fail : warn)", highKey: high, high: "\(check.isLowBad ? warn : fail)"),
        at: node)
    }
    return change
  }
}
