import Foundation
import SurveyDefinitions

/// The published sets that a path names: the file of a set, its folder, or a folder of such folders.
struct PublishedSets {
  /// The files of the sets, in the order of their folders' names.
  let files: [String]

  /// The sets at `path`; `nil` where there is none, so that it is a round.
  init?(at path: String) {
    let name = PublishedSetReader.fileName
    if path == name || path.hasSuffix("/" + name) {
      files = [path]
      return
    }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let manager = FileManager.default
    if manager.fileExists(atPath: folder + "/" + name) {
      files = [folder + "/" + name]
      return
    }
    let found = ((try? manager.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      .map { "\(folder)/\($0)/\(name)" }.filter { manager.fileExists(atPath: $0) }
    guard !found.isEmpty else { return nil }
    files = found
  }
}
