import ArgumentParser
import IndexScoring
import SurveyDefinitions
import SurveyModel

/// Where definitions of indices are looked for.
struct IndexLibrary: ParsableArguments {
  @OptionGroup var forms: FormLibrary

  private var search: LibrarySearch { LibrarySearch(for: "Data/indices", data: forms.folder) }

  /// Files of all definitions in the library, by name; throws where there is no library.
  func files() throws(DefinitionUnusable) -> [String] {
    guard let files = search.yamlFiles else {
      throw DefinitionUnusable(findings: [Finding(.definition(.indexLibraryMissing(places: search.places)))])
    }
    return files
  }

  /// The file of a definition that is given by path or by name.
  func file(of index: String) throws(DefinitionUnusable) -> String {
    if index.contains("/") || index.hasSuffix(".yaml") { return index }
    let files = try files()
    if let file = files.first(where: { $0.hasSuffix("/\(index).yaml") }) { return file }
    let names = files.compactMap { $0.split(separator: "/").last?.dropLast(".yaml".count) }.map(String.init)
    let unknown = DefinitionFinding.indexNotInLibrary(
      name: index, folder: search.found ?? search.name, nearest: NearestName.of(index, among: names))
    throw DefinitionUnusable(findings: [Finding(.definition(unknown))])
  }

  /// The forms in which nodes of survey criteria are looked up: those of the library that can be read.
  func readableForms() -> [SurveyForm] {
    ((try? forms.files()) ?? []).compactMap { try? SurveyFormReader.form(atPath: $0) }
  }
}
