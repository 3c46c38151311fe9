import Foundation
import SurveyModel

/// Looks for what comes with the program: beside the installed program, in the working directory, above the round, and
/// above the program, as in a checkout; or where `--data` says and nowhere else.
struct LibrarySearch {
  /// What is looked for, such as `Data/audit`.
  let name: String
  /// Where, in the order in which it is looked at.
  let places: [SearchedPlace]
  private let isChosen: Bool
  /// Where the program's own is.
  private let own: [SearchedPlace]

  /// - `round`: the round's folder, whose own and upper folders are looked at.
  init(for name: String, data: String?, round: String? = nil) {
    self.name = name
    isChosen = data != nil
    if let data {
      places = [.folder(data)]
      own = []
      return
    }
    let program = (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments.first ?? ""))
      .resolvingSymlinksInPath().deletingLastPathComponent()
    let above = round.map { [SearchedPlace.upward(URL(fileURLWithPath: $0).standardizedFileURL.path)] } ?? []
    let installed = SearchedPlace.folder(program.deletingLastPathComponent().path + "/share/hailong")
    places = [installed, .folder(".")] + above + [.upward(program.path)]
    own = [installed, .upward(program.path)]
  }

  /// The first path that is there.
  var found: String? { candidates(in: places).first(where: FileManager.default.fileExists) }

  /// What is found has other contents than the program's own, which stands elsewhere.
  var isAnother: Bool {
    guard let found, let own = candidates(in: own).first(where: FileManager.default.fileExists) else { return false }
    return !FileManager.default.contentsEqual(atPath: found, andPath: own)
  }

  /// The YAML files of the first such folder that has some, by name; `nil` where there is no such folder.
  var yamlFiles: [String]? {
    let folders = candidates(in: places).compactMap { folder in
      (try? FileManager.default.contentsOfDirectory(atPath: folder)).map { names in
        names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
      }
    }
    return folders.first { !$0.isEmpty } ?? folders.first
  }

  private func candidates(in places: [SearchedPlace]) -> [String] {
    places.flatMap { place -> [String] in
      switch place {
      case .folder(let folder) where isChosen: Self.chosen(name, in: folder)
      case .folder(let folder): [folder == "." ? name : folder + "/" + name]
      case .upward(let folder): Self.folders(from: folder).map { ($0 == "/" ? "" : $0) + "/" + name }
      }
    }
  }

  /// `--data` may name the folder `Data` itself, too.
  private static func chosen(_ name: String, in folder: String) -> [String] {
    let data = "Data/"
    let url = URL(fileURLWithPath: folder).standardizedFileURL
    guard url.lastPathComponent + "/" == data else { return [folder + "/" + name] }
    let inside =
      name.hasPrefix(data)
      ? folder + "/" + name.dropFirst(data.count) : url.deletingLastPathComponent().path + "/" + name
    return [folder + "/" + name, inside]
  }

  /// A folder and those above it.
  private static func folders(from path: String) -> [String] {
    var folders = [path]
    while let last = folders.last, let slash = last.lastIndex(of: "/"), last != "/" {
      folders.append(slash == last.startIndex ? "/" : String(last[..<slash]))
    }
    return folders
  }
}
