import SurveyStatistics

/// Points = sub-score / 100 · max, where the base carries it; else what the definition says.
enum SurveyRule {
  static func score(_ criterion: Criterion, source: SurveySource, estimate: Estimate?, needed: Int) -> CriterionScore {
    let base = estimate?.base ?? 0
    guard let estimate, let share = estimate.value, base >= needed else {
      let outcome = CriterionOutcome.gateFailed(source.otherwise, base: base, needed: needed)
      let maximum: Points? = source.otherwise == .rescaleDenominator ? .zero : nil
      return CriterionScore(criterion, outcome, points: .zero, maximum: maximum, survey: estimate?.scaled(by: 100))
    }
    // A net score can be negative; an index has no negative points.
    let points = Points(rounding: max(0, share) * criterion.maximum.value) ?? .zero
    return CriterionScore(criterion, points: points, survey: estimate.scaled(by: 100))
  }
}
