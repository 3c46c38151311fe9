import ArgumentParser
import Foundation
import SurveyDefinitions
import SurveyStore

/// Where the workbooks of quarantined records lie.
struct QuarantineOptions: ParsableArguments {
  @Option(
    name: .customLong("quarantine"),
    help:
      "Folder of the workbooks of quarantined records; <round>/quarantine, or within --store, unless said otherwise.")
  var path: String?

  func validate() throws {
    if path?.isEmpty == true {
      throw ValidationError(
        en: "--quarantine must name a folder, not ''", vi: "--quarantine phải nêu một thư mục, không phải ''")
    }
  }

  /// The folder for a round; with a store of its own place goes a folder of its own, because numbers of batches differ.
  func folder(of loaded: LoadedRound, store: StoreOptions) -> String {
    path ?? (store.path ?? loaded.folder) + "/quarantine"
  }

  /// The name of a batch's workbook in the folder.
  static func name(ofBatch number: Int) -> String { "batch-\(number).xlsx" }

  /// The path of a batch's workbook, where it is there.
  func workbook(ofBatch number: Int, _ loaded: LoadedRound, store: StoreOptions) -> String? {
    let file = folder(of: loaded, store: store) + "/" + Self.name(ofBatch: number)
    return FileManager.default.fileExists(atPath: file) ? file : nil
  }
}
