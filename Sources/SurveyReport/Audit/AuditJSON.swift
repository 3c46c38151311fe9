import SamplingAudit
import SurveyModel

/// An audit as `hailong-audit/1`: a verdict per unit and form with every check, its value, thresholds and cases.
public enum AuditJSON {
  /// The name of the shape.
  public static let schema = "hailong-audit/1"

  /// The whole document; interviewers are named, so it is for internal use.
  public static func document(_ results: AuditResults, language: Language) -> JSONValue {
    .object([
      ("schema", .string(schema)), ("provenance", results.provenance.json), ("round", .string(results.round.id)),
      ("synthetic", .bool(results.round.isSynthetic)), ("internal", .bool(true)),
      ("excluded", .integer(results.excluded)), ("rules", rules(results.report.rules, language)),
      ("rows", .array(results.report.units.map { unit($0, results, language) })),
      (
        "unplaced",
        .array(
          results.report.unplaced.map {
            .object(
              [("form", .string($0.form)), ("self_selected", .bool($0.isSelfSelected))] + records($0.records))
          })
      ),
      ("others", .array(results.report.others.map { .object(check($0, results, language)) })),
    ])
  }

  private static func rules(_ rules: AuditRules, _ language: Language) -> JSONValue {
    .object([
      ("name", .string(rules.id)), ("failures", .integer(rules.failuresToRefuse)),
      ("warnings", .integer(rules.warningsToWarn)),
      (
        "checks",
        .array(
          AuditCheck.allCases.compactMap { check in
            rules[check].map { rule in
              .object([
                ("check", .string(check.rawValue)), ("warn", .optional(rule.warn)), ("fail", .optional(rule.fail)),
                ("low_is_bad", .bool(check.isLowBad)),
                ("parameters", .object(rule.parameters.sorted { $0.key < $1.key }.map { ($0.key, .number($0.value)) })),
                ("source", .string(rule.source[language])),
              ])
            }
          })
      ),
    ])
  }

  /// delivered = valid + quarantined + superseded + excluded.
  private static func records(_ records: DeliveredRecords) -> [(String, JSONValue)] {
    [
      ("delivered", .integer(records.delivered)), ("valid", .integer(records.valid)),
      ("quarantined", .integer(records.quarantined)), ("superseded", .integer(records.superseded)),
      ("excluded", .integer(records.excluded)),
    ]
  }

  private static func unit(_ unit: UnitAudit, _ results: AuditResults, _ language: Language) -> JSONValue {
    .object([
      ("unit", .string(unit.unit)), ("form", .string(unit.form)), ("interviews", .integer(unit.interviews)),
      ("verdict", .string(unit.verdict.rawValue)),
      (
        "account",
        .object(
          [
            ("planned", unit.account.planned.map(JSONValue.integer) ?? .null),
            ("drawn", unit.account.drawn.map(JSONValue.integer) ?? .null),
          ]
            + records(unit.account.records))
      ),
      ("checks", .array(unit.results.map { .object(check($0, results, language)) })),
    ])
  }

  /// All outcome rates of AAPOR, where the check is about them.
  private static func rates(_ detail: CheckDetail?) -> JSONValue {
    guard case .rates(let rates) = detail else { return .null }
    return .object(rates.map { ($0.name, .optional($0.value)) })
  }

  private static func check(
    _ result: CheckResult, _ results: AuditResults, _ language: Language
  ) -> [(String, JSONValue)] {
    let subject: (String, JSONValue) =
      switch result.subject {
      case .unit(let code): ("unit", .string(code))
      case .interviewer(let name): ("interviewer", .string(name))
      case .batch(let file): ("batch", .string(file))
      case .form: ("form", .string(result.form))
      }
    return [
      ("check", .string(result.check.rawValue)), ("subject", .object([subject])), ("value", .optional(result.value)),
      ("severity", .string(result.severity.rawValue)),
      ("text", .string(AuditSentences(NumberFormat(language)).sentence(result))),
      ("rates", rates(result.detail)),
      (
        "cases",
        .array(
          result.cases.map { place in
            .object([
              ("file", .string(results.round.batches[place.batch].file)), ("line", .integer(place.line)),
              ("form_number", .optional(place.formNumber)),
            ])
          })
      ),
    ]
  }
}
