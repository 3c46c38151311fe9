import IndexScoring
import SurveyModel
import Testing

/// Points of A, B and C: 28, 30 and 26 of 40, that is 70, 75 and 65.
private let threePoints = [
  ("1.1", ["A": "8", "B": "6", "C": "10"]), ("1.2", ["A": "5", "B": "5", "C": "5"]),
  ("2", ["A": "15", "B": "19", "C": "11"]),
]

private let twoAreas = [
  Criterion(
    code: "1", title: text("1"), maximum: Points(whole: 20),
    rule: .sum([appraised("1.1", max: 10), appraised("1.2", max: 10)])),
  appraised("2", max: 20),
]

private func scores(
  _ criteria: [Criterion] = twoAreas, _ given: [(String, [String: String])] = threePoints
) throws -> IndexScores {
  try IndexScores(definition(criteria), evidence: evidence(given.flatMap { IndexScoringTests.given($0.0, $0.1) }))
}

@Suite("Results of units and blocks") struct ResultsTests {
  @Test("Mean, spread and quartiles of 65, 70 and 75")
  func spread() throws {
    let profile = try #require(BlockProfile(try scores().blocks[0]))
    #expect(profile.count == 3)
    #expect(profile.mean == 70)
    #expect(profile.deviation == 5)
    #expect(profile.lowest == 65)
    #expect(profile.highest == 75)
    #expect(profile.quartiles == [67.5, 70, 72.5])
  }

  @Test("The weakest area stands first: 65, 55 and 75 come to 65, and 75, 95 and 55 to 75")
  func areas() throws {
    let profile = try #require(BlockProfile(try scores().blocks[0]))
    #expect(profile.areas.map(\.code) == ["1", "2"])
    #expect(profile.areas.map(\.meanIndex) == [65, 75])
    #expect(profile.areas.map(\.units) == [3, 3])
  }

  @Test("Shares of the spread add up to 1: cov −25, 0 and 50 over a variance of 25")
  func separation() throws {
    let profile = try #require(BlockProfile(try scores().blocks[0]))
    #expect(profile.separations.map(\.code) == ["2", "1.2", "1.1"])
    // Sums of three doubles each.
    #expect(zip(profile.separations.map(\.share), [2, 0, -1]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(zip(profile.separations.map(\.deviation), [10, 0, 5]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(profile.flat == ["1.2"])
  }

  @Test("Where all indices are equal nothing separates, and bonus points count as a whole")
  func equal() throws {
    let bonus = Criterion(
      code: "8", title: text("8"), maximum: Points(whole: 1),
      rule: .adjustment(AdjustmentRule(.bonus, countsInMaximum: false, children: [appraised("8.1", max: 5)])))
    let given = [("1", ["A": "5", "B": "6", "C": "7"]), ("8.1", ["A": "3", "B": "0", "C": "0"])]
    let profile = try #require(BlockProfile(try scores([appraised("1", max: 10), bonus], given).blocks[0]))
    // 6, 6 and 7 of 10: of a variance of 100/3 the first makes (−10·(−10/3) + 0 + 10·20/3)/2 = 50.
    #expect(profile.separations.map(\.code) == ["1", "8"])
    #expect(abs((profile.separations.first?.share ?? 0) - 1.5) < 1e-12)
    #expect(abs(profile.separations.reduce(0) { $0 + $1.share } - 1) < 1e-12)
    let level = try #require(
      BlockProfile(try scores([appraised("1", max: 10)], [("1", ["A": "5", "B": "5", "C": "5"])]).blocks[0]))
    #expect(level.separations.isEmpty)
    #expect(level.flat == ["1"])
  }

  @Test("Strengths and weaknesses are component indices beside the block's mean")
  func standing() throws {
    let block = try scores().blocks[0]
    let standing = UnitStanding(block.units[0], in: BlockMeans(block), level: 0.95)
    #expect(block.units[0].unit.code == "B")
    #expect(standing.strengths == [UnitStanding.Comparison(code: "2", index: 95, mean: 75)])
    #expect(standing.weaknesses == [UnitStanding.Comparison(code: "1.1", index: 60, mean: 80)])
    // 11/20 × 100 is not a double.
    #expect(zip(standing.areas.map(\.index), [55, 95]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(standing.areas.map(\.mean) == [65, 75])
  }

  @Test("Points short of the next grade: 80% of 40 less 30 is 2, and a billionth is never lacking")
  func nextGrade() throws {
    let block = try scores().blocks[0]
    #expect(UnitStanding(block.units[0], in: BlockMeans(block), level: 0.95).nextGrade?.missing == Points(whole: 2))
    let best = try scores([appraised("1", max: 10)], [("1", ["A": "8", "B": "5", "C": "5"])]).blocks[0]
    #expect(UnitStanding(best.units[0], in: BlockMeans(best), level: 0.95).nextGrade == nil)
    // 33.333333333 % of 7 points is 2.33333333331, which 2.333333333 does not reach.
    let third = definition(
      [appraised("1", max: 7)], grades: [GradeStep(grade: text("third"), from: points("33.333333333"))])
    let index = try IndexScores(third, evidence: evidence(given("1", ["A": "2", "B": "2.333333333", "C": "7"])))
    let means = BlockMeans(index.blocks[0])
    let units = index.blocks[0].units.map { UnitStanding($0, in: means, level: 0.95).nextGrade?.missing }
    #expect(units == [nil, points("0.000000001"), points("0.333333334")])
  }
}

@Suite("Inflation of self-scores") struct InflationTests {
  private func entry(_ unit: String, _ criterion: String, _ own: String?, _ final: String) -> AppraisalEntry {
    AppraisalEntry(
      unit: unit, criterion: criterion, selfScore: own.map(points), appraised: nil, final: points(final), evidence: "")
  }

  @Test("self − final adds up by unit and by criterion; penalties count the other way round")
  func tables() throws {
    let penalty = Criterion(
      code: "9", title: text("9"), maximum: Points(whole: 4),
      rule: .adjustment(AdjustmentRule(.penalty, countsInMaximum: false, children: [appraised("9.1", max: 4)])))
    let entries = [
      entry("A", "1", "9", "8"), entry("A", "2", "5", "5"), entry("A", "9.1", "1", "2"), entry("B", "1", "6", "7"),
      entry("B", "2", nil, "5"), entry("B", "9.1", "0", "0"), entry("C", "1", nil, "5"), entry("C", "2", nil, "5"),
      entry("C", "9.1", nil, "0"),
    ]
    let index = try IndexScores(
      definition([appraised("1", max: 10), appraised("2", max: 20), penalty]), evidence: evidence(entries))
    let tables = InflationTables(index)
    let a = try #require(tables.units.first { $0.code == "A" }?.inflation)
    #expect(a.compared == 3)
    #expect(a.corrected == 2)
    #expect(a.lowered == 2)
    #expect(a.points == Points(whole: 2))
    // (1/10 + 0/20 + 1/4) / 3; a sum of three doubles.
    #expect(abs((a.meanShare ?? 0) - 0.35 / 3) < 1e-15)
    #expect(tables.units.map(\.code).sorted() == ["A", "B"])
    #expect(tables.criteria.map(\.code) == ["1", "2", "9.1"])
    #expect(tables.criteria.map(\.inflation.points) == [.zero, .zero, Points(whole: 1)])
    #expect(tables.criteria.map(\.inflation.corrected) == [2, 0, 1])
    #expect(tables.criteria.map(\.inflation.lowered) == [1, 0, 1])
    #expect(tables.total.compared == 5)
    #expect(tables.total.points == Points(whole: 1))
  }
}
