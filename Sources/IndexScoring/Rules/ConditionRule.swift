/// Points by a condition over figures: the whole maximum where it holds; where it is a number, that share of it.
public struct ConditionRule: Sendable, Equatable {
  /// The condition, or the number.
  public let expression: ScoringExpression
  /// The expression as the definition has it, for people.
  public let written: String

  /// Points by `expression`.
  public init(_ expression: ScoringExpression, written: String = "") {
    self.expression = expression
    self.written = written
  }

  func score(_ criterion: Criterion, figures: FigureParts) -> CriterionScore {
    let result = expression.evaluate(figures.values)
    switch result {
    case .failure(.unknown): return CriterionScore(criterion, .noEvidence, points: .zero)
    case .failure(let fault): return CriterionScore(criterion, .notComputable(fault), points: .zero)
    case .success(.truth(let holds)): return CriterionScore(criterion, points: holds ? criterion.maximum : .zero)
    case .success(.number(let share)):
      guard let points = RateConversion.linear.points(of: share, maximum: criterion.maximum) else {
        return CriterionScore(criterion, .notComputable(.tooManyDigits), points: .zero)
      }
      var score = CriterionScore(criterion, points: points)
      score.rate = share
      return score
    }
  }
}
