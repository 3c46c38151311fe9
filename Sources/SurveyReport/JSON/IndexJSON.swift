import IndexScoring
import Provenance
import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// An index as `hailong-index/1`: one row per unit, ranked within its block, with every criterion.
public enum IndexJSON {
  /// The name of the shape.
  public static let schema = "hailong-index/1"

  /// The whole document.
  public static func document(
    _ index: IndexScores, round: SurveyRound, method: ScoringMethod, lastYear: YearComparison? = nil,
    provenance: Manifest
  ) -> JSONValue {
    .object([("schema", .string(schema)), ("provenance", provenance.json)] + content(index, round, method, lastYear))
  }

  /// Everything but schema and provenance.
  static func content(
    _ index: IndexScores, _ round: SurveyRound, _ method: ScoringMethod, _ lastYear: YearComparison?
  ) -> [(String, JSONValue)] {
    let rows = index.blocks.flatMap { block in
      let means = BlockMeans(block)
      return block.units.map { unit in
        JSONValue.object(
          row(unit, of: block) + UnitStandingJSON.members(unit, in: means, level: index.level, lastYear) + [
            ("criteria", .array(unit.areas.flatMap(\.flattened).map { .object(criterion($0, of: unit)) }))
          ])
      }
    }
    return [
      ("round", .string(round.id)), ("synthetic", .bool(round.isSynthetic)), ("method", method.json),
      ("definition", index.definition.json),
      (
        "measures",
        .array(
          index.definition.measures(of: round.forms).map {
            .texts([("measure", $0.measure), ("signature", $0.text)])
          })
      ),
      ("error", .string("survey_only")), ("uncertainty", IndexUncertaintyJSON.object(index.level)),
      ("rows", .array(rows)),
      ("blocks", .array(index.blocks.compactMap(BlockProfileJSON.object))),
      ("process", ProcessJSON.object(index, round)),
      ("last_year", lastYear.map(YearComparisonJSON.object) ?? .null),
    ]
  }

  /// The members of one unit; a unit without an index has no rank and says why.
  static func row(_ score: UnitScore, of block: BlockScores) -> [(String, JSONValue)] {
    let others = max(0, block.rankedCount - 1)
    return [
      ("unit", .string(score.unit.code)), ("name_vi", .string(score.unit.name.vi)),
      ("name_en", .string(score.unit.name.en)), ("block", .string(score.unit.block)),
      ("points", score.withheld == nil ? .number(score.points.value) : .null), ("max", .number(score.maximum.value)),
      ("index", .optional(score.index)),
      ("se", .optional(score.withheld == nil ? score.standardError : nil)),
      ("ci_low", .optional(score.interval?.low)), ("ci_high", .optional(score.interval?.high)),
      ("level", .optional(score.interval?.level)), ("interval", .optional(score.interval?.method.rawValue)),
      ("df", .optional(score.degreesOfFreedom)), ("grade_vi", .optional(score.grade?.vi)),
      ("grade_en", .optional(score.grade?.en)), ("rank", score.rank.map(JSONValue.integer) ?? .null),
      (
        "not_told_apart",
        score.indistinguishable.map { .integer(Int(($0 * Double(others)).rounded())) } ?? .null
      ),
      ("rank_set", set(score.rankSet)), ("rank_set_joint", set(score.jointRankSet)),
      ("tier", score.tier.map(JSONValue.integer) ?? .null),
      (
        "grade_probabilities",
        score.gradeProbabilities.isEmpty ? .null : .array(score.gradeProbabilities.map(JSONValue.number))
      ),
      ("others_ranked", score.rank == nil ? .null : .integer(others)),
      ("withheld", .optional(score.withheld.map(reason))), ("full_max", .number(score.fullMaximum.value)),
      ("survey_left_out", .bool(score.isWithoutItsSurvey)),
    ]
  }

  private static func set(_ set: RankSet?) -> JSONValue {
    set.map { .array([.integer($0.lower), .integer($0.upper)]) } ?? .null
  }

  /// The members of one criterion; the sub-score behind it, and what would give it away, only where it may be shown.
  static func criterion(_ score: CriterionScore, of unit: UnitScore) -> [(String, JSONValue)] {
    let isHidden = score.isProtected || unit.disclosure.hides(score.criterion.code)
    let isScored = score.outcome.isScored && score.isComplete && !isHidden
    let own = score.surveyWithheld.flatMap { $0.protectsRespondents ? $0.name : nil }
    let reason = score.isProtected || score.outcome != .scored ? own : isHidden ? Withheld.complementary.name : nil
    var members: [(String, JSONValue)] = [
      ("criterion", .string(score.criterion.code)), ("points", isScored ? .number(score.points.value) : .null),
      ("max", .number(score.maximum.value)), ("index", .optional(isScored ? score.index : nil)),
      ("se", .optional(isScored ? unit.shownError(score) : nil)),
      ("outcome", .string(score.outcome == .scored && !score.isComplete ? "incomplete" : name(score.outcome))),
      ("withheld", .optional(reason)),
    ]
    guard case .survey = score.criterion.rule else { return members }
    guard let survey = score.survey else { return members + [("sub_score", .null)] }
    members.append(("sub_score", .object(EstimateMembers.of(survey, withheld: score.surveyWithheld))))
    return members
  }

  /// What a rule made of the evidence, as outputs name it.
  static func name(_ outcome: CriterionOutcome) -> String {
    switch outcome {
    case .scored: "scored"
    case .gateFailed(let gate, _, _): "gate_failed_" + gate.rawValue
    case .verdictFailed(let gate, _): "verdict_failed_" + gate.rawValue
    case .noValue(let gate): "no_value_" + gate.rawValue
    case .responseRateFailed(let gate, _, _): "response_rate_failed_" + gate.rawValue
    case .noEvidence: "no_evidence"
    case .notApplicable: "not_applicable"
    case .voided: "voided"
    case .assumed: "assumed"
    case .zeroDenominator: "zero_denominator"
    case .notComputable: "not_computable"
    }
  }

  static func reason(_ withheld: IndexWithheld) -> String {
    switch withheld {
    case .gate(let criterion, .exactly(let base), let needed): "gate:\(criterion):base_\(base)_needed_\(needed)"
    case .gate(let criterion, .under(let limit), let needed):
      "gate:\(criterion):base_under_\(limit)_needed_\(needed)"
    case .verdict(let criterion, let verdict): "verdict:\(criterion):\(verdict?.rawValue ?? "none")"
    case .noValue(let criterion): "no_value:\(criterion)"
    case .noEvidence(let criterion): "no_evidence:\(criterion)"
    case .responseRate(let criterion, _, _): "response_rate:\(criterion)"
    case .notComputable(let criterion, _): "not_computable:\(criterion)"
    case .zeroDenominator(let criterion): "zero_denominator:\(criterion)"
    case .nothingApplies: "nothing_applies"
    case .protects(let criterion): "protects:\(criterion)"
    }
  }
}
