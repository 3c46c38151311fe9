import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics
import Testing

/// A score between 0.5 and 0.6, so that neither a floor at 0.1 nor full marks are near.
private let narrow = ["1": ExactRate(points("0.6")), "0": ExactRate(points("0.5"))]

private func narrowly(_ code: String, _ conversion: RateConversion, otherwise: FailedGate = .zero) -> Criterion {
  Criterion(
    code: code, title: text(code), maximum: points("10"),
    rule: .survey(
      SurveyRule(
        SurveySource(form: "s", node: "p", optionWeights: narrow, smallestBase: 1, otherwise: otherwise),
        conversion: conversion)))
}

private let lowFloor = RateConversion.floorLinear(FloorLinearRule(floor: ExactRate(points("0.1"))))

@Suite("The error of rules with thresholds") struct ThresholdErrorTests {
  @Test func `an error from draws of t was wider than the standard error by √(ν/(ν − 2))`() throws {
    // Five people, four degrees of freedom: the factor was 1.41.
    let answers = ["A", "B"].flatMap { unit in (0..<5).map { (unit, $0 < 3 ? 1 : 0, 0) } }
    let parts = try survey(answers)
    let plain = try IndexScores(
      definition([narrowly("1", .linear)]), evidence: evidence([], survey: parts)
    ).blocks[0].units[0]
    let drawn = try IndexScores(
      definition([narrowly("1", lowFloor)]), evidence: evidence([], survey: parts)
    ).blocks[0].units[0]
    #expect(plain.degreesOfFreedom == 4 && drawn.degreesOfFreedom == 4)
    let (first, second) = (try #require(plain.standardError), try #require(drawn.standardError))
    // A standard deviation of 10,000 draws is known to 0.7 %; four of these.
    #expect(abs(second / first - 1) < 0.03)
    let (t, quantiles) = (try #require(plain.interval), try #require(drawn.interval))
    // The quantiles are those of t all the same; at 2.5 % of t with ν = 4 they are known to 1.5 % of the half width.
    #expect(abs((quantiles.high - quantiles.low) / (t.high - t.low) - 1) < 0.06)
  }

  @Test func `a criterion with a threshold changed the error of units that it does not feed`() throws {
    // B has nobody whose p is known to the second criterion: it leaves the denominator.
    let answers =
      (0..<30).map { ("A", $0 < 20 ? 1 : 0, $0 < 10 ? 1 : 0) } + (0..<6).map { ("B", $0 < 4 ? 1 : 0, $0 < 2 ? 1 : 0) }
    let gated = Criterion(
      code: "2", title: text("2"), maximum: points("10"),
      rule: .survey(
        SurveyRule(
          SurveySource(form: "s", node: "np", smallestBase: 20, otherwise: .rescaleDenominator), conversion: lowFloor)))
    let parts = try survey(answers)
    let plain = try IndexScores(
      definition([fed("1", max: 10, node: "nq")]), evidence: evidence([], survey: parts))
    let drawn = try IndexScores(
      definition([fed("1", max: 10, node: "nq"), gated]), evidence: evidence([], survey: parts))
    func unit(_ scores: IndexScores) throws -> UnitScore {
      try #require(scores.blocks[0].units.first { $0.unit.code == "B" })
    }
    let (before, after) = (try unit(plain), try unit(drawn))
    #expect(before.standardError == after.standardError && before.interval == after.interval)
    #expect(after.degreesOfFreedom == 5 && after.interval?.method == .t)
  }

  @Test func `points of a net score under 0 are held at 0, and so is their error`() throws {
    let scale = ResponseScale(
      name: "yn",
      points: [
        ScalePoint(code: "1", label: text("yes"), score: 1, isTop: true),
        ScalePoint(code: "0", label: text("no"), score: 0, isBottom: true),
      ])
    let form = SurveyForm(
      id: "s", version: "1", title: text("S"), roles: [:], items: [Item(id: "p", kind: .coded(.yesNo, scale))],
      satisfaction: SatisfactionNode(name: "net", definition: .net, aggregation: .meanOfItems, items: ["p"]))
    var labels = LabelColumn()
    labels.labels = ["A"]
    labels.indices = Array(repeating: 0, count: 100)
    var totals = try #require(SatisfactionTotals(form: form, grouping: .byUnit))
    try totals.add(
      ResponseTable(columns: [.coded((0..<100).map { $0 < 50 ? 0 : 1 })], lines: Array(1...100), unit: labels))
    let unit = try IndexScores(
      definition([fed("1", max: 10, node: "net")]), evidence: evidence([], survey: SurveyEvidence(totals: totals))
    ).blocks[0].units.first { $0.unit.code == "A" }
    let found = try #require(unit)
    // θ̂ = 0 with σ² = 1/99; max(0, N) has the variance (1/2 − 1/2π)σ².
    let expected = 10 * ((0.5 - 0.5 / Double.pi) / 99).squareRoot()
    #expect(found.points == .zero && found.areas[0].thresholds == nil)
    // Known to about 1 %; four of these.
    #expect(abs((found.areas[0].standardError ?? 0) / expected - 1) < 0.04)
    #expect((found.interval?.low ?? -1) == 0)
  }

  @Test func `the chance of a grade counts draws that reach its edge to the last decimal`() throws {
    // 0.7 given and 0.1 by the lower step: 0.8 of 1 exactly, which as doubles are 0.7999999999999999.
    let steps = RateConversion.ladder(
      LadderRule(
        steps: [LadderRule.Step(from: ExactRate(points("0.8")), points: points("0.15"))], below: points("0.1")))
    let fed = Criterion(
      code: "2", title: text("2"), maximum: points("0.15"),
      rule: .survey(
        SurveyRule(SurveySource(form: "s", node: "np", smallestBase: 1, otherwise: .zero), conversion: steps)))
    let given0 = Criterion(
      code: "1", title: text("1"), maximum: points("0.85"), rule: .appraised(AppraisedRule()))
    let found = try IndexScores(
      definition([given0, fed]),
      evidence: evidence(
        given("1", ["A": "0.7", "B": "0.2", "C": "0.1"]),
        survey: survey((0..<100).map { ("A", $0 < 80 ? 1 : 0, 0) })))
    let unit = found.blocks[0].units[0]
    #expect(unit.unit.code == "A" && unit.gradeProbabilities == [1, 0])
    #expect((unit.standardError ?? 0) > 0)
  }

  @Test func `a step that t reaches and the normal does not was an error of 0 and a certain rank`() throws {
    // Two people, one degree of freedom: the step at 0.3 is five standard errors away, and t beyond them in 6 %.
    let answers = ["A", "B", "C"].flatMap { unit in (0..<2).map { (unit, $0, 0) } }
    let ladder = RateConversion.ladder(
      LadderRule(steps: [LadderRule.Step(from: ExactRate(points("0.3")), points: points("10"))], below: points("4")))
    let found = try IndexScores(
      definition([narrowly("1", ladder)]), evidence: evidence([], survey: survey(answers))
    ).blocks[0].units
    for unit in found {
      #expect(unit.index == 100 && unit.standardError == nil && !unit.isWithoutSurveyError)
      #expect(unit.interval?.low == 40 && unit.interval?.high == 100)
      #expect(unit.rankSet?.lower == 1 && unit.rankSet?.upper == 3)
      let below = Distribution.tProbability(-5, df: 1)
      // 10,000 draws: four Monte Carlo standard errors.
      #expect(abs((unit.gradeProbabilities.last ?? 0) - below) < 0.01)
    }
  }

  @Test func `people who all answer alike are a survey, whose error is 0`() throws {
    let answers = ["A", "B", "C"].flatMap { unit in (0..<5).map { _ in (unit, 1, 1) } }
    let fedByAll = try IndexScores(
      definition([fed("1", max: 10, node: "np")]), evidence: evidence([], survey: survey(answers))
    ).blocks[0].units
    #expect(fedByAll.allSatisfy { $0.standardError == 0 && !$0.isWithoutSurveyError })
    let given = try IndexScores(
      definition([appraised("1", max: 10)]), evidence: evidence(given("1", ["A": "5", "B": "6", "C": "7"]))
    ).blocks[0].units
    #expect(given.allSatisfy { $0.standardError == 0 && $0.isWithoutSurveyError })
  }
}
