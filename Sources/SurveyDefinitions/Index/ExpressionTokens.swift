/// Words, numbers and signs of an expression over figures.
enum ExpressionTokens {
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
      tokens.append(
        ConditionToken(text: String(characters[start..<end]), position: start + 1, isQuoted: false))
      start = end
    }
    return tokens
  }

  private static func end(of characters: [Character], from start: Int) -> Int {
    if isWordCharacter(characters[start]) {
      var end = characters[start...].firstIndex { !isWordCharacter($0) } ?? characters.count
      if end < characters.count, characters[end] == "%" { end += 1 }
      return end
    }
    let isPair = start + 1 < characters.count && characters[start + 1] == "=" && "=!<>".contains(characters[start])
    return start + (isPair ? 2 : 1)
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "."
  }
}
