import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// Applies the rules of an index to one unit, from the leaves up.
struct UnitScorer {
  let unit: RatedUnit
  let appraisal: [String: AppraisalEntry]
  let figures: [String: AdministrativeFigure]
  /// Estimates of this unit by form and node.
  let surveys: [SurveyLeaf: Estimate]
  /// Why sub-scores of this unit are not published.
  let withheld: [SurveyLeaf: Withheld]
  let publication: PublicationRule
  /// What the audit says of the unit's answers, by form.
  var verdicts: [String: Verdict] = [:]

  /// The areas that apply to the unit's block, scored.
  func score(_ definition: IndexDefinition) -> [CriterionScore] {
    definition.areas.filter { $0.applies(to: unit.block) }.map(score)
  }

  private func score(_ criterion: Criterion) -> CriterionScore {
    switch criterion.rule {
    case .sum(let children):
      SumRule.score(criterion, children: children.filter { $0.applies(to: unit.block) }.map(score))
    case .appraised:
      AppraisedRule.score(criterion, entry: appraisal[criterion.code])
    case .linear:
      LinearRule.score(criterion, figure: figures[criterion.code])
    case .survey(let source):
      survey(criterion, source)
    }
  }

  private func survey(_ criterion: Criterion, _ source: SurveySource) -> CriterionScore {
    let leaf = SurveyLeaf(form: source.form, node: source.node)
    return SurveyRule(source: source, publication: publication, verdict: verdicts[source.form])
      .score(criterion, estimate: surveys[leaf], withheld: withheld[leaf])
  }
}

/// A node of a form's satisfaction tree that feeds an index.
struct SurveyLeaf: Hashable, Sendable {
  let form: String
  let node: String
}
