/// A condition over parts: comparisons joined by `and`, `or`, `not`.
public indirect enum TruthExpression: Sendable, Equatable {
  /// How two numbers are compared.
  public enum Comparison: String, Sendable, CaseIterable {
    case less = "<"
    case lessOrEqual = "<="
    case equal = "=="
    case notEqual = "!="
    case greaterOrEqual = ">="
    case greater = ">"

    func holds(_ a: ExactRate, _ b: ExactRate) -> Bool {
      switch self {
      case .less: a < b
      case .lessOrEqual: a <= b
      case .equal: a == b
      case .notEqual: a != b
      case .greaterOrEqual: a >= b
      case .greater: a > b
      }
    }
  }

  case compare(NumberExpression, Comparison, NumberExpression)
  case all([TruthExpression])
  case any([TruthExpression])
  case not(TruthExpression)

  /// Whether it holds.
  ///
  /// All parts are looked at, so that a missing figure never goes unnoticed behind `or`.
  public func evaluate(_ parts: [String: ExactRate]) -> Result<Bool, ExpressionFault> {
    switch self {
    case .compare(let a, let comparison, let b):
      a.evaluate(parts).flatMap { a in b.evaluate(parts).map { comparison.holds(a, $0) } }
    case .not(let condition): condition.evaluate(parts).map { !$0 }
    case .all(let conditions): Self.values(conditions, parts).map { $0.allSatisfy { $0 } }
    case .any(let conditions): Self.values(conditions, parts).map { $0.contains(true) }
    }
  }

  var parts: [String] {
    switch self {
    case .compare(let a, _, let b): a.parts + b.parts
    case .not(let condition): condition.parts
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.parts)
    }
  }

  private static func values(
    _ conditions: [TruthExpression], _ parts: [String: ExactRate]
  ) -> Result<[Bool], ExpressionFault> {
    var values: [Bool] = []
    for condition in conditions {
      switch condition.evaluate(parts) {
      case .success(let value): values.append(value)
      case .failure(let fault): return .failure(fault)
      }
    }
    return .success(values)
  }
}
