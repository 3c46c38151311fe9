import Foundation

/// What a run of the built program gave back.
struct Run {
  let status: Int32
  let out: String
  let error: String
}

/// The `hailong` that was built with the tests, run from the outside.
enum BuiltProgram {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program beside the test bundle.
  static var path: URL {
    let bundles = Bundle.allBundles.map(\.bundleURL) + [URL(fileURLWithPath: CommandLine.arguments[0])]
    let folders = bundles.map { $0.pathExtension == "xctest" ? $0.deletingLastPathComponent() : $0 }
      .flatMap { [$0, $0.deletingLastPathComponent()] }
    return folders.map { $0.appendingPathComponent("hailong") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? URL(fileURLWithPath: "hailong")
  }

  /// Runs the program in the repository with these arguments.
  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    try run(executable: path, arguments, environment: environment)
  }

  /// Runs any program in the repository; outputs go through files, so that no pipe can fill up.
  static func run(executable: URL, _ arguments: [String], environment: [String: String] = [:], merged: Bool = false)
    throws -> Run
  {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["out", "error"].map { folder.appendingPathComponent($0) }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = root
    var variables = ProcessInfo.processInfo.environment.filter { $0.key != "HAILONG_LANG" }
    variables["NO_COLOR"] = "1"
    process.environment = variables.merging(environment) { $1 }
    let out = try FileHandle(forWritingTo: files[0])
    process.standardOutput = out
    process.standardError = merged ? out : try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, out: try String(contentsOf: files[0], encoding: .utf8),
      error: try String(contentsOf: files[1], encoding: .utf8))
  }

  /// A new empty folder.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hailong-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A file in a new folder with this text.
  static func file(_ name: String, _ text: String) throws -> String {
    let file = try temporaryFolder().appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
