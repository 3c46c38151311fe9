import ArgumentParser
import Foundation
import IndexScoring
import SurveyDefinitions
import SurveyModel

/// Where definitions of indices are looked for: beside the installed program, else in the working directory, else under
/// `--data`.
struct IndexLibrary: ParsableArguments {
  @OptionGroup var forms: FormLibrary

  private var candidates: [String] { LibraryFolder.candidates(of: "Data/indices", data: forms.folder) }

  /// Files of all definitions in the library, by name; throws where there is no library.
  func files() throws(DefinitionUnusable) -> [String] {
    for folder in candidates {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { continue }
      return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
    }
    throw DefinitionUnusable(findings: [Finding(.definition(.indexLibraryMissing(folders: candidates)))])
  }

  /// The file of a definition that is given by path or by name.
  func file(of index: String) throws(DefinitionUnusable) -> String {
    if index.contains("/") || index.hasSuffix(".yaml") { return index }
    let files = try files()
    if let file = files.first(where: { $0.hasSuffix("/\(index).yaml") }) { return file }
    let names = files.compactMap { $0.split(separator: "/").last?.dropLast(".yaml".count) }.map(String.init)
    let unknown = DefinitionFinding.indexNotInLibrary(
      name: index, folders: candidates, nearest: NearestName.of(index, among: names))
    throw DefinitionUnusable(findings: [Finding(.definition(unknown))])
  }

  /// The forms in which nodes of survey criteria are looked up: those of the library that can be read.
  func readableForms() -> [SurveyForm] {
    ((try? forms.files()) ?? []).compactMap { try? SurveyFormReader.form(atPath: $0) }
  }
}
