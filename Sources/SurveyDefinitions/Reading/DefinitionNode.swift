import SurveyModel

/// A value of a definition file as it was written, and where it stands.
struct DefinitionNode: Sendable {
  enum Content: Sendable {
    /// A scalar, never turned into a number or a truth: `012`, `no` and `1e3` stay text.
    case text(String, isQuoted: Bool)
    case list([DefinitionNode])
    case map([Entry])
  }

  struct Entry: Sendable {
    let key: String
    let keyLine: Int
    let value: DefinitionNode
  }

  let content: Content
  let file: String
  let line: Int
  /// The way from the root, such as `items[3].scale`; empty for the root.
  let path: String

  var location: SourceLocation {
    SourceLocation(file: file, line: line, column: path.isEmpty ? nil : path)
  }

  /// Whether the file says that there is nothing: an empty value, `null` or `~` without quotes.
  var isNothing: Bool {
    guard case .text(let text, isQuoted: false) = content else { return false }
    return text.isEmpty || text == "null" || text == "~"
  }

  /// Whether nothing at all is written.
  var isEmpty: Bool {
    if case .text("", isQuoted: false) = content { true } else { false }
  }

  /// What a message says about the value where something else was expected.
  var found: FoundValue {
    switch content {
    case .text(let text, _): isNothing ? .nothing : .text(text)
    case .list: .list
    case .map: .map
    }
  }

  /// The key under which the value stands, without its place in a list; `nil` for the root.
  var key: String? {
    // Codes in brackets may hold points.
    let place = path.last == "]" ? path.lastIndex(of: "[") : nil
    return path[..<(place ?? path.endIndex)].split { $0 == "." || $0 == "]" }.last.map(String.init)
  }

  /// The path of a value below this one.
  func path(to key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }
}
