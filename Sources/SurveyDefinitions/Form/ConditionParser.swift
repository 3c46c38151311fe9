import SurveyModel

/// Where an `applies_if` cannot be read, and what was expected there.
struct ConditionFault: Error, Equatable {
  /// The character at which reading stopped, 1-based.
  let position: Int
  let expected: ConditionPart
  /// What stands there; empty at the end.
  let found: String
}

/// The small language of `applies_if`: `channel == 1`, `q1 in [1, 2]`, `q1 != 3`, `and`, `or`, `not`, parentheses.
///
/// `q != 3` is short for `not q == 3`, and so is open for a missing answer too. `and` binds closer than `or`.
struct ConditionParser {
  static let longest = 2000

  private let tokens: [ConditionToken]
  private let end: Int
  private var next = 0

  static func condition(_ text: String) throws(ConditionFault) -> Condition {
    guard text.count <= longest else {
      throw ConditionFault(position: longest + 1, expected: .andOrEnd, found: "…")
    }
    var parser = ConditionParser(text)
    let condition = try parser.disjunction()
    guard parser.next == parser.tokens.count else { throw parser.fault(.andOrEnd) }
    return condition
  }

  private init(_ text: String) {
    tokens = ConditionToken.tokens(of: text)
    end = text.count + 1
  }

  private var current: String { next < tokens.count ? tokens[next].text : "" }

  private func fault(_ expected: ConditionPart) -> ConditionFault {
    let position = next < tokens.count ? tokens[next].position : end
    return ConditionFault(position: position, expected: expected, found: current)
  }

  private mutating func take(_ symbol: String) -> Bool {
    guard next < tokens.count, !tokens[next].isQuoted, tokens[next].text == symbol else { return false }
    next += 1
    return true
  }

  private mutating func disjunction() throws(ConditionFault) -> Condition {
    var parts = [try conjunction()]
    while take("or") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(ConditionFault) -> Condition {
    var parts = [try negation()]
    while take("and") { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(ConditionFault) -> Condition {
    if take("not") { return .not(try negation()) }
    if take("(") {
      let inner = try disjunction()
      guard take(")") else { throw fault(.closingParenthesis) }
      return inner
    }
    return try comparison()
  }

  private mutating func comparison() throws(ConditionFault) -> Condition {
    let item = try word(.itemName)
    if take("==") { return .answer(item: item, isOneOf: [try word(.code)]) }
    if take("!=") { return .not(.answer(item: item, isOneOf: [try word(.code)])) }
    guard take("in") else { throw fault(.comparison) }
    guard take("[") else { throw fault(.openingBracket) }
    var codes = [try word(.code)]
    while take(",") { codes.append(try word(.code)) }
    guard take("]") else { throw fault(.commaOrClosingBracket) }
    return .answer(item: item, isOneOf: codes)
  }

  private mutating func word(_ expected: ConditionPart) throws(ConditionFault) -> String {
    guard next < tokens.count, tokens[next].isWord else { throw fault(expected) }
    next += 1
    return tokens[next - 1].text
  }
}
