import SurveyModel
import SurveyParser

/// Forms of ODK, Kobo and SurveyCTO (XLSForm), made into forms of ours.
///
/// What the house can say exactly is translated; everything else stands in a comment and in a finding with its row.
public enum XLSFormImporter {
  /// The form in the workbook at `path`, to be called `id`, or else as it calls itself.
  ///
  /// `export` names the columns of a file that the form's answers came in: questions without a column there are not
  /// required, because nothing of them can be checked. Throws `DefinitionUnusable` where there is no form in the
  /// workbook, and `BatchUnusable` where it cannot be read.
  public static func form(atPath path: String, id: String? = nil, export: [String]? = nil) throws -> ImportedForm {
    var log = FormImportLog(file: path)
    let workbook = try WorkbookFile.open(path: path)
    guard let survey = try XLSFormSheet.read("survey", of: workbook) else {
      throw log.refusal(.sheetMissing(name: "survey", found: workbook.sheets.map(\.name)))
    }
    for name in ["type", "name"] where !survey.has(name) {
      throw log.refusal(.columnMissing(sheet: "survey", name: name, found: survey.header), sheet: "survey")
    }
    let choices = try XLSFormSheet.read("choices", of: workbook)
    let settings = try XLSFormSheet.read("settings", of: workbook)?.rows.first
    let language = settings?["default_language"] ?? ""
    let labels = XLSFormLabels(survey, defaultLanguage: language)
    let lists = XLSFormChoices(choices, labels: choices.map { XLSFormLabels($0, defaultLanguage: language) })
    var translation = XLSFormTranslation(
      lists: lists, labels: labels, export: export,
      isSurveyCTO: survey.has("relevance") || choices?.has("value") == true)
    for row in survey.rows { translation.take(row, &log) }
    translation.finish(&log)
    guard translation.questions > 0 else { throw log.refusal(.noQuestions, sheet: "survey") }
    let draft = translation.draft(
      id: SafeForm.id(id ?? settings?["form_id"] ?? "", path: path), version: settings?["version"] ?? "",
      title: settings?["form_title"] ?? "", source: path, &log)
    return ImportedForm(yaml: FormYAML.text(of: draft), questions: translation.questions, findings: log.findings)
  }
}

/// Names of imported forms and items.
enum SafeForm {
  /// A form's id: the wish, or the name of the file, in safe characters.
  static func id(_ wish: String, path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? "form"
    let name = wish.isEmpty ? file.split(separator: ".").first.map(String.init) ?? "form" : wish
    return safe(name, otherwise: "form")
  }

  /// The name nearest to one that is wanted.
  static func safe(_ name: String, otherwise fallback: String) -> String {
    if SafeName.isSafe(name) { return name }
    let bytes = name.unicodeScalars.map { scalar -> Character in
      let one = String(Character(scalar))
      return SafeName.isSafe("a" + one) && scalar != "." ? Character(one) : "_"
    }
    let safe = String(String(bytes.drop { !$0.isLetter && !$0.isNumber && $0 != "_" }).prefix(SafeName.longest))
    return SafeName.isSafe(safe) && safe.contains { $0 != "_" } ? safe : fallback
  }
}
