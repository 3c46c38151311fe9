import IndexScoring
import SurveyModel

/// Where an expression cannot be read, and what was expected there.
struct ExpressionSyntaxFault: Error, Equatable {
  /// The character at which reading stopped, 1-based.
  let position: Int
  let expected: ExpressionPart
  /// What stands there; empty at the end.
  let found: String
}

/// The language of conditions over figures.
///
/// Numbers (`0.9`, `90%`), names of parts, `+ - * /`, `min(a, b)`, `max(a, b)`, comparisons, `not`, `and`, `or`,
/// parentheses; `and` binds closer than `or`, `*` closer than `+`. Deeper than `deepest` it is refused.
struct ScoringExpressionParser {
  static let longest = 2000
  static let deepest = 50

  private let tokens: [ConditionToken]
  private let end: Int
  private var next = 0
  private var depth = 0

  static func expression(_ text: String) throws(ExpressionSyntaxFault) -> ScoringExpression {
    guard text.count <= longest else {
      throw ExpressionSyntaxFault(position: longest + 1, expected: .end, found: "…")
    }
    var parser = ScoringExpressionParser(text)
    let expression = try parser.disjunction()
    guard parser.next == parser.tokens.count else { throw parser.fault(.end) }
    return expression
  }

  private init(_ text: String) {
    tokens = ExpressionTokens.tokens(of: text)
    end = text.count + 1
  }

  private func fault(_ expected: ExpressionPart) -> ExpressionSyntaxFault {
    guard next < tokens.count else { return ExpressionSyntaxFault(position: end, expected: expected, found: "") }
    return ExpressionSyntaxFault(position: tokens[next].position, expected: expected, found: tokens[next].text)
  }

  private mutating func take(_ symbol: String) -> Bool {
    guard next < tokens.count, tokens[next].text == symbol else { return false }
    next += 1
    return true
  }

  private mutating func disjunction() throws(ExpressionSyntaxFault) -> ScoringExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw fault(.shallower) }
    let first = try conjunction()
    guard next < tokens.count, tokens[next].text == "or" else { return first }
    var conditions = [try truth(first)]
    while take("or") { conditions.append(try truth(try conjunction())) }
    return .truth(.any(conditions))
  }

  private mutating func conjunction() throws(ExpressionSyntaxFault) -> ScoringExpression {
    let first = try negation()
    guard next < tokens.count, tokens[next].text == "and" else { return first }
    var conditions = [try truth(first)]
    while take("and") { conditions.append(try truth(try negation())) }
    return .truth(.all(conditions))
  }

  private mutating func negation() throws(ExpressionSyntaxFault) -> ScoringExpression {
    guard take("not") else { return try comparison() }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw fault(.shallower) }
    return .truth(.not(try truth(try negation())))
  }

  private mutating func comparison() throws(ExpressionSyntaxFault) -> ScoringExpression {
    let left = try sum()
    guard next < tokens.count, let kind = TruthExpression.Comparison(rawValue: tokens[next].text) else { return left }
    let first = try number(left)
    next += 1
    return .truth(.compare(first, kind, try number(try sum())))
  }

  private mutating func sum() throws(ExpressionSyntaxFault) -> ScoringExpression {
    var result = try product()
    while next < tokens.count, ["+", "-"].contains(tokens[next].text) {
      let left = try number(result)
      let isSum = take("+")
      if !isSum { next += 1 }
      let right = try number(try product())
      result = .number(isSum ? .sum(left, right) : .difference(left, right))
    }
    return result
  }

  private mutating func product() throws(ExpressionSyntaxFault) -> ScoringExpression {
    var result = try factor()
    while next < tokens.count, ["*", "/"].contains(tokens[next].text) {
      let left = try number(result)
      let isProduct = take("*")
      if !isProduct { next += 1 }
      let right = try number(try factor())
      result = .number(isProduct ? .product(left, right) : .quotient(left, right))
    }
    return result
  }

  private mutating func factor() throws(ExpressionSyntaxFault) -> ScoringExpression {
    if take("-") {
      depth += 1
      defer { depth -= 1 }
      guard depth <= Self.deepest else { throw fault(.shallower) }
      return .number(.negative(try number(try factor())))
    }
    if take("(") {
      let inner = try disjunction()
      guard take(")") else { throw fault(.closingParenthesis) }
      return inner
    }
    guard next < tokens.count, tokens[next].isWord else { throw fault(.numberOrName) }
    let word = tokens[next].text
    if let constant = ExactRate(word) {
      next += 1
      return .number(.constant(constant))
    }
    guard word.first?.isNumber == false, !["and", "or", "not"].contains(word) else { throw fault(.numberOrName) }
    next += 1
    if ["min", "max"].contains(word), take("(") { return .number(try choice(word)) }
    return .number(.part(word))
  }

  private mutating func choice(_ word: String) throws(ExpressionSyntaxFault) -> NumberExpression {
    var values = [try number(try sum())]
    while take(",") { values.append(try number(try sum())) }
    guard take(")") else { throw fault(.closingParenthesis) }
    return word == "min" ? .smallest(values) : .largest(values)
  }

  private func truth(_ expression: ScoringExpression) throws(ExpressionSyntaxFault) -> TruthExpression {
    guard case .truth(let condition) = expression else { throw fault(.comparison) }
    return condition
  }

  private func number(_ expression: ScoringExpression) throws(ExpressionSyntaxFault) -> NumberExpression {
    guard case .number(let number) = expression else { throw fault(.number) }
    return number
  }
}
