/// A number over parts: constants, parts, + − × ÷, and the smallest or largest of some.
public indirect enum NumberExpression: Sendable, Equatable {
  case constant(ExactRate)
  case part(String)
  case negative(NumberExpression)
  case sum(NumberExpression, NumberExpression)
  case difference(NumberExpression, NumberExpression)
  case product(NumberExpression, NumberExpression)
  case quotient(NumberExpression, NumberExpression)
  /// At least one.
  case smallest([NumberExpression])
  /// At least one.
  case largest([NumberExpression])

  /// Its exact value.
  public func evaluate(_ parts: [String: ExactRate]) -> Result<ExactRate, ExpressionFault> {
    switch self {
    case .constant(let value): .success(value)
    case .part(let name): parts[name].map { .success($0) } ?? .failure(.unknown(name))
    case .negative(let value): value.evaluate(parts).map(\.negated)
    case .sum(let a, let b): Self.combine(a, b, parts) { $0.adding($1) }
    case .difference(let a, let b): Self.combine(a, b, parts) { $0.subtracting($1) }
    case .product(let a, let b): Self.combine(a, b, parts) { $0.multiplied(by: $1) }
    case .quotient(let a, let b): Self.divide(a, b, parts)
    case .smallest(let values): Self.fold(values, parts) { min($0, $1) }
    case .largest(let values): Self.fold(values, parts) { max($0, $1) }
    }
  }

  var parts: [String] {
    switch self {
    case .constant: []
    case .part(let name): [name]
    case .negative(let value): value.parts
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b), .quotient(let a, let b):
      a.parts + b.parts
    case .smallest(let values), .largest(let values): values.flatMap(\.parts)
    }
  }

  private static func combine(
    _ a: NumberExpression, _ b: NumberExpression, _ parts: [String: ExactRate],
    _ operation: (ExactRate, ExactRate) -> ExactRate?
  ) -> Result<ExactRate, ExpressionFault> {
    a.evaluate(parts).flatMap { a in
      b.evaluate(parts).flatMap { b in operation(a, b).map { .success($0) } ?? .failure(.tooManyDigits) }
    }
  }

  private static func divide(
    _ a: NumberExpression, _ b: NumberExpression, _ parts: [String: ExactRate]
  ) -> Result<ExactRate, ExpressionFault> {
    a.evaluate(parts).flatMap { a in
      b.evaluate(parts).flatMap { b in
        if b == .zero { return .failure(.divisionByZero) }
        return a.divided(by: b).map { .success($0) } ?? .failure(.tooManyDigits)
      }
    }
  }

  private static func fold(
    _ values: [NumberExpression], _ parts: [String: ExactRate], _ choose: (ExactRate, ExactRate) -> ExactRate
  ) -> Result<ExactRate, ExpressionFault> {
    var chosen: ExactRate?
    for value in values {
      switch value.evaluate(parts) {
      case .failure(let fault): return .failure(fault)
      case .success(let number): chosen = chosen.map { choose($0, number) } ?? number
      }
    }
    return chosen.map { .success($0) } ?? .failure(.divisionByZero)
  }
}
