import IndexScoring
import SurveyModel

/// `figures.csv`: what units reported, complete for every criterion that is computed from it.
struct FiguresReader {
  static let columns = ["part", "denominator", "last_year"]

  let scores: GivenScoresReader
  let positions: IndexPositions

  func figures(
    _ map: DefinitionMap, _ files: inout RoundFiles, _ log: inout FindingLog
  ) -> [AdministrativeFigure] {
    let criteria = scores.index.criteria.filter(\.takesFigures)
    let needed = criteria.filter { !$0.figureParts.isEmpty }
    guard let table = scores.table("figures", needed, map, &files, &log) else { return [] }
    var figures: [AdministrativeFigure] = []
    var absent: Set<[String]> = []
    var keys = CriterionKeys(
      kind: .figureCriterion, criteria: criteria, units: scores.units, hasUnreadUnits: scores.hasUnreadUnits)
    let records = table.records(required: ["unit", "criterion", "numerator"], optional: Self.columns, &log)
    let misnamed = MisnamedParts(records, of: needed)
    misnamed.report(positions, &log)
    for record in records where !misnamed.explains(record) {
      let part = Self.part(record, among: criteria)
      guard let key = keys.take(record, part: part, &log) else { continue }
      guard let figure = figure(record, part, key, &log) else { continue }
      if !figure.applies { absent.insert([figure.unit, figure.criterion]) }
      figures.append(figure)
    }
    for missing in keys.missing(\.figureParts)
    where !absent.contains([missing.unit, missing.criterion]) && !misnamed.explains(missing.part, of: missing.criterion)
    {
      log.add(
        missing.part.isEmpty
          ? .figureMissing(unit: missing.unit, criterion: missing.criterion)
          : .figurePartMissing(unit: missing.unit, criterion: missing.criterion, part: missing.part),
        at: SourceLocation(file: table.file))
    }
    return figures
  }

  /// The part of a row; expressions call the one without a name `value`.
  private static func part(_ record: CompanionRecord, among criteria: [Criterion]) -> String {
    guard let part = record["part"], part == "value" else { return record["part"] ?? "" }
    let known = criteria.first { $0.code == record["criterion"] }?.figureParts ?? []
    return known.contains("") && !known.contains(part) ? "" : part
  }

  private func figure(
    _ record: CompanionRecord, _ part: String, _ key: (unit: RatedUnit, criterion: Criterion), _ log: inout FindingLog
  ) -> AdministrativeFigure? {
    let criterion = key.criterion
    if record["numerator"] == GivenScoresReader.notApplicable {
      if criterion.mayNotApply {
        return AdministrativeFigure(unit: key.unit.code, criterion: criterion.code, numerator: .zero, applies: false)
      }
      log.add(
        .notApplicableRefused(unit: key.unit.code, criterion: criterion.code), at: record.location("numerator"))
      return nil
    }
    guard isKnown(part, of: criterion, record, &log), record.required("numerator", .amount, &log) != nil,
      let numerator = amount(record, "numerator", key, &log)
    else { return nil }
    if criterion.counts(part), !numerator.isWhole {
      log.add(
        .cellUnreadable(
          found: record["numerator"] ?? "", expected: .wholeNumber,
          cell: ScoredCell(unit: key.unit.code, criterion: criterion.code)), at: record.location("numerator"))
      return nil
    }
    let denominator = record["denominator"] == nil ? nil : amount(record, "denominator", key, &log)
    let lastYear = record["last_year"] == nil ? nil : amount(record, "last_year", key, &log)
    if case .figure(let rule) = criterion.rule, rule.rates.contains(part) {
      guard record.required("denominator", .amount, &log) != nil, let denominator else { return nil }
      if denominator == .zero, rule.zeroDenominator == nil {
        log.add(.denominatorZero(unit: key.unit.code, criterion: criterion.code), at: record.location("denominator"))
        return nil
      }
    } else if denominator == .zero {
      log.add(.numberNotPositive(found: "0"), at: record.location("denominator"))
      return nil
    }
    if let denominator, denominator > .zero, numerator > denominator, criterion.capsShare(of: part) {
      log.add(
        .rateOverOne(
          numerator: record["numerator"] ?? "", denominator: record["denominator"] ?? "",
          cell: ScoredCell(unit: key.unit.code, criterion: criterion.code)), at: record.location("numerator"))
    }
    return AdministrativeFigure(
      unit: key.unit.code, criterion: criterion.code, part: part, numerator: numerator, denominator: denominator,
      lastYear: lastYear)
  }

  /// A part that the criterion's rule takes; what is only published takes any.
  private func isKnown(
    _ part: String, of criterion: Criterion, _ record: CompanionRecord, _ log: inout FindingLog
  ) -> Bool {
    let known = criterion.figureParts
    if known.isEmpty || known.contains(part) { return true }
    let names = known.map { $0.isEmpty ? "value" : $0 }
    log.add(
      .nameUnknown(kind: .figurePart, name: part, nearest: NearestName.of(part, among: names), known: names),
      at: record.location("part"))
    return false
  }

  /// One to three digits without a leading zero, a point and exactly three digits: `11.797`.
  private static func isThousandOrDecimal(_ cell: String) -> Bool {
    let parts = cell.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].utf8.count), parts[1].utf8.count == 3 else { return false }
    return parts[0].utf8.first != 0x30 && parts.allSatisfy { $0.utf8.allSatisfy { $0 &- 0x30 <= 9 } }
  }

  private func amount(
    _ record: CompanionRecord, _ column: String, _ key: (unit: RatedUnit, criterion: Criterion),
    _ log: inout FindingLog
  ) -> Amount? {
    let cell = record[column] ?? ""
    let place = ScoredCell(unit: key.unit.code, criterion: key.criterion.code)
    if Self.isThousandOrDecimal(cell) {
      log.add(.thousandsPoint(found: cell, cell: place), at: record.location(column))
      return nil
    }
    if let amount = Amount(decimal: cell), amount >= .zero { return amount }
    log.add(.cellUnreadable(found: cell, expected: .amount, cell: place), at: record.location(column))
    return nil
  }
}

extension Amount {
  fileprivate var isWhole: Bool { units % Int128(Points.unitsPerPoint) == 0 }
}

extension Criterion {
  /// Rows of `figures.csv` can speak of it.
  var takesFigures: Bool {
    switch rule {
    case .figure, .events, .condition, .monitored: true
    default: false
    }
  }

  /// The part counts events or cases, so that its number is whole.
  fileprivate func counts(_ part: String) -> Bool {
    switch rule {
    case .events: part.isEmpty
    case .figure(let rule): rule.voidedBy == part
    default: false
    }
  }

  /// The part is a share, so that more than all of it counts as all of it.
  fileprivate func capsShare(of part: String) -> Bool {
    guard case .figure(let rule) = rule, rule.measure != .growth else { return false }
    return rule.rates.contains(part)
  }

  /// The parts that a unit has to report; the main one has no name.
  var figureParts: [String] {
    switch rule {
    case .figure(let rule): rule.parts
    case .events: [""]
    case .condition(let rule): rule.expression.parts.map { $0 == "value" ? "" : $0 }
    default: []
    }
  }
}
