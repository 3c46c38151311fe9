import SatisfactionScoring
import SurveyModel
import SurveyStatistics
import Testing

@testable import IndexScoring

/// A survey criterion of form `form` whose sub-score is withheld to protect another group.
func secret(
  _ code: String, max: Int = 5, points given: String = "4", form: String = "f", outcome: CriterionOutcome = .scored,
  withheld: Withheld? = .complementary
) -> CriterionScore {
  let source = SurveySource(form: form, node: "n", smallestBase: 10, otherwise: .rescaleDenominator)
  let criterion = Criterion(
    code: code, title: text(code), maximum: Points(whole: max), rule: .survey(SurveyRule(source)))
  var score = CriterionScore(criterion, outcome, points: points(given), maximum: outcome == .scored ? nil : .zero)
  score.surveyParts = [
    SurveyPart(
      source: source, weight: Points(whole: 1), outcome: outcome, estimate: Estimate(base: 20, degreesOfFreedom: 5),
      withheld: withheld)
  ]
  return score
}

/// A criterion given by hand.
func byHand(_ code: String, max: Int, points given: String = "1", step: String? = nil) -> CriterionScore {
  let grid = step.map { PointGrid(step: points($0)) }
  let rule = CriterionRule.appraised(AppraisedRule(grid: grid))
  return CriterionScore(
    Criterion(code: code, title: text(code), maximum: Points(whole: max), rule: rule), points: points(given))
}

/// What stands above criteria.
func sum(_ code: String, _ children: [CriterionScore]) -> CriterionScore {
  let maximum = children.reduce(Points.zero) { $0 + $1.maximum }
  return SumRule.score(
    Criterion(code: code, title: text(code), maximum: maximum, rule: .sum(children.map(\.criterion))),
    children: children)
}

func scored(_ code: String, _ areas: [CriterionScore], rank: Int? = nil) -> UnitScore {
  var score = UnitScore(unit: RatedUnit(code: code, name: text(code), block: "b"), areas: areas)
  score.rank = rank
  return score
}

func scored(_ areas: [CriterionScore]) -> UnitScore { scored("U", areas) }

@Suite("What may not be shown of a unit")
struct DisclosureTests {
  private func hidden(_ areas: [CriterionScore]) -> Set<String> { Set(scored(areas).disclosure.reasons.keys) }

  @Test func `a secret criterion takes the one with the widest range with it`() {
    let area = sum("1", [byHand("1.1", max: 2), secret("1.2"), byHand("1.3", max: 3), byHand("1.4", max: 2)])
    let found = scored([area, byHand("2", max: 10)]).disclosure
    #expect(found.reasons == ["1.2": .own, "1.3": .complementary])
    #expect(found.totalGivesAway == nil)
  }

  @Test func `nothing is hidden where nothing is secret, or what is secret left the denominator`() {
    #expect(hidden([sum("1", [byHand("1.1", max: 2), secret("1.2", withheld: nil)])]) == [])
    #expect(hidden([sum("1", [secret("1.1", withheld: .baseTooSmall(30)), byHand("1.2", max: 2)])]) == [])
    let failed = CriterionOutcome.gateFailed(.rescaleDenominator, base: .under(10), needed: 10)
    #expect(hidden([sum("1", [secret("1.1", outcome: failed), byHand("1.2", max: 2)])]) == [])
  }

  @Test func `different respondents protect each other, and the same do not`() {
    // 4 + 4 = 8 of 5 + 5: each lies in 3...5, which is 2 of 5.
    #expect(hidden([sum("1", [secret("1.1"), secret("1.2", form: "g"), byHand("1.3", max: 2)])]) == ["1.1", "1.2"])
    // Together 8 of 10 would be known of one group; with 1 of 2 beside it, 9 − 2...9: 2 of 10.
    #expect(hidden([sum("1", [secret("1.1"), secret("1.2"), byHand("1.3", max: 2)])]) == ["1.1", "1.2", "1.3"])
  }

  @Test func `points at the end of their range hide nothing, so that others go too`() {
    // 5 + 3 = 8 tells both; with 1 of 2, 9 − 3 − 2 = 4 and 5 are left: 1 of 5.
    let area = sum(
      "1",
      [secret("1.1", points: "5"), byHand("1.2", max: 3, points: "3"), byHand("1.3", max: 2), byHand("1.4", max: 1)])
    #expect(hidden([area]) == ["1.1", "1.2", "1.3"])
  }

  @Test func `yes or no, a coarse grid and a published sub-score hide nothing`() {
    let coarse = [byHand("1.2", max: 4, step: "4"), byHand("1.3", max: 4, step: "0.5")]
    let open = secret("1.4", form: "g", withheld: nil)
    let area = sum("1", coarse + [secret("1.1"), open, byHand("1.5", max: 2, step: "0.25")])
    // Steps of 0.25 are a twentieth of 5.
    #expect(hidden([area]) == ["1.1", "1.5"])
  }

  @Test func `a sum with one part goes with it, up to where something can stand in`() {
    let alone = sum("1.1", [secret("1.1.1")])
    #expect(hidden([sum("1", [alone, byHand("1.2", max: 2)])]) == ["1.1", "1.1.1", "1.2"])
    let other = sum("2", [byHand("2.1", max: 2), byHand("2.2", max: 4), byHand("2.3", max: 4)])
    #expect(hidden([sum("1", [secret("1.1")]), other]) == ["1", "1.1", "2", "2.2"])
    // An area that is a criterion itself, and another beside it.
    #expect(hidden([secret("1"), sum("2", [byHand("2.1", max: 9)]), byHand("3", max: 2)]) == ["1", "3"])
  }

