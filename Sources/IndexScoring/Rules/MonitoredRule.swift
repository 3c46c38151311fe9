/// A figure that is published beside the index and gives no points.
enum MonitoredRule {
  static func score(_ criterion: Criterion, figures: FigureParts) -> CriterionScore {
    var score = CriterionScore(criterion, points: .zero, maximum: .zero)
    if case .rate(let rate) = figures.rate(of: FigureRule()) { score.rate = rate }
    return score
  }
}
