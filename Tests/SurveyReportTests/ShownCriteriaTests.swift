import SatisfactionScoring
import SurveyModel
import SurveyStatistics
import Testing

@testable import IndexScoring
@testable import SurveyReport

@Suite("What a page may show of a unit")
struct ShownCriteriaTests {
  private let source = SurveySource(form: "f", node: "n", smallestBase: 10, otherwise: .rescaleDenominator)

  private func appraised(_ code: String, _ maximum: Int) -> CriterionScore {
    let criterion = Criterion(
      code: code, title: LocalizedText(vi: code, en: code), maximum: Points(whole: maximum),
      rule: .appraised(AppraisedRule()))
    return CriterionScore(criterion, points: Points(whole: 1))
  }

  private func survey(_ code: String, _ outcome: CriterionOutcome = .scored) -> CriterionScore {
    let criterion = Criterion(
      code: code, title: LocalizedText(vi: code, en: code), maximum: Points(whole: 5),
      rule: .survey(SurveyRule(source)))
    var score = CriterionScore(
      criterion, outcome, points: Points(whole: 4), maximum: outcome == .scored ? nil : .zero)
    score.surveyParts = [
      SurveyPart(
        source: source, weight: Points(whole: 1), outcome: outcome, estimate: Estimate(base: 20, degreesOfFreedom: 5),
        withheld: .complementary)
    ]
    return score
  }

  private func sum(_ code: String, _ children: [CriterionScore]) -> CriterionScore {
    let maximum = children.reduce(Points.zero) { $0 + $1.maximum }
    let criterion = Criterion(
      code: code, title: LocalizedText(vi: code, en: code), maximum: maximum, rule: .sum(children.map(\.criterion)))
    return CriterionScore(
      criterion, points: children.reduce(.zero) { $0 + $1.points }, maximum: maximum, children: children)
  }

  private func hidden(_ areas: [CriterionScore]) -> Set<String> {
    let unit = RatedUnit(code: "U", name: LocalizedText(vi: "U", en: "U"), block: "b")
    return ShownCriteria(UnitScore(unit: unit, areas: areas)).hidden
  }

  @Test func `what is kept back cannot be had by subtraction from its area`() {
    let area = sum("1", [appraised("1.1", 3), survey("1.2"), appraised("1.3", 2), appraised("1.4", 2)])
    #expect(hidden([area, appraised("2", 10)]) == ["1.2", "1.3"])
  }

  @Test func `two that are kept back protect each other, and what left the denominator needs no second`() {
    #expect(hidden([sum("1", [survey("1.1"), survey("1.2"), appraised("1.3", 2)])]) == ["1.1", "1.2"])
    let failed = CriterionOutcome.gateFailed(.rescaleDenominator, base: .under(10), needed: 10)
    #expect(hidden([sum("1", [survey("1.1", failed), appraised("1.2", 2)])]) == [])
  }

  @Test func `a sum with one part goes with it, and a whole sum stands in where no single criterion can`() {
    let alone = sum("1.1", [survey("1.1.1")])
    #expect(hidden([sum("1", [alone, appraised("1.2", 2)])]) == ["1.1", "1.1.1", "1.2"])
    let other = sum("1.2", [appraised("1.2.1", 1), appraised("1.2.2", 1)])
    #expect(hidden([sum("1", [survey("1.1"), other])]) == ["1.1", "1.2", "1.2.1", "1.2.2"])
  }

  @Test func `a mean of the block is over what is shown only`() throws {
    func unit(_ code: String, _ score: CriterionScore, rank: Int?) -> UnitScore {
      var unit = UnitScore(
        unit: RatedUnit(code: code, name: LocalizedText(vi: code, en: code), block: "b"), areas: [score])
      unit.rank = rank
      return unit
    }
    let open = sum("1", [appraised("1.1", 2), appraised("1.2", 4)])
    let kept = sum("1", [survey("1.1"), appraised("1.2", 2)])
    let block = BlockScores(
      block: IndexBlock(id: "b", title: LocalizedText(vi: "b", en: "b")),
      units: [unit("A", open, rank: 1), unit("B", kept, rank: 2), unit("C", appraised("1.1", 1), rank: nil)])
    let figures = BlockFigures(block)
    // Only A shows 1.1 and 1.2: 1 of 2 and 1 of 4; C has no rank.
    #expect(figures.mean("1.1") == 50 && figures.mean("1.2") == 25)
    // Areas are known of both: 2 of 6, and 5 of 7.
    let mean = try #require(figures.mean("1"))
    #expect(abs(mean - (200.0 / 6 + 500.0 / 7) / 2) < 1e-12)
  }
}
