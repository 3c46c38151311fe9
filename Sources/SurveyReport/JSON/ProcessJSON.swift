import IndexScoring
import SurveyModel

/// The scoring process: inflation of self-scores, every step that is told, and changes after publication.
enum ProcessJSON {
  static func object(_ index: IndexScores, _ round: SurveyRound) -> JSONValue {
    let entries = index.entries
    let tables = InflationTables(index)
    return .object([
      ("published", .optional(round.published)),
      ("inflation", .object(members(tables.total))),
      ("inflation_by_unit", rows(tables.units, "unit")),
      ("inflation_by_criterion", rows(tables.criteria, "criterion")),
      ("steps", .array(entries.filter(\.isProcess).flatMap { entry in entry.history.map { step($0, entry) } })),
      (
        "changes_after_publication",
        .array(entries.flatMap { entry in entry.changesAfterPublication.map { step($0, entry) } })
      ),
    ])
  }

  private static func rows(_ rows: [InflationTables.Row], _ name: String) -> JSONValue {
    .array(rows.map { .object([(name, .string($0.code))] + members($0.inflation)) })
  }

  private static func members(_ inflation: SelfScoreInflation) -> [(String, JSONValue)] {
    [
      ("compared", .integer(inflation.compared)), ("corrected", .integer(inflation.corrected)),
      ("lowered", .integer(inflation.lowered)), ("points", .number(inflation.points.value)),
      ("mean_share", .optional(inflation.meanShare)),
    ]
  }

  private static func step(_ step: AppraisalStep, _ entry: AppraisalEntry) -> JSONValue {
    .object([
      ("unit", .string(entry.unit)), ("criterion", .string(entry.criterion)), ("stage", .string(step.stage.rawValue)),
      ("points", .optional(step.points?.value)), ("evidence", .string(step.evidence)), ("by", .string(step.by)),
      ("at", .string(step.at)), ("reason", .string(step.reason)),
      ("after_publication", .bool(step.isAfterPublication)),
    ])
  }
}

extension IndexScores {
  /// What was given by hand and may be shown, in the order of units and criteria.
  var entries: [AppraisalEntry] { blocks.flatMap(\.units).flatMap(\.shownEntries) }
}

extension UnitScore {
  /// What was given by hand, but for criteria whose points are hidden.
  var shownEntries: [AppraisalEntry] {
    areas.flatMap(\.flattened).filter { !disclosure.hides($0.criterion.code) }.compactMap(\.appraisal)
  }
}
