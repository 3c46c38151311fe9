import SurveyModel
import SurveySimulation

/// `planted.csv`: what goes wrong in the made-up fieldwork of which unit, `unit,form,conduct`.
public enum PlantedConductReader {
  /// The conducts of a file, its units and forms those of `round`.
  public static func conducts(
    atPath path: String, of round: SurveyRound
  ) throws(DefinitionUnusable) -> [PlantedConduct] {
    let table = try CompanionTable.load(path)
    var log = FindingLog()
    let kinds = PlantedConduct.Kind.allCases.map(\.rawValue)
    var conducts: [PlantedConduct] = []
    for record in table.records(required: ["unit", "form", "conduct"], optional: [], &log) {
      guard let unit = record.required("unit", &log), let form = record.required("form", &log),
        let name = record.required("conduct", &log)
      else { continue }
      check(unit, .unit, among: round.units.map(\.code), record.location("unit"), &log)
      check(form, .form, among: round.forms.map(\.id), record.location("form"), &log)
      check(name, .conduct, among: kinds, record.location("conduct"), &log)
      if let kind = PlantedConduct.Kind(rawValue: name) {
        conducts.append(PlantedConduct(unit: unit, form: form, kind: kind))
      }
    }
    return try log.checked(conducts)
  }

  private static func check(
    _ name: String, _ kind: NameKind, among names: [String], _ location: SourceLocation, _ log: inout FindingLog
  ) {
    guard !names.contains(name) else { return }
    log.add(.nameUnknown(kind: kind, name: name, nearest: NearestName.of(name, among: names)), at: location)
  }
}
