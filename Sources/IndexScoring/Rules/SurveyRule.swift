import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// Points = sub-score / 100 · max, where the base carries it; else what the definition says.
struct SurveyRule {
  let source: SurveySource
  let publication: PublicationRule
  /// What the audit says of the unit's answers; `nil` where it was not asked.
  var verdict: Verdict?

  /// - `withheld`: why the sub-score is not published, as the table of sub-scores says.
  func score(_ criterion: Criterion, estimate: Estimate?, withheld: Withheld?) -> CriterionScore {
    let base = estimate?.base ?? 0
    let needed = publication.baseNeeded(by: source)
    var score: CriterionScore
    if base < needed {
      score = failed(criterion, .gateFailed(source.otherwise, base: known(base, needed, withheld), needed: needed))
    } else if let verdict, let allowed = source.verdicts, !allowed.contains(verdict) {
      score = failed(criterion, .verdictFailed(source.otherwise, verdict))
    } else if let share = estimate?.value {
      // A net score can be negative; an index has no negative points.
      score = CriterionScore(criterion, points: Points(rounding: max(0, share) * criterion.maximum.value) ?? .zero)
    } else {
      score = failed(criterion, .noValue(source.otherwise))
    }
    score.survey = estimate?.scaled(by: 100)
    score.surveyWithheld = estimate == nil ? nil : withheld ?? publication.withholding(base: base)
    return score
  }

  private func failed(_ criterion: Criterion, _ outcome: CriterionOutcome) -> CriterionScore {
    CriterionScore(
      criterion, outcome, points: .zero, maximum: source.otherwise == .rescaleDenominator ? .zero : nil)
  }

  /// The base of a group that protects another one is not told.
  private func known(_ base: Int, _ needed: Int, _ withheld: Withheld?) -> KnownCount {
    withheld == .complementary ? .under(needed) : KnownCount(base, smallestShown: publication.smallestBaseShown)
  }
}

extension PublicationRule {
  /// The gate's base, or the round's; never one under which nothing is ever shown, because points would show it.
  public func baseNeeded(by source: SurveySource) -> Int {
    max(source.smallestBase ?? smallestBase, smallestBaseShown)
  }
}
