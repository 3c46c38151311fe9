/// Points of a criterion are the sum of those below; so is the maximum, less what left the denominator.
enum SumRule {
  static func score(_ criterion: Criterion, children: [CriterionScore]) -> CriterionScore {
    CriterionScore(
      criterion, points: children.reduce(.zero) { $0 + $1.points },
      maximum: children.reduce(.zero) { $0 + $1.maximum }, children: children)
  }
}
