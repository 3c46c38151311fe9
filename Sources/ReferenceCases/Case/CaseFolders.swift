import Foundation
import SurveyModel

/// Where cases are: a folder that is one, or a folder of them.
public enum CaseFolders {
  /// The case folders in `folder`, by name; throws `CaseUnusable` where there are none.
  public static func under(_ folder: String) throws(CaseUnusable) -> [String] {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    if isCase(folder) { return [folder] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw CaseUnusable(.folderMissing(searched: []), file: folder)
    }
    let found = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { folder + "/" + $0 }.filter(isCase)
    guard !found.isEmpty else { throw CaseUnusable(.noCases, file: folder) }
    return found
  }

  /// The files that make the case in `folder`: `case.json` and its tables.
  public static func files(of folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0 == "case.json" || $0.hasSuffix(".csv") }.sorted().map { folder + "/" + $0 }
  }

  private static func isCase(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/case.json")
  }
}
