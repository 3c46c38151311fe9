/// Points from administrative figures: a rate, and how it becomes points.
public struct FigureRule: Sendable, Equatable {
  /// The rate r.
  public enum Measure: Sendable, Equatable {
    /// numerator / denominator.
    case share
    /// this year / last year − 1.
    case growth
    /// 1 − Σ rates of the named parts.
    case complement([String])
  }

  /// What the rate is.
  public let measure: Measure
  /// How it becomes points.
  public let conversion: RateConversion
  /// A part that counts cases which void the whole criterion: one late case in the period makes it late.
  public let voidedBy: String?
  /// What a denominator of 0 means; `nil` where the definition does not say, so that it is refused on reading.
  public let zeroDenominator: ZeroDenominatorRule?

  /// A rate and its conversion.
  public init(
    _ measure: Measure = .share, _ conversion: RateConversion = .linear, voidedBy: String? = nil,
    zeroDenominator: ZeroDenominatorRule? = nil
  ) {
    self.measure = measure
    self.conversion = conversion
    self.voidedBy = voidedBy
    self.zeroDenominator = zeroDenominator
  }

  /// The parts whose rates it takes: the main one has no name.
  public var rates: [String] {
    if case .complement(let parts) = measure { parts } else { [""] }
  }

  /// Every part that `figures.csv` has to have.
  public var parts: [String] { rates + (voidedBy.map { [$0] } ?? []) }

  func score(_ criterion: Criterion, figures: FigureParts) -> CriterionScore {
    // Whatever the rate is, and be it that there is none.
    if let voidedBy, (figures[voidedBy]?.numerator ?? .zero) > .zero {
      var score = CriterionScore(criterion, .voided, points: .zero)
      if case .rate(let rate) = figures.rate(of: self) { score.rate = rate }
      return score
    }
    switch figures.rate(of: self) {
    case .missing: return CriterionScore(criterion, .noEvidence, points: .zero)
    case .zeroDenominator(let rule): return zeroDenominator(rule, criterion)
    case .tooLong: return CriterionScore(criterion, .notComputable(.tooManyDigits), points: .zero)
    case .rate(let rate):
      guard let points = conversion.points(of: rate, maximum: criterion.maximum) else {
        return CriterionScore(criterion, .notComputable(.tooManyDigits), points: .zero)
      }
      var score = CriterionScore(criterion, points: points)
      score.rate = rate
      return score
    }
  }

  private func zeroDenominator(_ rule: ZeroDenominatorRule, _ criterion: Criterion) -> CriterionScore {
    let outcome = CriterionOutcome.zeroDenominator(rule)
    return switch rule {
    case .zero, .lastYear: CriterionScore(criterion, outcome, points: .zero)
    case .full: CriterionScore(criterion, outcome, points: criterion.maximum)
    case .notApplicable: CriterionScore(criterion, outcome, points: .zero, maximum: .zero)
    case .withheld: CriterionScore(criterion, outcome, points: .zero)
    }
  }
}
