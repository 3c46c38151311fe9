import IndexScoring
import SurveyModel

/// `appraisal.csv` and `figures.csv`: what units got by hand and what they reported, complete for every criterion that
/// needs it.
struct GivenScoresReader {
  static let appraisalColumns = ["self", "appraised", "evidence", "by", "at", "reason"]

  /// What a cell says where the criterion does not apply to the unit.
  static let notApplicable = "n/a"

  let index: IndexDefinition
  let units: [RatedUnit]
  let hasUnreadUnits: Bool

  func appraisal(_ map: DefinitionMap, _ files: inout RoundFiles, _ log: inout FindingLog) -> [AppraisalEntry] {
    let criteria = index.criteria.filter { if case .appraised = $0.rule { true } else { false } }
    guard let table = table("appraisal", criteria, map, &files, &log) else { return [] }
    var entries: [AppraisalEntry] = []
    var keys = CriterionKeys(
      kind: .appraisedCriterion, criteria: criteria, units: units, hasUnreadUnits: hasUnreadUnits)
    for record in table.records(
      required: ["unit", "criterion", "final"], optional: Self.appraisalColumns, &log)
    {
      guard let key = keys.take(record, &log) else { continue }
      let own = points(record, "self", key, &log)
      let appraised = points(record, "appraised", key, &log)
      guard let cell = record.required("final", &log) else { continue }
      let isNotApplicable = cell == Self.notApplicable
      let final = isNotApplicable ? nil : points(record, "final", key, &log)
      if isNotApplicable, !key.criterion.mayNotApply {
        log.add(
          .notApplicableRefused(unit: key.unit.code, criterion: key.criterion.code), at: record.location("final"))
        continue
      }
      if final == nil, !isNotApplicable { continue }
      entries.append(
        AppraisalEntry(
          unit: key.unit.code, criterion: key.criterion.code, selfScore: own, appraised: appraised, final: final,
          evidence: record["evidence"] ?? "", by: record["by"] ?? "", at: date(record, &log),
          reason: record["reason"] ?? ""))
    }
    for missing in keys.missing() {
      log.add(
        .appraisalMissing(unit: missing.unit, criterion: missing.criterion), at: SourceLocation(file: table.file))
    }
    return entries
  }

  /// The table that the round names, which may be left out only where no criterion needs it.
  func table(
    _ key: String, _ criteria: [Criterion], _ map: DefinitionMap, _ files: inout RoundFiles, _ log: inout FindingLog
  ) -> CompanionTable? {
    guard let node = map[key] else {
      if !criteria.isEmpty { log.add(.keyMissing(key: key), at: map.node) }
      return nil
    }
    return files.table(node, &log)
  }

  private func date(_ record: CompanionRecord, _ log: inout FindingLog) -> String {
    guard let cell = record["at"] else { return "" }
    if !ISODate.isValid(cell) { log.add(.cellUnreadable(found: cell, expected: .date), at: record.location("at")) }
    return cell
  }

  /// Points between 0 and the criterion's maximum, on its grid; `nil` for an empty cell.
  private func points(
    _ record: CompanionRecord, _ column: String, _ key: (unit: RatedUnit, criterion: Criterion),
    _ log: inout FindingLog
  ) -> Points? {
    guard let cell = record[column] else { return nil }
    let criterion = key.criterion
    let place = ScoredCell(unit: key.unit.code, criterion: criterion.code)
    guard let points = Points(decimal: cell) else {
      log.add(.cellUnreadable(found: cell, expected: .points, cell: place), at: record.location(column))
      return nil
    }
    if points < .zero || points > criterion.maximum {
      log.add(.pointsOutOfRange(found: cell, maximum: criterion.maximum.text, cell: place), at: record.location(column))
      return nil
    }
    if case .appraised(let rule) = criterion.rule, let grid = rule.grid, !grid.contains(points) {
      log.add(
        .pointsOffGrid(found: cell, lowest: grid.lowest.text, step: grid.step.text, cell: place),
        at: record.location(column))
      return nil
    }
    return points
  }
}
