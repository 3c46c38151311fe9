import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// Applies the rules of an index to one unit, from the leaves up.
struct UnitScorer {
  let unit: RatedUnit
  let appraisal: [String: AppraisalEntry]
  let figures: [String: [AdministrativeFigure]]
  /// Estimates of this unit.
  let surveys: [SurveyMeasure: Estimate]
  /// Estimates from answers of whoever wanted to answer.
  let selfSelected: [SurveyMeasure: Estimate]
  /// Measures that can be under 0.
  let netMeasures: Set<SurveyMeasure>
  /// Why sub-scores of this unit are not published.
  let withheld: [SurveyMeasure: Withheld]
  /// The same of answers of whoever wanted to answer.
  let selfSelectedWithheld: [SurveyMeasure: Withheld]
  let gate: SurveyGate
  /// What is assumed for a what-if; nothing in results.
  var assumptions = IndexAssumptions()

  /// The areas that apply to the unit's block, scored.
  func score(_ definition: IndexDefinition) -> [CriterionScore] {
    definition.areas.filter { $0.applies(to: unit.block) }.map(score)
  }

  private func score(_ criterion: Criterion) -> CriterionScore {
    if let points = assumptions.points(unit: unit.code, criterion: criterion.code) {
      return CriterionScore(criterion, .assumed, points: criterion.takesAway ? Points(units: -points.units) : points)
        .scaled(by: assumptions.scale(of: criterion.code))
    }
    var score = ruled(criterion)
    score.appraisal = appraisal[criterion.code]
    score.figures = figures[criterion.code] ?? []
    return criterion.children.isEmpty ? score.scaled(by: assumptions.scale(of: criterion.code)) : score
  }

  private func ruled(_ criterion: Criterion) -> CriterionScore {
    switch criterion.rule {
    case .sum(let children): SumRule.score(criterion, children: scores(children))
    case .adjustment(let rule):
      rule.score(
        criterion, children: scores(rule.children), scale: assumptions.scale(of: criterion.code))
    case .appraised(let rule): rule.score(criterion, entry: appraisal[criterion.code])
    case .figure(let rule): withFigures(criterion) { rule.score(criterion, figures: $0) }
    case .condition(let rule): withFigures(criterion) { rule.score(criterion, figures: $0) }
    case .events(let rule): withFigures(criterion) { events(criterion, rule, $0) }
    case .monitored: MonitoredRule.score(criterion, figures: FigureParts(figures[criterion.code] ?? []))
    case .survey(let rule): rule.score(criterion, parts: rule.groups.map(part))
    case .unestablished: CriterionScore(criterion, .noEvidence, points: .zero)
    }
  }

  private func scores(_ criteria: [Criterion]) -> [CriterionScore] {
    criteria.filter { $0.applies(to: unit.block) }.map(score)
  }

  private func withFigures(_ criterion: Criterion, _ rule: (FigureParts) -> CriterionScore) -> CriterionScore {
    let figures = figures[criterion.code] ?? []
    if figures.contains(where: { !$0.applies }) {
      return CriterionScore(criterion, .notApplicable, points: .zero, maximum: .zero)
    }
    return rule(FigureParts(figures))
  }

  private func events(_ criterion: Criterion, _ rule: PerEventRule, _ figures: FigureParts) -> CriterionScore {
    guard let events = figures[""]?.numerator else { return CriterionScore(criterion, .noEvidence, points: .zero) }
    return CriterionScore(criterion, points: rule.points(events: events, maximum: criterion.maximum))
  }

  private func part(_ group: SurveyRule.Group) -> SurveyPart {
    let measure = group.source.measure
    let isSelfSelected = group.source.takesSelfSelected
    let node = SurveyMeasure(form: measure.form, node: measure.node)
    return gate.part(
      group, estimate: (isSelfSelected ? selfSelected : surveys)[measure],
      withheld: (isSelfSelected ? selfSelectedWithheld : withheld)[node],
      reachesBelowZero: netMeasures.contains(measure))
  }
}
