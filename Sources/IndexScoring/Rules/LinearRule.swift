/// Points = min(1, numerator / denominator) · max, to the nearest billionth of a point.
enum LinearRule {
  static func score(_ criterion: Criterion, figure: AdministrativeFigure?) -> CriterionScore {
    guard let figure, figure.denominator.units > 0 else {
      return CriterionScore(criterion, .noEvidence, points: .zero)
    }
    let reached = max(0, min(figure.numerator.units, figure.denominator.units))
    let product = Int128(reached) * Int128(criterion.maximum.units)
    let denominator = Int128(figure.denominator.units)
    // Nearest whole unit, halves up: all numbers here are positive.
    let units = (2 * product + denominator) / (2 * denominator)
    return CriterionScore(criterion, points: Points(units: Int64(units)))
  }
}
