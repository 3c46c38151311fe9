import ArgumentParser
import Foundation
import SurveyDefinitions
import SurveyModel

/// Where forms are looked for: beside the installed program, else in the working directory, else under `--data`.
struct FormLibrary: ParsableArguments {
  @Option(name: .customLong("data"), help: "Folder that holds SurveyForms and Data.")
  var folder: String?

  private var candidates: [String] { LibraryFolder.candidates(of: "SurveyForms", data: folder) }

  /// Files of all forms in the library, by name; throws where there is no library.
  func files() throws(DefinitionUnusable) -> [String] {
    for folder in candidates {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { continue }
      return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
    }
    throw DefinitionUnusable(findings: [Finding(.definition(.libraryMissing(folders: candidates)))])
  }

  /// The file of a form that is given by path or by name.
  func file(of form: String) throws(DefinitionUnusable) -> String {
    if form.contains("/") || form.hasSuffix(".yaml") { return form }
    let files = try files()
    if let file = files.first(where: { $0.hasSuffix("/\(form).yaml") }) { return file }
    let names = files.compactMap { $0.split(separator: "/").last?.dropLast(".yaml".count) }.map(String.init)
    let unknown = DefinitionFinding.formNotInLibrary(
      name: form, folders: candidates, nearest: NearestName.of(form, among: names))
    throw DefinitionUnusable(findings: [Finding(.definition(unknown))])
  }

  /// The form that is given by path or by name.
  func form(_ name: String) throws -> SurveyForm {
    try SurveyFormReader.form(atPath: file(of: name))
  }
}
