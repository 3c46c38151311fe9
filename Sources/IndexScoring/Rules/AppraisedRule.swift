/// Points given by hand: what the appraisal made final.
enum AppraisedRule {
  static func score(_ criterion: Criterion, entry: AppraisalEntry?) -> CriterionScore {
    guard let entry else { return CriterionScore(criterion, .noEvidence, points: .zero) }
    return CriterionScore(criterion, points: entry.final)
  }
}
