import ArgumentParser
import ReferenceCases
import SurveyModel

/// Where the reference cases are: in the folders that are named, else with what comes with the program.
struct ReferenceLibrary: ParsableArguments {
  @Option(name: .customLong("data"), help: "The Data folder that comes with the program, or the folder that holds it.")
  var folder: String?

  @Argument(help: "Folders of cases, or cases; Data/reference unless said otherwise.")
  var folders: [String] = []

  /// The folders to look for cases in; throws where none is named and there is no library.
  func places() throws(CaseUnusable) -> [String] {
    if !folders.isEmpty { return folders }
    let search = LibrarySearch(for: "Data/reference", data: folder)
    guard let found = search.found else {
      throw CaseUnusable([Finding(.reference(.folderMissing(searched: search.places)))])
    }
    return [found]
  }
}
