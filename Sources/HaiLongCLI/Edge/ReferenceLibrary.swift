import ArgumentParser
import Foundation
import ReferenceCases
import SurveyModel

/// Where the reference cases are: in the folders that are named, else beside the installed program, else in the working
/// directory, else under `--data`.
struct ReferenceLibrary: ParsableArguments {
  @Option(name: .customLong("data"), help: "Folder that holds Data/reference.")
  var folder: String?

  @Argument(help: "Folders of cases, or cases; Data/reference unless said otherwise.")
  var folders: [String] = []

  private var candidates: [String] { LibraryFolder.candidates(of: "Data/reference", data: folder) }

  /// The folders to look for cases in; throws where none is named and there is no library.
  func places() throws(CaseUnusable) -> [String] {
    if !folders.isEmpty { return folders }
    guard let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      throw CaseUnusable([Finding(.reference(.folderMissing(searched: candidates)))])
    }
    return [found]
  }
}
