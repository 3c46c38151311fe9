import SurveyModel

/// `plan.csv`: how many of whom were to be asked where.
struct PlanTable {
  static let required = ["form", "unit", "stratum"]
  static let optional = ["psu", "population", "planned", "drawn"]

  /// The ids of the round's forms; `nil` where one could not be read, so that its lines are not reported as well.
  let forms: [String]?
  /// The codes of the round's units; `nil` where `units.csv` has faults.
  let units: [String]?

  func entries(_ table: CompanionTable, _ log: inout FindingLog) -> [PlanEntry] {
    var entries: [PlanEntry] = []
    var seen: Set<[String]> = []
    for record in table.records(required: Self.required, optional: Self.optional, &log) {
      guard let form = record.required("form", &log), let unit = record.required("unit", &log),
        let stratum = record.required("stratum", &log)
      else { continue }
      if let forms { check(form, .form, among: forms, record.location("form"), &log) }
      if let units { check(unit, .unit, among: units, record.location("unit"), &log) }
      let psu = record["psu"] ?? ""
      if !seen.insert([form, unit, stratum, psu]).inserted {
        let name = [form, unit, stratum, psu].filter { !$0.isEmpty }.joined(separator: " / ")
        log.add(.nameRepeated(kind: .planLine, name: name, first: name), at: record.location("stratum"))
      }
      _ = record.count("drawn", &log)
      entries.append(
        PlanEntry(
          formID: form, unit: unit, stratum: stratum, psu: psu, population: record.count("population", &log),
          planned: record.count("planned", &log)))
    }
    return entries
  }

  private func check(
    _ name: String, _ kind: NameKind, among names: [String], _ location: SourceLocation, _ log: inout FindingLog
  ) {
    guard !names.contains(name) else { return }
    log.add(.nameUnknown(kind: kind, name: name, nearest: NearestName.of(name, among: names)), at: location)
  }
}
