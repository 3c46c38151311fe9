import SurveyModel

/// Opens the files that a round names, and remembers each for provenance.
struct RoundFiles {
  /// The round's own file.
  let file: String
  private(set) var inputs: [String]
  /// The forms' files by the forms' ids.
  private(set) var formPaths: [String: String] = [:]

  init(file: String) {
    self.file = file
    inputs = [file]
  }

  /// The path of a file that the round names.
  mutating func path(_ node: DefinitionNode, _ log: inout FindingLog) -> String? {
    guard let name = node.text(&log) else { return nil }
    let path = DefinitionFile.path(name, namedBy: file)
    if !inputs.contains(path) { inputs.append(path) }
    return path
  }

  mutating func table(_ node: DefinitionNode, _ log: inout FindingLog) -> CompanionTable? {
    guard let path = path(node, &log) else { return nil }
    do {
      return try CompanionTable.load(path)
    } catch {
      log.add(contentsOf: error.findings, named: node)
      return nil
    }
  }

  mutating func forms(_ map: DefinitionMap, _ log: inout FindingLog) -> (read: [SurveyForm], hasFaults: Bool) {
    var forms: [SurveyForm] = []
    var names = NameRegister()
    let nodes = map.required("forms", &log)?.list(&log) ?? []
    for node in nodes {
      guard let path = path(node, &log) else { continue }
      do {
        let form = try SurveyFormReader.form(atPath: path)
        if names.take(form.id, .form, at: node.location, &log) {
          forms.append(form)
          formPaths[form.id] = path
        }
      } catch {
        log.add(contentsOf: error.findings, named: node)
      }
    }
    return (forms, forms.count < nodes.count)
  }

  mutating func plan(
    _ node: DefinitionNode?, forms: (read: [SurveyForm], hasFaults: Bool), units: [RatedUnit]?, _ log: inout FindingLog
  ) -> [PlanEntry] {
    guard let node, let table = table(node, &log) else { return [] }
    let ids = forms.hasFaults ? nil : forms.read.map(\.id)
    return PlanTable(forms: ids, units: units?.map(\.code)).entries(table, &log)
  }
}
