import SurveyModel

/// What has to be refused before the YAML library sees it, because the library would spend time or stack on it.
///
/// Comparing keys costs time exponential in the nesting of aliases where a key holds one. All else is refused later, where
/// the library's own reading tells an anchor from a text.
struct YAMLGuard {
  static let deepestBrackets = 64

  private var line = 1
  private var depth = 0
  private var before: UInt8 = 10
  private var sign: UInt8 = 0
  private var anchorLine: Int?
  private var hasAlias = false
  private var isInAlias = false
  private var hasComplexKey = false

  /// The feature to refuse, and its line.
  static func refusal(of text: String) -> (YAMLFeature, line: Int)? {
    var scan = YAMLGuard()
    for byte in text.utf8 {
      scan.read(byte)
      if scan.depth > deepestBrackets { return (.depth(limit: YAMLReader.deepest), scan.line) }
    }
    guard let anchorLine = scan.anchorLine, scan.hasAlias, scan.hasComplexKey else { return nil }
    return (.anchor, anchorLine)
  }

  private mutating func read(_ byte: UInt8) {
    readName(byte)
    switch Character(UnicodeScalar(byte)) {
    case "[", "{": depth += 1
    case "]", "}": depth = max(0, depth - 1)
    case "&" where startsNode, "*" where startsNode: sign = byte
    case "?" where startsNode: hasComplexKey = true
    case ":" where isInAlias || closes(before): hasComplexKey = true
    case ",", "\n": isInAlias = false
    default: break
    }
    if byte == 10 { line += 1 }
    // A blank between a bracket and its colon does not part them.
    if byte != 32 || !closes(before) { before = byte }
  }

  /// A sign makes an anchor or an alias only together with a name.
  private mutating func readName(_ byte: UInt8) {
    defer { sign = 0 }
    guard sign != 0, byte > 32 else { return }
    if sign == UInt8(ascii: "&") {
      anchorLine = anchorLine ?? line
    } else {
      hasAlias = true
      isInAlias = true
    }
  }

  private var startsNode: Bool {
    switch Character(UnicodeScalar(before)) {
    case "\n", "\r", " ", "\t", "[", "{", ",", "]", "}", ":": true
    default: false
    }
  }

  private func closes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }
}
