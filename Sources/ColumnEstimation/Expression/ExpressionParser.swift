/// Reads a `ColumnExpression`: numbers, `+ - * / ^`, parentheses, `log`, `exp`, `sqrt`, and the statistics `mean(y)`,
/// `total(y)`, `share(y=1,2)`, `net(y=4,5/1,2)`, `nps(y)`, `ratio(y/x)`, `variance(y)`, `correlation(y,x)`.
///
/// What stands in the parentheses of a statistic is taken as its option takes it, column names with blanks included.
struct ExpressionParser {
  private let text: [Character]
  private var position = 0

  /// The expression that `text` holds; `nil` where it holds none.
  static func expression(_ text: String) -> ColumnExpression? {
    var parser = ExpressionParser(text: Array(text))
    guard let expression = parser.sum() else { return nil }
    parser.skipBlanks()
    return parser.position == parser.text.count ? expression : nil
  }

  private init(text: [Character]) {
    self.text = text
  }

  private mutating func skipBlanks() {
    while position < text.count, text[position] == " " { position += 1 }
  }

  private mutating func take(_ mark: Character) -> Bool {
    skipBlanks()
    guard position < text.count, text[position] == mark else { return false }
    position += 1
    return true
  }

  private mutating func sum() -> ColumnExpression? {
    guard var left = product() else { return nil }
    while true {
      if take("+") {
        guard let right = product() else { return nil }
        left = .sum(left, right)
      } else if take("-") {
        guard let right = product() else { return nil }
        left = .difference(left, right)
      } else {
        return left
      }
    }
  }

  private mutating func product() -> ColumnExpression? {
    guard var left = power() else { return nil }
    while true {
      if take("*") {
        guard let right = power() else { return nil }
        left = .product(left, right)
      } else if take("/") {
        guard let right = power() else { return nil }
        left = .quotient(left, right)
      } else {
        return left
      }
    }
  }

  private mutating func power() -> ColumnExpression? {
    if take("-") { return power().map { .difference(.number(0), $0) } }
    guard let base = atom() else { return nil }
    guard take("^") else { return base }
    let isNegative = take("-")
    guard let exponent = number() else { return nil }
    return .power(base, isNegative ? -exponent : exponent)
  }

  private mutating func atom() -> ColumnExpression? {
    if take("(") {
      guard let inner = sum(), take(")") else { return nil }
      return inner
    }
    skipBlanks()
    guard position < text.count else { return nil }
    if text[position].isNumber { return number().map { .number($0) } }
    return call()
  }

  private mutating func number() -> Double? {
    skipBlanks()
    let start = position
    while position < text.count, text[position].isASCII, text[position].isNumber || text[position] == "." {
      position += 1
    }
    return Double(String(text[start..<position]))
  }

  private mutating func call() -> ColumnExpression? {
    let start = position
    while position < text.count, text[position].isLetter || text[position] == "_" { position += 1 }
    let name = String(text[start..<position])
    guard take("(") else { return nil }
    switch name {
    case "log", "exp", "sqrt":
      guard let inner = sum(), take(")") else { return nil }
      return name == "log" ? .logarithm(inner) : name == "exp" ? .exponential(inner) : .squareRoot(inner)
    default:
      guard let argument = argument(), let statistic = Self.statistic(name, argument) else { return nil }
      return .statistic(statistic)
    }
  }

  /// Everything up to the parenthesis that closes the one before.
  private mutating func argument() -> String? {
    let start = position
    var depth = 1
    while position < text.count {
      if text[position] == "(" { depth += 1 }
      if text[position] == ")" { depth -= 1 }
      position += 1
      if depth == 0 { return String(text[start..<position - 1]) }
    }
    return nil
  }

  private static func statistic(_ name: String, _ argument: String) -> ColumnStatistic? {
    guard !argument.isEmpty else { return nil }
    switch name {
    case "mean": return .mean(argument)
    case "total": return .total(argument)
    case "nps": return .nps(argument)
    case "variance": return .variance(argument)
    case "share": return ColumnStatistic(share: argument)
    case "net": return ColumnStatistic(net: argument)
    case "ratio": return ColumnStatistic(ratio: argument)
    case "correlation": return ColumnStatistic(correlation: argument)
    default: return nil
    }
  }
}

extension ColumnStatistic {
  /// `NAME=EXPRESSION`.
  public init?(function argument: String) {
    guard let (name, text) = Self.split(argument, at: "="), let expression = ExpressionParser.expression(text),
      !expression.statistics.isEmpty
    else { return nil }
    self = .function(name, expression)
  }
}
