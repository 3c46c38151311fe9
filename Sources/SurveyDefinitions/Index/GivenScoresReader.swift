import IndexScoring
import SurveyModel

/// `appraisal.csv`, `process.csv` and `figures.csv`: what units got by hand and what they reported, complete for every criterion that
/// needs it.
struct GivenScoresReader {
  static let appraisalColumns = ["self", "appraised", "evidence", "by", "at", "reason"]

  /// What a cell says where the criterion does not apply to the unit.
  static let notApplicable = "n/a"

  let index: IndexDefinition
  let units: [RatedUnit]
  let hasUnreadUnits: Bool

  /// What stands in `appraisal.csv`, and what the processes in `process.csv` came to.
  func appraisal(
    _ map: DefinitionMap, published: String?, _ files: inout RoundFiles, _ log: inout FindingLog
  ) -> [AppraisalEntry] {
    let criteria = index.criteria.filter { if case .appraised = $0.rule { true } else { false } }
    var keys = CriterionKeys(
      kind: .appraisedCriterion, criteria: criteria, units: units, hasUnreadUnits: hasUnreadUnits)
    let process = map["process"].flatMap { files.table($0, &log) }
    let wide = table("appraisal", map["process"] == nil ? criteria : [], map, &files, &log)
    var entries = wide.map { self.entries($0, published: published, &keys, &log) } ?? []
    if let process {
      entries += ProcessReader(published: published).entries(process, besides: wide?.file, &keys, &log)
    }
    guard let file = wide?.file ?? process?.file else { return [] }
    for missing in keys.missing() {
      log.add(.appraisalMissing(unit: missing.unit, criterion: missing.criterion), at: SourceLocation(file: file))
    }
    return entries
  }

  private func entries(
    _ table: CompanionTable, published: String?, _ keys: inout CriterionKeys, _ log: inout FindingLog
  ) -> [AppraisalEntry] {
    table.records(required: ["unit", "criterion", "final"], optional: Self.appraisalColumns, &log).compactMap {
      record in
      keys.take(record, &log).flatMap { entry(record, $0, published: published, &log) }
    }
  }

  private func entry(
    _ record: CompanionRecord, _ key: (unit: RatedUnit, criterion: Criterion), published: String?,
    _ log: inout FindingLog
  ) -> AppraisalEntry? {
    let own = points(record, "self", key, &log)
    let appraised = points(record, "appraised", key, &log)
    guard let cell = record.required("final", .points, &log) else { return nil }
    let isNotApplicable = cell == Self.notApplicable
    let final = isNotApplicable ? nil : points(record, "final", key, &log)
    if isNotApplicable, !key.criterion.mayNotApply {
      log.add(.notApplicableRefused(unit: key.unit.code, criterion: key.criterion.code), at: record.location("final"))
      return nil
    }
    if final == nil, !isNotApplicable { return nil }
    let day = date(record, &log)
    let isLate = published.map { ISODate.isValid(day) && day > $0 } ?? false
    if isLate, let published, record["reason"] == nil {
      log.add(
        .appraisal(
          .lateUnexplained(day: day, published: published), unit: key.unit.code, criterion: key.criterion.code),
        at: record.location("reason"))
    }
    return AppraisalEntry(
      unit: key.unit.code, criterion: key.criterion.code, selfScore: own, appraised: appraised, final: final,
      evidence: record["evidence"] ?? "", by: record["by"] ?? "", at: day, reason: record["reason"] ?? "",
      isAfterPublication: isLate)
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
    switch key.criterion.givenPoints(cell, unit: key.unit.code) {
    case .success(let points): return points
    case .failure(let refused):
      log.add(refused.finding, at: record.location(column))
      return nil
    }
  }
}
