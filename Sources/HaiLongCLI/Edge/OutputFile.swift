/// One file that is written whole or not at all.
struct OutputFile {
  private let folder: String
  private let name: String

  /// Names the file by its path.
  init(_ path: String) {
    let slash = path.lastIndex(of: "/")
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    folder = slash.map { $0 == path.startIndex ? "/." : String(path[..<$0]) } ?? "."
  }

  /// Writes the file, made durable under a temporary name before it gets its own.
  func write(_ text: String) throws {
    try OutputFolder(folder).write([(name, text)])
  }
}
