import IndexScoring
import SurveyModel

/// `appraisal.csv` and `figures.csv`: what units got by hand and what they reported, complete for every criterion that
/// needs it.
struct GivenScoresReader {
  static let appraisalColumns = ["self", "appraised", "evidence", "by", "at", "reason"]

  let index: IndexDefinition
  let units: [RatedUnit]
  let hasUnreadUnits: Bool

  func appraisal(_ map: DefinitionMap, _ files: inout RoundFiles, _ log: inout FindingLog) -> [AppraisalEntry] {
    let criteria = index.criteria.filter { $0.rule == .appraised }
    guard let table = table("appraisal", criteria, map, &files, &log) else { return [] }
    var entries: [AppraisalEntry] = []
    var keys = CriterionKeys(
      kind: .appraisedCriterion, criteria: criteria, units: units, hasUnreadUnits: hasUnreadUnits)
    for record in table.records(
      required: ["unit", "criterion", "final"], optional: Self.appraisalColumns, &log)
    {
      guard let key = keys.take(record, &log) else { continue }
      let own = points(record, "self", key.criterion.maximum, &log)
      let appraised = points(record, "appraised", key.criterion.maximum, &log)
      guard record.required("final", &log) != nil else { continue }
      guard let final = points(record, "final", key.criterion.maximum, &log) else { continue }
      entries.append(
        AppraisalEntry(
          unit: key.unit.code, criterion: key.criterion.code, selfScore: own, appraised: appraised, final: final,
          evidence: record["evidence"] ?? ""))
    }
    for missing in keys.missing {
      log.add(
        .appraisalMissing(unit: missing.unit, criterion: missing.criterion), at: SourceLocation(file: table.file))
    }
    return entries
  }

  func figures(
    _ map: DefinitionMap, _ files: inout RoundFiles, _ log: inout FindingLog
  ) -> [AdministrativeFigure] {
    let criteria = index.criteria.filter { $0.rule == .linear }
    guard let table = table("figures", criteria, map, &files, &log) else { return [] }
    var figures: [AdministrativeFigure] = []
    var keys = CriterionKeys(kind: .linearCriterion, criteria: criteria, units: units, hasUnreadUnits: hasUnreadUnits)
    for record in table.records(required: ["unit", "criterion", "numerator", "denominator"], optional: [], &log) {
      guard let key = keys.take(record, &log) else { continue }
      let numerator = amount(record, "numerator", &log)
      guard let denominator = amount(record, "denominator", &log), let numerator else { continue }
      if denominator == .zero {
        log.add(.numberNotPositive(found: "0"), at: record.location("denominator"))
        continue
      }
      figures.append(
        AdministrativeFigure(
          unit: key.unit.code, criterion: key.criterion.code, numerator: numerator, denominator: denominator))
    }
    for missing in keys.missing {
      log.add(.figureMissing(unit: missing.unit, criterion: missing.criterion), at: SourceLocation(file: table.file))
    }
    return figures
  }

  /// The table that the round names, which may be left out only where no criterion needs it.
  private func table(
    _ key: String, _ criteria: [Criterion], _ map: DefinitionMap, _ files: inout RoundFiles, _ log: inout FindingLog
  ) -> CompanionTable? {
    guard let node = map[key] else {
      if !criteria.isEmpty { log.add(.keyMissing(key: key), at: map.node) }
      return nil
    }
    return files.table(node, &log)
  }

  /// Points between 0 and `maximum`; `nil` for an empty cell.
  private func points(
    _ record: CompanionRecord, _ column: String, _ maximum: Points, _ log: inout FindingLog
  ) -> Points? {
    guard let cell = record[column] else { return nil }
    guard let points = Points(decimal: cell) else {
      log.add(.cellUnreadable(found: cell, expected: .points), at: record.location(column))
      return nil
    }
    if points < .zero || points > maximum {
      log.add(.pointsOutOfRange(found: cell, maximum: maximum.text), at: record.location(column))
      return nil
    }
    return points
  }

  private func amount(_ record: CompanionRecord, _ column: String, _ log: inout FindingLog) -> Points? {
    let cell = record[column] ?? ""
    if let amount = Points(decimal: cell), amount >= .zero { return amount }
    log.add(.cellUnreadable(found: cell, expected: .number), at: record.location(column))
    return nil
  }
}
