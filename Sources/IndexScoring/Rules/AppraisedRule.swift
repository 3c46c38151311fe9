/// Points given by hand: what the appraisal made final; where the criterion does not apply it leaves the denominator.
public struct AppraisedRule: Sendable, Equatable {
  /// What can be given; `nil` for any points between 0 and the maximum.
  public let grid: PointGrid?

  /// Points given by hand, on `grid` where there is one.
  public init(grid: PointGrid? = nil) {
    self.grid = grid
  }

  func score(_ criterion: Criterion, entry: AppraisalEntry?) -> CriterionScore {
    guard let entry else { return CriterionScore(criterion, .noEvidence, points: .zero) }
    guard let final = entry.final else {
      return CriterionScore(criterion, .notApplicable, points: .zero, maximum: .zero)
    }
    return CriterionScore(criterion, points: final)
  }
}
