/// A word, a quoted code or a sign of an `applies_if`.
struct ConditionToken: Equatable {
  let text: String
  /// 1-based.
  let position: Int
  let isQuoted: Bool

  /// Whether the token can name an item or a code.
  var isWord: Bool {
    if isQuoted { return true }
    return text.first.map(Self.isWordCharacter) ?? false && !["and", "or", "not", "in"].contains(text)
  }

  static func tokens(of text: String) -> [ConditionToken] {
    let characters = Array(text)
    var tokens: [ConditionToken] = []
    var start = 0
    while start < characters.count {
      if characters[start].isWhitespace {
        start += 1
        continue
      }
      let end = end(of: characters, from: start)
      let quote = characters[start]
      let isQuoted = (quote == "'" || quote == "\"") && end - start >= 2 && characters[end - 1] == quote
      let body = isQuoted ? characters[(start + 1)..<(end - 1)] : characters[start..<end]
      tokens.append(ConditionToken(text: String(body), position: start + 1, isQuoted: isQuoted))
      start = end
    }
    return tokens
  }

  private static func end(of characters: [Character], from start: Int) -> Int {
    let first = characters[start]
    if first == "'" || first == "\"" {
      let closing = characters[(start + 1)...].firstIndex(of: first)
      return closing.map { $0 + 1 } ?? start + 1
    }
    if isWordCharacter(first) {
      return characters[start...].firstIndex { !isWordCharacter($0) } ?? characters.count
    }
    let isPair = start + 1 < characters.count && characters[start + 1] == "=" && (first == "=" || first == "!")
    return start + (isPair ? 2 : 1)
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "." || character == "-"
  }
}
