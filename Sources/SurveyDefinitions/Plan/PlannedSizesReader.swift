import SamplingAudit
import SurveyModel

/// Reads how many people a sample takes from each place out of a plan: `plan.csv` of a round, or what
/// `hailong plan allocate` prints.
public enum PlannedSizesReader {
  /// People by place, lines of one place added up.
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
    for record in records where !isPlanOfRound || record["form"] == form {
      let unit = hasUnits ? record.required("unit", &log) : ""
      let stratum = hasStrata ? record.required("stratum", &log) : ""
      guard let unit, let stratum, record.required("planned", &log) != nil,
        let planned = record.count("planned", &log)
      else { continue }
      sizes[SamplePlace(unit: unit, stratum: stratum), default: 0] += planned
    }
    let found = Set(records.compactMap { $0["form"] })
    let result = try log.checked(Optional(sizes))
    guard isPlanOfRound, !found.contains(form) else { return result }
    throw DefinitionUnusable(
      findings: [
        Finding(.plan(.planWithoutForm(form: form, found: found.sorted())), at: SourceLocation(file: path))
      ])
  }
}
