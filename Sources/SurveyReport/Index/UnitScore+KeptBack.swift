import IndexScoring

extension UnitScore {
  /// Points could be given and are kept back, here or in what would give them away, to protect a small group.
  func keepsBack(_ score: CriterionScore) -> Bool {
    score.isComplete && (score.isProtected || disclosure.hides(score.criterion.code))
  }
}
