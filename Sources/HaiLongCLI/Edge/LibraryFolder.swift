import Foundation

/// Where what comes with the program lies: beside the installed program, else in the working directory, or under the folder
/// that `--data` names and nowhere else.
enum LibraryFolder {
  /// The places of `name`, such as `Data/audit`, in the order in which they are looked at.
  static func candidates(of name: String, data: String?) -> [String] {
    if let data { return [data + "/" + name] }
    let program = (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments.first ?? ""))
      .resolvingSymlinksInPath()
    let installed = program.deletingLastPathComponent().deletingLastPathComponent().path
    return [installed + "/share/hailong/" + name, name]
  }
}
