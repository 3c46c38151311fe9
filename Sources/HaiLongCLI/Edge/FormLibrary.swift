import ArgumentParser
import SurveyDefinitions
import SurveyModel

/// Where forms are looked for.
struct FormLibrary: ParsableArguments {
  @Option(name: .customLong("data"), help: "The Data folder that comes with the program, or the folder that holds it.")
  var folder: String?

  private var search: LibrarySearch { LibrarySearch(for: "SurveyForms", data: folder) }

  /// Files of all forms in the library, by name; throws where there is no library.
  func files() throws(DefinitionUnusable) -> [String] {
    guard let files = search.yamlFiles else {
      throw DefinitionUnusable(findings: [Finding(.definition(.libraryMissing(places: search.places)))])
    }
    return files
  }

  /// The file of a form that is given by path or by name.
  func file(of form: String) throws(DefinitionUnusable) -> String {
    if form.contains("/") || form.hasSuffix(".yaml") { return form }
    let files = try files()
    if let file = files.first(where: { $0.hasSuffix("/\(form).yaml") }) { return file }
    let names = files.compactMap { $0.split(separator: "/").last?.dropLast(".yaml".count) }.map(String.init)
    let unknown = DefinitionFinding.formNotInLibrary(
      name: form, folder: search.found ?? search.name, nearest: NearestName.of(form, among: names))
    throw DefinitionUnusable(findings: [Finding(.definition(unknown))])
  }

  /// The form that is given by path or by name.
  func form(_ name: String) throws -> SurveyForm {
    try SurveyFormReader.form(atPath: file(of: name))
  }
}
