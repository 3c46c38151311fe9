import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics

extension LocalizedText {
  /// Both wordings.
  var json: JSONValue { .texts([("vi", vi), ("en", en)]) }
}

extension ScoringMethod {
  /// The statistical choices, as every output that depends on them repeats them.
  var json: JSONValue {
    .object([
      ("single_psu", .string(singlePSU.rawValue)),
      ("level", .number(level)),
      (
        "intervals",
        .texts([("share_of_item", shareInterval.rawValue), ("node", "logit"), ("mean_or_net", "t"), ("index", "t")])
      ),
      ("df_rule", .string(DegreesOfFreedomRule.domain.rawValue)),
      ("publication", publication.json),
    ])
  }
}

extension SurveyForm {
  /// How the form's sub-scores are defined.
  var definitionsJSON: JSONValue {
    .object([
      ("form", .string(id)), ("version", .string(version)), ("unreadable_item", .string(unreadableItem.rawValue)),
      ("nodes", .array((satisfaction?.flattened ?? []).map(\.json))),
    ])
  }
}

extension SatisfactionNode {
  fileprivate var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("node", .string(name)), ("definition", .string(definition.description)),
      ("aggregate", .string(aggregation.name)), ("items", .array(items.map(JSONValue.string))),
      ("children", .array(children.map { .string($0.name) })),
    ]
    switch aggregation {
    case .item(let id): members.append(("item", .string(id)))
    case .weights(let parts): members.append(("weights", .object(parts.map { ($0.part, .number($0.weight)) })))
    default: break
    }
    return .object(members)
  }
}

extension IndexDefinition {
  /// The rules on which points, grades and ranks depend.
  var json: JSONValue {
    .object([
      ("index", .string(id)), ("title", title.json), ("basis", basis.map(\.json) ?? .null),
      ("notice", notice.map(\.json) ?? .null), ("tier", .string(tier)),
      ("year", .integer(year)), ("illustrative", .bool(isIllustrative)),
      (
        "rounding",
        .object([
          ("decimals", .integer(rounding.decimals)), ("mode", .string(rounding.mode.rawValue)),
          ("when", .string("display_only")),
        ])
      ),
      ("ties", tiesJSON), ("blocks", .array(blocks.map(\.json))), ("criteria", .array(areas.map(\.json))),
    ])
  }

  private var tiesJSON: JSONValue {
    switch ties {
    case .sameRank: .string("same_rank")
    case .byCriterion(let code): .texts([("by", code)])
    }
  }
}

extension IndexBlock {
  fileprivate var json: JSONValue {
    .object([
      ("block", .string(id)), ("title", title.json),
      (
        "grades",
        .array(grades.map { .object([("grade", $0.grade.json), ("from", .number($0.from.value))]) })
      ),
      ("not_ranked", .array(unranked.map(JSONValue.string))),
    ])
  }
}
