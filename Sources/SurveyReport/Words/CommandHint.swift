/// Commands that a help line names, such as `'hailong batches list ROUND'`, for a user who keeps the store elsewhere.
enum CommandHint {
  /// The commands that ask a store.
  private static let commands = [
    "run", "import", "batches", "audit", "decide", "satisfaction", "index", "why", "report", "verify", "backup",
    "export",
  ]

  /// The text with `--store` in every quoted command that takes it and does not have it.
  static func text(_ help: String, store: String) -> String {
    var output = ""
    var rest = help[...]
    while let start = rest.firstRange(of: "'hailong ") {
      output += rest[..<start.upperBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: "'") else { break }
      let command = rest[..<end]
      let name = command.prefix { $0 != " " }
      let takes = commands.contains(String(name)) && !command.contains("--store ") && !command.contains("--no-store")
      output += command + (takes ? " --store \(quoted(store))" : "")
      rest = rest[end...]
    }
    return output + rest
  }

  /// A path with blanks is one word of a command only in quotes.
  private static func quoted(_ path: String) -> String { path.contains(" ") ? "\"\(path)\"" : path }
}