  @Test func `a total that would tell is no result`() {
    let areas = [secret("1"), byHand("2", max: 3, step: "3")]
    let found = scored(areas)
    #expect(found.withheld == .protects(criterion: "1") && found.index == nil)
    #expect(found.disclosure.reasons == ["1": .own])
    #expect(found.shownPoints(areas[1]) == points("1"))
  }

  @Test func `a unit without an index needs no second criterion at the top`() {
    let missing = CriterionScore(byHand("2", max: 3).criterion, .noEvidence, points: .zero)
    let found = scored([secret("1"), missing, byHand("3", max: 2)])
    #expect(found.withheld == .noEvidence(criterion: "2") && found.disclosure.reasons == ["1": .own])
  }

  @Test func `what stands below a cap, above a floor or in a condition hides nothing`() {
    // Bonus points of at most 1 are 1 whatever 8.1 is, and the rest of the total was criterion 1.
    let rule = AdjustmentRule(
      .bonus, countsInMaximum: false, children: [byHand("8.1", max: 5).criterion, byHand("8.2", max: 5).criterion])
    let bonus = rule.score(
      Criterion(code: "8", title: text("8"), maximum: points("1"), rule: .adjustment(rule)),
      children: [byHand("8.1", max: 5), byHand("8.2", max: 5, points: "4")])
    #expect(hidden([secret("1"), byHand("2", max: 2), bonus]) == ["1", "2"])
    // Points over 0 are 4.75 or more of 5.
    let floor = Criterion(
      code: "3", title: text("3"), maximum: points("5"),
      rule: .figure(FigureRule(.share, .floorLinear(FloorLinearRule(floor: ExactRate(points("0.95")))))))
    let figure = CriterionScore(floor, points: points("4.8"))
    #expect(hidden([secret("1"), byHand("2", max: 2), figure]) == ["1", "2"])
  }

  @Test func `points below a penalty are protected like others`() {
    let rule = AdjustmentRule(
      .penalty, countsInMaximum: false, children: [secret("9.1").criterion, byHand("9.2", max: 3).criterion])
    let criterion = Criterion(code: "9", title: text("9"), maximum: points("20"), rule: .adjustment(rule))
    let penalty = rule.score(criterion, children: [secret("9.1"), byHand("9.2", max: 3)])
    #expect(hidden([byHand("1", max: 10), penalty]) == ["1", "9", "9.1"])
    let lone = AdjustmentRule(.penalty, countsInMaximum: false, children: [secret("9.1").criterion])
    let alone = lone.score(
      Criterion(code: "9", title: text("9"), maximum: points("20"), rule: .adjustment(lone)), children: [secret("9.1")])
    #expect(hidden([byHand("1", max: 10), alone]) == ["1", "9", "9.1"])
  }

  @Test func `a sum with a secret below it shows no error, which would tell of the secret`() {
    var area = sum("1", [secret("1.1"), byHand("1.2", max: 3)])
    area.standardError = 0.5
    #expect(scored([area]).shownPoints(area) == points("5") && scored([area]).shownError(area) == nil)
    var both = sum("1", [secret("1.1"), secret("1.2", form: "g", withheld: nil), byHand("1.3", max: 3)])
    both.standardError = 0.5
    // That of g is published with its sub-score, and could be subtracted.
    #expect(scored([both]).shownError(both) == nil)
    var other = sum("1", [secret("1.1", withheld: nil), byHand("1.2", max: 3)])
    other.standardError = 0.5
    #expect(scored([other]).shownError(other) == 0.5)
  }

  /// Half of 8 people of A and of 12 of C say yes, and a quarter of 12 of B; what is published of `hidden` is withheld.
  private func index(hidden: [String], ties: TieRule = .sameRank) throws -> [UnitScore] {
    let answers = ["A", "B", "C"].flatMap { unit in
      (0..<(unit == "A" ? 8 : 12)).map { (unit, $0 < (unit == "C" ? 6 : unit == "A" ? 4 : 3) ? 1 : 0, 1) }
    }
    let parts = try #require(try survey(answers))
    let scores = try SatisfactionScores(parts.totals, method: ScoringMethod())
    #expect(scores.subScores.filter { $0.group == hidden && $0.withheld != nil }.isEmpty == hidden.isEmpty)
    let marks = given("1", ["A": "3", "B": "5.5", "C": "1"])
    return try IndexScores(
      definition([appraised("1", max: 10), fed("2", max: 10, node: "np")], ties: ties),
      evidence: IndexEvidence(
        units: units, appraisal: marks, figures: [],
        surveys: ["s": SurveyEvidence(totals: parts.totals, published: hidden.isEmpty ? nil : scores)],
        method: ScoringMethod(publication: PublicationRule(smallestBaseShown: 0, smallestBase: 1)))
    ).blocks[0].units
  }

  @Test func `the error of an index with a secret told the secret, and a tie broken by it its points`() throws {
    let open = try index(hidden: [])
    #expect(open.map(\.rank) == [1, 1, 3] && open.allSatisfy { ($0.standardError ?? 0) > 0 && $0.interval != nil })
    let told = try index(hidden: [], ties: .byCriterion("2"))
    #expect(told.map(\.unit.code) == ["A", "B", "C"] && told.map(\.rank) == [1, 2, 3])
    let closed = try index(hidden: ["A"], ties: .byCriterion("2"))
    #expect(closed.map(\.rank) == [1, 1, 3])
    for unit in closed where unit.disclosure.hides("2") {
      #expect(unit.standardError == nil && unit.degreesOfFreedom == nil && unit.interval == nil)
      #expect(unit.gradeProbabilities.isEmpty && unit.rankSet != nil)
    }
    #expect(closed.contains { $0.disclosure.hides("2") })
  }
}
