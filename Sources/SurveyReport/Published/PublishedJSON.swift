import IndexScoring
import Provenance
import SurveyModel

/// Recomputed published sets as `hailong-verify-published/1`.
public enum PublishedJSON {
  /// Every claim with its published and recomputed values, tolerance and verdict.
  public static func document(_ sets: [(set: PublishedSet, results: [ClaimResult])], provenance: Manifest) -> JSONValue
  {
    let all = sets.flatMap(\.results)
    return .object(
      [("schema", .string("hailong-verify-published/1")), ("provenance", provenance.json)] + counts(all) + [
        ("sets", .array(sets.map { object($0.set, $0.results) }))
      ])
  }

  private static func counts(_ results: [ClaimResult]) -> [(String, JSONValue)] {
    [("claims", .integer(results.count))]
      + ClaimResult.Verdict.allCases.map { verdict in
        (verdict.rawValue, .integer(results.count { $0.verdict == verdict }))
      }
  }

  private static func object(_ set: PublishedSet, _ results: [ClaimResult]) -> JSONValue {
    .object(
      [("set", .string(set.id)), ("title", text(set.title)), ("source", text(set.source))] + counts(results)
        + [("results", .array(results.map(object)))])
  }

  private static func text(_ text: LocalizedText) -> JSONValue {
    .object([("vi", .string(text.vi)), ("en", .string(text.en))])
  }

  private static func object(_ result: ClaimResult) -> JSONValue {
    .object([
      ("claim", .string(result.claim.id)), ("subject", .optional(result.claim.subject)),
      ("kind", .string(result.claim.kind.name)), ("title", text(result.claim.title)),
      ("published", .optional(result.published?.value.value)),
      ("decimals", result.published.map { .integer($0.decimals) } ?? .null),
      ("operands", PublishedOperands.json(of: result.claim)),
      (
        "recomputed",
        .array(
          result.recomputed.map { one in
            .object([("value", .number(one.value.value)), ("weighting", .optional(one.weighting?.rawValue))])
          })
      ),
      ("tolerance", .optional(result.tolerance?.value)), ("tolerance_reason", reason(result)),
      ("verdict", .string(result.verdict.rawValue)), ("remarks", .array(result.remarks.map(remark))),
      ("note", result.claim.note.map(text) ?? .null),
    ])
  }

  private static func reason(_ result: ClaimResult) -> JSONValue {
    switch result.toleranceReason {
    case .printedDecimals: .string("printed_decimals")
    case .exact: .string("exact")
    case .given(let reason): text(reason)
    }
  }

  private static func remark(_ remark: ClaimResult.Remark) -> JSONValue {
    switch remark {
    case .unpublished(let names): .object([("unpublished", .array(names.map { .string($0) }))])
    case .valuesKnown(let known, let all):
      .object([("ranks_with_value", .integer(known)), ("ranks", .integer(all))])
    case .outOfOrder(let first, let second): pair("out_of_order", first, second)
    case .sharedRank(let first, let second): pair("shared_rank", first, second)
    case .rankBeyond(let unit, let units):
      .object([("rank_beyond", .string(unit.name)), ("rank", .integer(unit.rank)), ("units", .integer(units))])
    }
  }

  private static func pair(_ name: String, _ first: RankedUnit, _ second: RankedUnit) -> JSONValue {
    .object([(name, .array([.string(first.name), .string(second.name)]))])
  }
}

extension PublishedClaim.Kind {
  /// The kind as the file writes it.
  fileprivate var name: String {
    switch self {
    case .sum: "sum"
    case .linear: "linear"
    case .ratio: "ratio"
    case .difference: "difference"
    case .mean: "mean"
    case .count: "count"
    case .ranks: "ranks"
    }
  }
}
