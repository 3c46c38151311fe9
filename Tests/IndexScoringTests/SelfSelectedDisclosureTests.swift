import SatisfactionScoring
import SurveyModel
import Testing

@testable import IndexScoring

@Suite("Ratings of whoever wanted to answer, withheld to protect a small group")
struct SelfSelectedDisclosureTests {
  /// C has six answers; with the mean of everybody, one of the others has to be withheld with it.
  private func scores(takesSelfSelected: Bool) throws -> [UnitScore] {
    let counts = [("A", 14), ("B", 12), ("C", 6)]
    let rows = counts.flatMap { unit, count in (0..<count).map { (unit, $0 % 2, $0 % 3 == 0 ? 0 : 1) } }
    let totals = try #require(try survey(rows)).totals
    let method = ScoringMethod(publication: PublicationRule(smallestBaseShown: 10, smallestBase: 10))
    let published = try SatisfactionScores(totals, method: method, isSelfSelected: takesSelfSelected)
    let survey = ["s": SurveyEvidence(totals: totals, published: published)]
    let source = SurveySource(
      form: "s", node: "np", smallestBase: 1, otherwise: .rescaleDenominator, takesSelfSelected: takesSelfSelected)
    let rated = Criterion(code: "1", title: text("1"), maximum: points("5"), rule: .survey(SurveyRule(source)))
    let evidence = IndexEvidence(
      units: units, appraisal: given("2", ["A": "4", "B": "5", "C": "6"]), figures: [],
      surveys: takesSelfSelected ? [:] : survey, selfSelected: takesSelfSelected ? survey : [:], method: method)
    return try IndexScores(definition([rated, appraised("2", max: 10)]), evidence: evidence).blocks[0].units
  }

  @Test(arguments: [false, true])
  func `what is complementary to a small group is hidden whoever answered`(takesSelfSelected: Bool) throws {
    let units = try scores(takesSelfSelected: takesSelfSelected)
    let hidden = units.filter { !$0.disclosure.reasons.isEmpty }
    #expect(hidden.count == 1 && hidden[0].unit.code != "C")
    #expect(hidden[0].disclosure.reasons == ["1": .own, "2": .complementary])
  }
}
