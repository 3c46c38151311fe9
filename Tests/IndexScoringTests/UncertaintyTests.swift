import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics
import Testing

/// `yes` of 100 people of each unit say yes to both items; strata are the units.
private func rows(_ yes: [String: Int]) -> [(String, Int, Int)] {
  yes.sorted { $0.key < $1.key }.flatMap { unit, count in
    (0..<100).map { (unit, $0 < count ? 1 : 0, $0 < count ? 1 : 0) }
  }
}

private func ladder(_ steps: [(String, String)]) -> RateConversion {
  .ladder(
    LadderRule(
      steps: steps.map { LadderRule.Step(from: ExactRate(points($0.0)), points: points($0.1)) }, below: .zero))
}

private func criterion(_ conversion: RateConversion, max: Int = 10) -> Criterion {
  Criterion(
    code: "1", title: text("1"), maximum: Points(whole: max),
    rule: .survey(
      SurveyRule(
        SurveySource(form: "s", node: "np", smallestBase: 1, otherwise: .zero), conversion: conversion)))
}

@Suite("How sure an index is") struct UncertaintyTests {
  /// se of a share of 80 in 100 people who are their own PSUs: √(0.8·0.2/99).
  private let error = (0.8 * 0.2 / 99).squareRoot()

  @Test func `the chance of each step of a ladder is that of a t distribution about the estimate`() throws {
    let found = try IndexScores(
      definition([criterion(ladder([("0.85", "10"), ("0.75", "5")]))]),
      evidence: evidence([], survey: survey(rows(["A": 80, "B": 80, "C": 80]))))
    let unit = try #require(found.blocks[0].units.first { $0.unit.code == "A" })
    let thresholds = try #require(unit.areas[0].thresholds)
    let top = 1 - Distribution.tProbability((0.85 - 0.8) / error, df: 99)
    // 10,000 draws: four Monte Carlo standard errors are at most 0.02.
    let expected = [top, 1 - 2 * top, top]
    #expect(thresholds.steps.map(\.points) == [points("10"), points("5"), .zero])
    for (step, expected) in zip(thresholds.steps, expected) { #expect(abs(step.probability - expected) < 0.02) }
    #expect(abs(thresholds.standardError - error) < 1e-15)
    #expect(abs(thresholds.expectedPoints - 5) < 0.2)
    #expect(thresholds.near.map(\.value) == [0.85, 0.75])
    #expect(unit.points == points("5") && unit.interval?.method == .drawn)
    // Points are 0, 5 or 10: the variance is 25 · 2 · P, by the normal draws that stand for the standard error.
    let normal = 1 - Distribution.normalProbability((0.85 - 0.8) / error)
    #expect(abs((unit.standardError ?? 0) / 10 - (25 * 2 * normal).squareRoot()) < 0.15)
    #expect(unit.degreesOfFreedom == 99)
  }

  @Test func `full marks far over a cap have no error, half of them the error of the share over the threshold`() throws
  {
    let cap = RateConversion.cappedLinear(CappedLinearRule(threshold: ExactRate(points("0.4"))))
    let found = try IndexScores(
      definition([criterion(cap)]), evidence: evidence([], survey: survey(rows(["A": 80, "B": 10, "C": 80]))))
    let units = found.blocks[0].units
    #expect(units.first { $0.unit.code == "A" }?.standardError == 0)
    let low = try #require(units.first { $0.unit.code == "B" }?.areas[0].standardError)
    // 10 · se/0.4 with se = √(0.1·0.9/99); a draw under 0 counts as 0, which hardly matters three errors away.
    #expect(abs(low / (10 * (0.1 * 0.9 / 99).squareRoot() / 0.4) - 1) < 0.05)
  }

  @Test func `draws about a linear rule give the error that the variances give`() throws {
    let parts = try survey(rows(["A": 80, "B": 60, "C": 70]))
    let plain = try IndexScores(
      definition([fed("1", max: 10, node: "np"), fed("2", max: 20, node: "nq")]), evidence: evidence([], survey: parts))
    // A floor far below changes nothing but the way the error is found.
    let floor = RateConversion.floorLinear(FloorLinearRule(floor: ExactRate(points("0.1"))))
    let drawn = try IndexScores(
      definition([criterion(floor), fed("2", max: 20, node: "nq")]), evidence: evidence([], survey: parts))
    for (a, b) in zip(plain.blocks[0].units, drawn.blocks[0].units) {
      #expect(a.unit.code == b.unit.code && a.index == b.index)
      let (first, second) = (try #require(a.standardError), try #require(b.standardError))
      // A standard deviation of 10,000 draws is known to 1/√20,000 = 0.7 %; four of these.
      #expect(abs(first / second - 1) < 0.03)
    }
  }

  @Test func `rank sets hold the rank, joint sets hold the marginal ones, and close units share them`() throws {
    let found = try IndexScores(
      definition([fed("1", max: 10, node: "np")]),
      evidence: evidence([], survey: survey(rows(["A": 95, "B": 52, "C": 50]))))
    let units = found.blocks[0].units
    #expect(units.map(\.unit.code) == ["A", "B", "C"])
    #expect(units.map { [$0.rankSet?.lower, $0.rankSet?.upper] } == [[1, 1], [2, 3], [2, 3]])
    #expect(units.map(\.tier) == [1, 2, 2])
    for unit in units {
      let (own, joint) = (try #require(unit.rankSet), try #require(unit.jointRankSet))
      #expect(joint.lower <= own.lower && own.upper <= joint.upper && own.contains(unit.rank ?? 0))
    }
  }

  @Test func `a unit without an error can have any rank, and others may stand behind it`() throws {
    let both = [appraised("1", max: 10), fed("2", max: 10, node: "np", base: 50, otherwise: .rescaleDenominator)]
    let marks = given("1", ["A": "9", "B": "9", "C": "1"])
    let found = try IndexScores(
      definition(both), evidence: evidence(marks, survey: survey(rows(["A": 95, "C": 50]))))
    let units = found.blocks[0].units
    #expect(units.map(\.unit.code) == ["A", "B", "C"])
    #expect(units.map { [$0.rankSet?.lower, $0.rankSet?.upper] } == [[1, 2], [1, 3], [2, 3]])
    #expect(units[1].tier == nil && units[1].gradeProbabilities.isEmpty)
  }

  @Test func `the chance of a grade is the t distribution's mass between its edges`() throws {
    let found = try IndexScores(
      definition([fed("1", max: 10, node: "np")]),
      evidence: evidence([], survey: survey(rows(["A": 82, "B": 50, "C": 99]))))
    let unit = try #require(found.blocks[0].units.first { $0.unit.code == "A" })
    let good = Distribution.tProbability(2 / ((82.0 * 18 / 99).squareRoot()), df: 99)
    #expect(unit.gradeProbabilities.count == 2)
    #expect(abs(unit.gradeProbabilities[0] - good) < 1e-9)
    #expect(abs(unit.gradeProbabilities.reduce(0, +) - 1) < 1e-12)
  }

  @Test func `several groups of respondents count by their weights, and a failed group leaves both sums`() throws {
    func rule(_ base: Int) -> Criterion {
      Criterion(
        code: "1", title: text("1"), maximum: points("10"),
        rule: .survey(
          SurveyRule([
            SurveyRule.Group(
              SurveySource(form: "s", node: "np", smallestBase: 1, otherwise: .rescaleDenominator),
              weight: points("3")),
            SurveyRule.Group(
              SurveySource(form: "s", node: "nq", smallestBase: base, otherwise: .rescaleDenominator),
              weight: points("1")),
          ])))
    }
    let answers = (0..<100).map { ("A", $0 < 80 ? 1 : 0, $0 < 40 ? 1 : 0) }
    let both = try IndexScores(definition([rule(1)]), evidence: evidence([], survey: survey(answers)))
    // (3 · 0.8 + 1 · 0.4)/4 = 0.7.
    #expect(both.blocks[0].units[0].points == points("7"))
    // Var(3p + q)/16 with cov(p, q) = 0.4 − 0.8·0.4 = 0.08: (9·0.16 + 0.24 + 6·0.08)/16/99.
    let error = (((9 * 0.16 + 0.24 + 6 * 0.08) / 16) / 99).squareRoot() * 10
    #expect(abs((both.blocks[0].units[0].areas[0].standardError ?? 0) - error) < 1e-12)
    let one = try IndexScores(definition([rule(1000)]), evidence: evidence([], survey: survey(answers)))
    #expect(one.blocks[0].units[0].points == points("8"))
    #expect(one.blocks[0].units[0].maximum == points("10"))
  }

  @Test func `options count for what the definition says: 100/60/20/0 of a four-point answer`() throws {
    let weights = ["1": ExactRate(points("1")), "0": ExactRate(points("0.2"))]
    let rule = SurveyRule(
      SurveySource(form: "s", node: "p", optionWeights: weights, smallestBase: 1, otherwise: .zero))
    let found = try IndexScores(
      definition([
        Criterion(code: "1", title: text("1"), maximum: points("10"), rule: .survey(rule))
      ]), evidence: evidence([], survey: survey(rows(["A": 75]))))
    // 0.75 · 1 + 0.25 · 0.2 = 0.8; its error is 0.8 times that of the share.
    #expect(found.blocks[0].units[0].points == points("8"))
    #expect(
      abs((found.blocks[0].units[0].areas[0].standardError ?? 0) - 8 * (0.75 * 0.25 / 99).squareRoot()) < 1e-12)
  }

  @Test func `two groups that both failed a gate counted as a certain zero`() throws {
    let groups = ["np", "nq"].map {
      SurveyRule.Group(SurveySource(form: "s", node: $0, smallestBase: 1000, otherwise: .zero))
    }
    let fed = Criterion(code: "1", title: text("1"), maximum: points("10"), rule: .survey(SurveyRule(groups)))
    let found = try IndexScores(
      definition([fed, appraised("2", max: 10)]),
      evidence: evidence(given("2", ["A": "9", "B": "1", "C": "1"]), survey: survey(rows(["A": 50]))))
    let unit = found.blocks[0].units[0]
    #expect(unit.areas[0].outcome == .gateFailed(.zero, base: .exactly(100), needed: 1000))
    #expect(unit.standardError == nil && unit.index == 45)
  }

  @Test func `points that reach a grade exactly have it with certainty`() throws {
    let grades = [GradeStep(grade: text("good"), from: points("57")), GradeStep(grade: text("fair"), from: .zero)]
    let found = try IndexScores(
      definition([appraised("1", max: 100)], grades: grades),
      evidence: evidence(given("1", ["A": "57", "B": "56.99", "C": "10"])))
    #expect(found.blocks[0].units.map(\.gradeProbabilities) == [[1, 0], [0, 1], [0, 1]])
  }

  @Test func `a unit that voluntary ratings alone feed had an error of 0 and a certain rank`() throws {
    let source = SurveySource(
      form: "s", node: "np", smallestBase: 1, otherwise: .withheld, takesSelfSelected: true)
    let fed = Criterion(code: "1", title: text("1"), maximum: points("10"), rule: .survey(SurveyRule(source)))
    let ratings = try #require(try survey(rows(["A": 80, "B": 60, "C": 50])))
    let found = try IndexScores(
      definition([fed]),
      evidence: IndexEvidence(
        units: units, appraisal: [], figures: [], surveys: [:], selfSelected: ["s": ratings],
        method: ScoringMethod(publication: PublicationRule(smallestBaseShown: 0, smallestBase: 30))))
    let scored = found.blocks[0].units
    #expect(scored.map(\.index) == [80, 60, 50] && scored.map(\.rank) == [1, 2, 3])
    #expect(scored.allSatisfy { $0.standardError == nil && $0.areas[0].standardError == nil })
    #expect(scored.allSatisfy { $0.rankSet?.lower == 1 && $0.rankSet?.upper == 3 && $0.gradeProbabilities.isEmpty })
    let estimate = try #require(scored[0].areas[0].survey)
    #expect(estimate.standardError == nil && estimate.undefined == .selfSelected && estimate.base == 100)
  }
}
