import SamplingAudit
import SurveyModel

/// Reads how many people a sample takes from each place out of a plan: `plan.csv` of a round, or what
/// `hailong plan allocate` prints.
public enum PlannedSizesReader {
  /// People by place, lines of one place added up; throws where the plan tells places apart and the frame does not.
  ///
  /// Where the file has a column `form`, its lines for other forms are passed over. Units and strata are told apart where
  /// `hasUnits` and `hasStrata` say that the frame does.
  public static func sizes(
    atPath path: String, form: String, hasUnits: Bool, hasStrata: Bool
  ) throws(DefinitionUnusable) -> [SamplePlace: Int] {
    let table = try CompanionTable.load(path)
    var log = FindingLog()
    let needed = (hasUnits ? ["unit"] : []) + (hasStrata ? ["stratum"] : []) + ["planned"]
    let others = ["form", "unit", "stratum", "psu", "population", "drawn"].filter { !needed.contains($0) }
    let records = table.records(required: needed, optional: others, &log)
    let isPlanOfRound = table.header.contains("form")
    var sizes: [SamplePlace: Int] = [:]
    var joined = JoinedPlaces(hasUnits: hasUnits, hasStrata: hasStrata)
    for record in records where !isPlanOfRound || record["form"] == form {
      let unit = hasUnits ? record.required("unit", &log) : ""
      let stratum = hasStrata ? record.required("stratum", &log) : ""
      guard let unit, let stratum, record.required("planned", .wholeNumber, &log) != nil,
        let planned = record.count("planned", &log)
      else { continue }
      sizes[SamplePlace(unit: unit, stratum: stratum), default: 0] += planned
      joined.add(unit: record["unit"], stratum: record["stratum"])
    }
    let found = Set(records.compactMap { $0["form"] })
    let result = try log.checked(Optional(sizes))
    if let finding = joined.finding {
      throw DefinitionUnusable(findings: [Finding(.plan(finding), at: SourceLocation(file: path, line: 1))])
    }
    guard isPlanOfRound, !found.contains(form) else { return result }
    throw DefinitionUnusable(
      findings: [
        Finding(.plan(.planWithoutForm(form: form, found: found.sorted())), at: SourceLocation(file: path))
      ])
  }
}

/// The parts of a plan that a draw would add up because a column of the frame is not named.
private struct JoinedPlaces {
  let hasUnits: Bool
  let hasStrata: Bool
  private var units: Set<String> = []
  private var strata: [String: Set<String>] = [:]

  init(hasUnits: Bool, hasStrata: Bool) {
    self.hasUnits = hasUnits
    self.hasStrata = hasStrata
  }

  mutating func add(unit: String?, stratum: String?) {
    if let unit { units.insert(unit) }
    if let stratum { strata[unit ?? "", default: []].insert(stratum) }
  }

  /// Units where the frame has none; strata of one unit where the frame has none.
  var finding: PlanFinding? {
    if !hasUnits, units.count > 1 { return .planColumnNotNamed(column: "unit", labels: units.sorted()) }
    if !hasStrata, let many = strata.sorted(by: { $0.key < $1.key }).first(where: { $0.value.count > 1 }) {
      return .planColumnNotNamed(column: "stratum", labels: many.value.sorted())
    }
    return nil
  }
}
