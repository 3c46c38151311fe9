import SurveyModel
import SurveyParser

/// Forms made from what a file of SPSS or Stata says of its columns: labels, meanings of codes, missing values.
public enum StatisticsFormImporter {
  /// The form of the file at `path`, to be called `id`, or else by the file's name.
  public static func form(atPath path: String, id: String? = nil) throws -> ImportedForm {
    var log = FormImportLog(file: path)
    let file = try StatisticsFile.open(path: path)
    var names: [String: Int] = [:]
    var entries: [FormDraft.Entry] = []
    for (index, variable) in file.variables.enumerated() where variable.name != file.weight {
      let name = SafeForm.safe(variable.name, otherwise: "column_\(index + 1)")
      if let first = names[name.lowercased()] {
        log.add(.nameRepeated(name: variable.name, firstRow: first), row: index + 1)
        continue
      }
      names[name.lowercased()] = index + 1
      if name != variable.name { log.add(.nameChanged(found: variable.name, name: name), row: index + 1) }
      entries.append(StatisticsItem(variable, name: name, row: index + 1).entry(&log))
    }
    guard !entries.isEmpty else { throw log.refusal(.noQuestions) }
    let draft = draft(file, entries, id: SafeForm.id(id ?? "", path: path), source: path, &log)
    return ImportedForm(yaml: FormYAML.text(of: draft), questions: entries.count, findings: log.findings)
  }

  private static func draft(
    _ file: StatisticsFile, _ entries: [FormDraft.Entry], id: String, source: String, _ log: inout FormImportLog
  ) -> FormDraft {
    let items = entries.compactMap(\.item)
    let respondent = items.first { item in item.kind == .text(maximumLength: nil) }?.id ?? items[0].id
    log.add(.labelsInOneLanguage(missing: .en, count: items.count))
    log.add(.rolesToComplete(respondent: respondent))
    var draft = FormDraft(id: id, version: "1", title: LocalizedText(vi: id, en: id))
    let name = source.split(separator: "/").last.map(String.init) ?? source
    draft.comments = [
      "Imported from the labels of \(YAMLText.oneLine(name)). Read it through before it is used:",
      "- labels stand in both languages as the file has them; translate them;",
      "- roles: which column names the respondent, and which the unit that is rated;",
      "- texts are taken for personal; take the mark off where they are not;",
      "- ordinal scales want a 'score' for each point, and the form a 'satisfaction' tree, to be scored.",
    ]
    draft.roles =
      [
        (.respondent, respondent, "the first column of texts"),
        (.unit, nil, "null: batches declare it; otherwise the column with the unit's code"),
      ] + (file.weight.map { [(.weight, $0, "the file weighs by it")] } ?? [])
    draft.entries = entries
    return draft
  }
}
