import Provenance
import ReferenceCases
import SurveyModel

/// Recomputed reference cases as `hailong-selftest/1`.
///
/// `checks`, `agree`, `differ` and `unsupported` count what the references require; `information` counts the rest.
public enum SelfTestJSON {
  /// The name of the shape.
  public static let schema = "hailong-selftest/1"

  /// The whole document.
  public static func document(_ cases: [ReferenceCase], provenance: Manifest) -> JSONValue {
    let tally = CheckTally(cases)
    return .object(
      [("schema", .string(schema)), ("provenance", provenance.json)] + counts(tally)
        + [("cases", .array(cases.map(object)))])
  }

  private static func object(_ one: ReferenceCase) -> JSONValue {
    .object(
      [("id", .string(one.id)), ("folder", .string(one.folder)), ("title", .string(one.title))]
        + counts(CheckTally([one])) + [("results", .array(one.checks.map(object)))])
  }

  private static func counts(_ tally: CheckTally) -> [(String, JSONValue)] {
    members(tally.required) + [
      ("information", .object(members(tally.information))),
      ("worst", tally.worst.map(object) ?? .null),
    ]
  }

  private static func members(_ counts: CheckTally.Counts) -> [(String, JSONValue)] {
    [
      ("checks", .integer(counts.checks)), ("agree", .integer(counts.agree)), ("differ", .integer(counts.differ)),
      ("unsupported", .integer(counts.unsupported)),
    ]
  }

  private static func object(_ worst: CheckTally.Worst) -> JSONValue {
    .object(
      [("case", .string(worst.caseID)), ("check", .string(worst.checkID))] + members(worst.comparison))
  }

  private static func object(_ check: CheckResult) -> JSONValue {
    .object([
      ("id", .string(check.id)), ("what", .string(check.what)), ("design", .optional(check.design)),
      ("required", .bool(check.isRequired)), ("verdict", .string(check.verdict.rawValue)),
      ("reason", .optional(check.fault?.reason)), ("detail", .optional(check.fault?.detail)),
      ("comparisons", .integer(check.comparisons.count)),
      ("worst_relative_error", .optional(check.worst?.relativeError)),
      ("differences", .array(check.differences.map(difference))),
    ])
  }

  private static func difference(_ comparison: Comparison) -> JSONValue {
    .object(members(comparison) + [("required", .bool(comparison.isRequired))])
  }

  /// A number beside its reference; a relative error that is not finite is `null`.
  private static func members(_ comparison: Comparison) -> [(String, JSONValue)] {
    [
      ("path", .string(comparison.path)), ("expected", comparison.expected.json),
      ("found", comparison.found?.json ?? .null), ("relative_error", .number(comparison.relativeError)),
    ]
  }
}

extension CaseFault {
  /// The kind of fault as outputs name it.
  fileprivate var reason: String {
    switch self {
    case .unsupported: "unsupported"
    case .columnMissing: "column_missing"
    case .malformed: "malformed"
    case .failed: "not_computed"
    }
  }

  fileprivate var detail: String {
    switch self {
    case .unsupported(let text), .columnMissing(let text), .malformed(let text), .failed(let text): text
    }
  }
}

extension CaseValue {
  /// The value as the case writes it; infinity is "inf".
  fileprivate var json: JSONValue {
    switch self {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let value): value == .infinity ? .string("inf") : .number(value)
    case .text(let text): .string(text)
    case .list(let values): .array(values.map(\.json))
    case .members(let members): .object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })
    }
  }
}
