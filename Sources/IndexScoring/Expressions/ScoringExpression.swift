/// A condition or a number over the figures of a criterion, read and checked when the definition is loaded.
///
/// Names stand for parts of `figures.csv`: numerator / denominator where there is one, else the numerator; `value` is the
/// part without a name. Arithmetic is exact. Nothing of it is executed: it is a tree that is walked.
public enum ScoringExpression: Sendable, Equatable {
  /// A condition.
  case truth(TruthExpression)
  /// A number.
  case number(NumberExpression)

  /// What an expression comes to.
  public enum Value: Sendable, Equatable {
    /// A condition holds or not.
    case truth(Bool)
    /// A number.
    case number(ExactRate)
  }

  /// Its value where the parts have these values.
  public func evaluate(_ parts: [String: ExactRate]) -> Result<Value, ExpressionFault> {
    switch self {
    case .truth(let condition): condition.evaluate(parts).map(Value.truth)
    case .number(let number): number.evaluate(parts).map(Value.number)
    }
  }

  /// The parts that it names, in the order of the text.
  public var parts: [String] {
    let all =
      switch self {
      case .truth(let condition): condition.parts
      case .number(let number): number.parts
      }
    var seen = Set<String>()
    return all.filter { seen.insert($0).inserted }
  }
}

/// Why an expression or a rate has no value.
public enum ExpressionFault: Error, Sendable, Hashable {
  /// A part has no value.
  case unknown(String)
  /// Something is divided by zero.
  case divisionByZero
  /// An exact number would need more than 127 bits.
  case tooManyDigits
}
