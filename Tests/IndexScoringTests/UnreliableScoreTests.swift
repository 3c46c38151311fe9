import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics
import Testing

/// Gates ask for a base: points rest on a sub-score that is withheld as weak, and say so.
@Suite struct UnreliableScoreTests {
  @Test func `a score that is not reliable keeps its points, and the criterion says what they rest on`() throws {
    let rows = (0..<20).flatMap { k in [("A", k < 10 ? 1 : 0, 1)] } + (0..<40).map { ("B", $0 % 2, 1) }
    let rule = PublicationRule(
      smallestBaseShown: 1, smallestBase: 1, reliability: [.sampleSize(SampleSizeRule(minimum: 30))])
    let method = ScoringMethod(publication: rule)
    let totals = try #require(try survey(rows)?.totals)
    let published = try SatisfactionScores(totals, method: method)
    let evidence = IndexEvidence(
      units: Array(units.prefix(2)), appraisal: given("2", ["A": "5", "B": "5"]), figures: [],
      surveys: ["s": SurveyEvidence(totals: totals, published: published)], method: method)
    let found = try IndexScores(
      definition([fed("1", max: 10, node: "np", otherwise: .withheld), appraised("2", max: 10)]), evidence: evidence
    ).blocks[0].units.sorted { $0.unit.code < $1.unit.code }
    let weak = found[0].areas[0]
    #expect(weak.surveyWithheld == .notReliable([.base(20, minimum: 30)]))
    #expect(weak.outcome == .scored && weak.points == points("5") && !weak.isProtected && weak.restsOnUnreliable)
    #expect(found[0].rank == 1 && found[1].rank == 1)
    #expect(found[1].areas.allSatisfy { !$0.restsOnUnreliable })
  }
}
