import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics
import Testing

/// Units whose survey criteria were left out, or whose sub-scores are not published.
@Suite struct LeftOutSurveyTests {
  private let rows = (0..<20).flatMap { k in [("A", k < 18 ? 1 : 0, 1), ("B", k < 4 ? 1 : 0, 1)] }
  private let appraisal = given("2", ["A": "5", "B": "5", "C": "10"])

  @Test func `a unit without any survey had an error of 0 and was told apart from everybody`() throws {
    let scores = try IndexScores(
      definition([fed("1", max: 10, node: "np", base: 2, otherwise: .rescaleDenominator), appraised("2", max: 10)]),
      evidence: evidence(appraisal, survey: survey(rows)))
    let found = scores.blocks[0].units
    #expect(found.map(\.unit.code) == ["C", "A", "B"])
    let unit = found[0]
    #expect(unit.index == 100 && unit.rank == 1)
    #expect(unit.maximum == points("10") && unit.fullMaximum == points("20"))
    #expect(unit.isOnFewerPoints && unit.isWithoutItsSurvey)
    #expect(unit.standardError == nil && unit.interval == nil && unit.indistinguishable == nil)
    #expect(unit.areas[0].standardError == nil)
    // The other two are told apart from each other, and not from the first.
    #expect(found.dropFirst().map(\.indistinguishable) == [0.5, 0.5])
    #expect(!found[1].isOnFewerPoints && !found[1].isWithoutItsSurvey)
  }

  @Test func `a unit of which nothing applies had 0 of 0 points and a rank`() throws {
    let found = try IndexScores(
      definition([fed("1", max: 10, node: "np", base: 2, otherwise: .rescaleDenominator)]),
      evidence: evidence([], survey: survey(rows))
    ).blocks[0].units
    #expect(found.map(\.withheld) == [nil, nil, .nothingApplies])
    #expect(found[2].rank == nil && found[2].index == nil && found[2].grade == nil)
  }

  @Test func `an item without answers was called a base too small`() throws {
    var units = LabelColumn()
    units.labels = ["A"]
    units.indices = Array(repeating: 0, count: 30)
    let blank = MissingReason.blank.rawValue
    let table = ResponseTable(
      columns: [.coded(Array(repeating: 0, count: 30)), .coded(Array(repeating: blank, count: 30))],
      lines: Array(1...30), unit: units, stratum: units)
    var totals = try #require(SatisfactionTotals(form: surveyForm, grouping: .byUnit))
    try totals.add(table)
    func outcome(_ otherwise: FailedGate) throws -> UnitScore? {
      try IndexScores(
        definition([fed("1", max: 10, node: "all", base: 30, otherwise: otherwise), appraised("2", max: 10)]),
        evidence: evidence(appraisal, survey: SurveyEvidence(totals: totals))
      ).blocks[0].units.first { $0.unit.code == "A" }
    }
    #expect(try outcome(.zero)?.areas[0].outcome == .noValue(.zero))
    #expect(try outcome(.withheld)?.withheld == .noValue(criterion: "1"))
    let rescaled = try #require(try outcome(.rescaleDenominator))
    #expect(rescaled.index == 50 && rescaled.isOnFewerPoints)
  }

  @Test func `a base under the one that is ever shown is not told`() throws {
    let few = IndexEvidence(
      units: units, appraisal: appraisal, figures: [],
      surveys: try survey([("A", 1, 1)]).map { ["s": $0] } ?? [:], method: ScoringMethod())
    let unit = try IndexScores(
      definition([fed("1", max: 10, node: "np", base: 30), appraised("2", max: 10)]), evidence: few
    ).blocks[0].units.first { $0.unit.code == "A" }
    #expect(unit?.areas[0].outcome == .gateFailed(.zero, base: .under(10), needed: 30))
    // No points rest on it, so that there are none to hide.
    #expect(unit?.areas[0].surveyWithheld?.protectsRespondents == true && unit?.areas[0].isProtected == false)
  }

  @Test func `gate and report ask one rule for the base that is needed`() {
    let rule = PublicationRule(smallestBaseShown: 10, smallestBase: 30)
    func source(_ base: Int?) -> SurveySource {
      SurveySource(form: "s", node: "np", smallestBase: base, otherwise: .zero)
    }
    #expect([nil, 5, 40].map { rule.baseNeeded(by: source($0)) } == [30, 10, 40])
  }
}
