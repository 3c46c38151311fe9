/// An expression of an XLSForm, such as `${age} >= 18 and selected(${job}, 'farmer')`.
indirect enum XPathExpression: Equatable {
  /// A number, as it is written.
  case number(String)
  case text(String)
  /// The answer to another question.
  case field(String)
  /// The answer to this question: `.`
  case this
  case call(String, [XPathExpression])
  case binary(String, XPathExpression, XPathExpression)

  /// The parts of a chain of `and` or `or`.
  func parts(of word: String) -> [XPathExpression] {
    guard case .binary(word, let left, let right) = self else { return [self] }
    return left.parts(of: word) + right.parts(of: word)
  }

  /// The expression that `text` writes, or `nil` where it is none.
  init?(_ text: String) {
    guard let tokens = XPathToken.tokens(of: text) else { return nil }
    var parser = XPathParser(tokens: tokens)
    guard let expression = parser.expression(), parser.isAtEnd else { return nil }
    self = expression
  }
}

/// A word, a sign or a value of an expression.
enum XPathToken: Equatable {
  case number(String)
  case text(String)
  case field(String)
  case word(String)
  case sign(String)

  /// The tokens of an expression, or `nil` where a character belongs to none.
  static func tokens(of text: String) -> [XPathToken]? {
    var tokens: [XPathToken] = []
    // Programs that correct typing turn quotes round.
    let straight = text.map { "‘’".contains($0) ? "'" : "“”".contains($0) ? "\"" : $0 }
    var rest = straight[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if let token = token(&rest, first) {
        tokens.append(token)
      } else {
        return nil
      }
    }
    return tokens
  }

  private static func token(_ rest: inout ArraySlice<Character>, _ first: Character) -> XPathToken? {
    if first == "'" || first == "\"" {
      guard let end = rest.dropFirst().firstIndex(of: first) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return .text(String(rest[(rest.startIndex + 1)..<end]))
    }
    if rest.starts(with: "${") {
      guard let end = rest.firstIndex(of: "}") else { return nil }
      defer { rest = rest[(end + 1)...] }
      return .field(String(rest[(rest.startIndex + 2)..<end]).filter { !$0.isWhitespace })
    }
    let next = rest.dropFirst().first
    if first.isASCII, first.isNumber || (first == "." && next?.isNumber == true) {
      return .number(take(&rest) { $0.isASCII && $0.isNumber || $0 == "." })
    }
    if first.isLetter || first == "_" {
      return .word(take(&rest) { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == ":" })
    }
    for sign in ["<=", ">=", "!=", "=", "<", ">", "(", ")", ",", "+", "-", "*", "."] where rest.starts(with: sign) {
      rest.removeFirst(sign.count)
      return .sign(sign)
    }
    return nil
  }

  private static func take(_ rest: inout ArraySlice<Character>, while belongs: (Character) -> Bool) -> String {
    let taken = rest.prefix(while: belongs)
    rest.removeFirst(taken.count)
    return String(taken)
  }
}

/// Reads tokens by the precedence of XPath 1.0.
private struct XPathParser {
  private static let levels = [
    ["or"], ["and"], ["=", "!="], ["<", "<=", ">", ">="], ["+", "-"], ["*", "div", "mod"],
  ]
  private static let deepest = 64

  private let tokens: [XPathToken]
  private var next = 0
  private var depth = 0

  init(tokens: [XPathToken]) { self.tokens = tokens }

  var isAtEnd: Bool { next == tokens.count }

  mutating func expression(level: Int = 0) -> XPathExpression? {
    guard level < Self.levels.count else { return value() }
    guard var left = expression(level: level + 1) else { return nil }
    while let sign = sign(among: Self.levels[level]) {
      guard let right = expression(level: level + 1) else { return nil }
      left = .binary(sign, left, right)
    }
    return left
  }

  private mutating func sign(among signs: [String]) -> String? {
    guard next < tokens.count else { return nil }
    switch tokens[next] {
    case .sign(let text) where signs.contains(text), .word(let text) where signs.contains(text):
      next += 1
      return text
    default: return nil
    }
  }

  private mutating func value() -> XPathExpression? {
    guard next < tokens.count, depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    let token = tokens[next]
    next += 1
    switch token {
    case .number(let text): return .number(text)
    case .text(let text): return .text(text)
    case .field(let name): return .field(name)
    case .sign("."): return .this
    case .sign("-"):
      guard case .number(let text)? = value() else { return nil }
      return .number("-" + text)
    case .sign("("):
      guard let inner = expression(), sign(among: [")"]) != nil else { return nil }
      return inner
    case .word(let name): return call(name)
    default: return nil
    }
  }

  private mutating func call(_ name: String) -> XPathExpression? {
    guard sign(among: ["("]) != nil else { return nil }
    if sign(among: [")"]) != nil { return .call(name, []) }
    var arguments: [XPathExpression] = []
    repeat {
      guard let argument = expression() else { return nil }
      arguments.append(argument)
    } while sign(among: [","]) != nil
    return sign(among: [")"]) == nil ? nil : .call(name, arguments)
  }
}
