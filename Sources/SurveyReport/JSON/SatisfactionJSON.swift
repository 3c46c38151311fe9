import Provenance
import SatisfactionScoring
import SurveyModel

/// Sub-scores as `hailong-satisfaction/1`: one row per target and group, on 0…100.
public enum SatisfactionJSON {
  /// The name of the shape.
  public static let schema = "hailong-satisfaction/1"

  /// The whole document.
  public static func document(
    _ scores: [SatisfactionScores], round: SurveyRound, method: ScoringMethod, provenance: Manifest
  ) -> JSONValue {
    .object([("schema", .string(schema)), ("provenance", provenance.json)] + content(scores, round, method))
  }

  /// Everything but schema and provenance.
  static func content(
    _ scores: [SatisfactionScores], _ round: SurveyRound, _ method: ScoringMethod
  ) -> [(String, JSONValue)] {
    [
      ("round", .string(round.id)), ("synthetic", .bool(round.isSynthetic)), ("method", method.json),
      ("forms", .array(forms(scores).map(\.definitionsJSON))), ("design", .array(scores.map(design))),
      ("rows", .array(scores.flatMap { table in table.subScores.map { .object(row($0, in: table)) } })),
    ]
  }

  /// The members of one row.
  static func row(_ score: SubScore, in table: SatisfactionScores) -> [(String, JSONValue)] {
    let by = zip(table.grouping.keys, score.group).map { ($0.name, JSONValue.string($1)) }
    return target(score) + [("by", .object(by)), ("self_selected", .bool(table.isSelfSelected))]
      + EstimateMembers.of(score.estimate, withheld: score.withheld) + (table.isJudged ? score.verdictMembers : [])
  }

  /// What a row speaks of.
  static func target(_ score: SubScore) -> [(String, JSONValue)] {
    let kind = if case .node = score.target { "node" } else { "item" }
    return [
      ("form", .string(score.form)), ("kind", .string(kind)), ("target", .string(score.target.name)),
      ("definition", .string(score.definition)), ("aggregate", .optional(score.aggregation)),
    ]
  }

  private static func forms(_ scores: [SatisfactionScores]) -> [SurveyForm] {
    scores.map(\.form).reduce(into: []) { forms, form in
      if !forms.contains(where: { $0.id == form.id }) { forms.append(form) }
    }
  }

  /// The sample behind one table.
  private static func design(_ table: SatisfactionScores) -> JSONValue {
    .object([
      ("form", .string(table.form.id)), ("by", .array(table.grouping.keys.map { .string($0.name) })),
      ("self_selected", .bool(table.isSelfSelected)), ("strata", .integer(table.strata.count)),
      ("psus", .integer(table.strata.reduce(0) { $0 + $1.psus })),
      ("single_psu_strata", .array(table.singlePSUStrata.map(JSONValue.string))),
      ("respondents_in_no_group", .integer(table.respondentsInNoGroup)),
    ])
  }
}
