import ArgumentParser
import SurveyDefinitions
import SurveyStore

/// Where the store of a round lies.
struct StoreOptions: ParsableArguments {
  @Option(name: .customLong("store"), help: "Folder of the store; <round>/.hailong unless said otherwise.")
  var path: String?

  func validate() throws {
    if path?.isEmpty == true {
      throw ValidationError(en: "--store must name a folder, not ''", vi: "--store phải nêu một thư mục, không phải ''")
    }
  }

  /// The folder of a round's store.
  func folder(of loaded: LoadedRound) -> StoreFolder {
    path.map(StoreFolder.init(path:)) ?? StoreFolder(ofRound: loaded.folder)
  }
}
