import IndexScoring
import SurveyModel

/// The pairs of unit and criterion that a table has to have, each once.
struct CriterionKeys {
  let kind: NameKind
  let criteria: [Criterion]
  let units: [RatedUnit]
  let hasUnreadUnits: Bool
  private var taken: Set<[String]> = []
  private let blocks: [String: Set<String>]

  init(kind: NameKind, criteria: [Criterion], units: [RatedUnit], hasUnreadUnits: Bool) {
    self.kind = kind
    self.criteria = criteria
    self.units = units
    self.hasUnreadUnits = hasUnreadUnits
    let codes = Set(units.map(\.block)).map { block in
      (block, Set(criteria.filter { $0.applies(to: block) }.map(\.code)))
    }
    blocks = Dictionary(uniqueKeysWithValues: codes)
  }

  /// The unit and criterion of a row, if both are known, belong together and were not given before.
  mutating func take(
    _ record: CompanionRecord, part: String = "", _ log: inout FindingLog
  ) -> (unit: RatedUnit, criterion: Criterion)? {
    guard let unitCode = record.required("unit", &log), let code = record.required("criterion", &log) else {
      return nil
    }
    guard let unit = units.first(where: { $0.code == unitCode }) else {
      if hasUnreadUnits { return nil }
      let nearest = NearestName.of(unitCode, among: units.map(\.code))
      log.add(.nameUnknown(kind: .unit, name: unitCode, nearest: nearest), at: record.location("unit"))
      return nil
    }
    let known = blocks[unit.block] ?? []
    guard known.contains(code), let criterion = criteria.first(where: { $0.code == code }) else {
      if criteria.contains(where: { $0.code == code }) {
        log.add(
          .criterionOutsideBlock(unit: unitCode, block: unit.block, criterion: code), at: record.location("criterion"))
        return nil
      }
      let nearest = NearestName.of(code, among: known.sorted())
      log.add(.nameUnknown(kind: kind, name: code, nearest: nearest), at: record.location("criterion"))
      return nil
    }
    guard taken.insert([unitCode, code, part]).inserted else {
      log.add(.criterionRepeated(unit: unitCode, criterion: code), at: record.location("criterion"))
      return nil
    }
    return (unit, criterion)
  }

  /// A row has given it.
  func contains(unit: String, criterion: String) -> Bool { taken.contains([unit, criterion, ""]) }

  /// What no row has given, unit by unit; `parts` of a criterion are those that it needs.
  func missing(
    _ parts: (Criterion) -> [String] = { _ in [""] }
  ) -> [(unit: String, criterion: String, part: String)] {
    units.flatMap { unit in
      criteria.filter { $0.applies(to: unit.block) }.flatMap { criterion in
        parts(criterion).filter { !taken.contains([unit.code, criterion.code, $0]) }
          .map { (unit.code, criterion.code, $0) }
      }
    }
  }
}
