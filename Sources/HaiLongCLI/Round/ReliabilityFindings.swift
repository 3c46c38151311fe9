import IndexScoring
import SatisfactionScoring
import SurveyModel

/// What the round's rules of reliability withhold or want reviewed, and what rests on it: one finding for all units.
enum ReliabilityFindings {
  /// The scores of a form; those of everybody count once, with its table by unit.
  static func scores(
    of form: String, byUnit: [SatisfactionScores], others: [SatisfactionScores]
  ) -> [EstimationFinding] {
    let ofUnits = byUnit.flatMap(\.subScores)
    let all = ofUnits + others.flatMap(\.subScores).filter { !$0.group.isEmpty || byUnit.isEmpty }
    func finding(
      _ kind: (String, Int, Int) -> EstimationFinding, where isMeant: (SubScore) -> Bool
    ) -> [EstimationFinding] {
      let count = all.count(where: isMeant)
      let units = Set(ofUnits.filter { isMeant($0) && !$0.group.isEmpty }.map(\.group)).count
      return count == 0 ? [] : [kind(form, count, units)]
    }
    return finding(EstimationFinding.scoresNotReliable) { score in
      if case .notReliable = score.withheld { true } else { false }
    } + finding(EstimationFinding.scoresForReview) { !$0.reviewReasons.isEmpty }
  }

  /// The survey criteria that give points for scores that are withheld.
  static func criteria(_ index: IndexScores) -> [EstimationFinding] {
    let scores = index.blocks.flatMap(\.units).flatMap { $0.areas.flatMap(\.flattened) }
    return index.definition.criteria.compactMap { criterion in
      guard !criterion.surveySources.isEmpty else { return nil }
      let units = scores.count { $0.criterion.code == criterion.code && $0.restsOnUnreliable }
      return units == 0 ? nil : .criterionNotReliable(criterion: criterion.code, units: units)
    }
  }
}
