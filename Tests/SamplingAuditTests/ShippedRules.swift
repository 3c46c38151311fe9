import SurveyDefinitions
import SurveyModel

@testable import SamplingAudit

/// The rules that the program ships: tests take their numbers from where users have them.
enum ShippedRules {
  static let all: AuditRules = {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    do {
      return try AuditRulesReader.rules(atPath: "/" + folder + "/Data/audit/standard.yaml")
    } catch {
      // Without rules no check is run, and every test that needs one fails.
      return AuditRules(id: "missing")
    }
  }()

  /// The shipped rules of these checks alone.
  static func only(_ checks: [AuditCheck]) -> AuditRules {
    var rules = AuditRules(id: "some")
    for check in checks { rules[check] = all[check] }
    return rules
  }

  /// The shipped numbers of a check with other thresholds, and some numbers exchanged.
  static func rule(
    _ check: AuditCheck, warn: Double? = nil, fail: Double? = nil, parameters: [String: Double] = [:]
  ) -> CheckRule {
    CheckRule(
      warn: warn, fail: fail, parameters: (all[check]?.parameters ?? [:]).merging(parameters) { $1 },
      source: LocalizedText(vi: "kiểm thử", en: "test"))
  }
}
