import SatisfactionScoring
import SurveyModel
import SurveyStatistics
import Testing

@testable import IndexScoring

@Suite("A unit beside the mean of its block")
struct BlockMeansTests {
  private func block(_ units: [UnitScore]) -> BlockMeans {
    BlockMeans(BlockScores(block: IndexBlock(id: "b", title: text("b")), units: units))
  }

  @Test func `a mean is over what is shown only`() throws {
    let open = sum("1", [byHand("1.1", max: 2), byHand("1.2", max: 4)])
    let kept = sum("1", [secret("1.1"), byHand("1.2", max: 2)])
    let means = block([
      scored("A", [open], rank: 1), scored("B", [kept], rank: 2), scored("C", [byHand("1.1", max: 1)]),
    ])
    // Only A shows 1.1 and 1.2: 1 of 2 and 1 of 4; C has no rank.
    #expect(means.mean("1.1") == 50 && means.mean("1.2") == 25)
    // Areas are known of both: 2 of 6, and 5 of 7.
    let mean = try #require(means.mean("1"))
    #expect(abs(mean - (200.0 / 6 + 500.0 / 7) / 2) < 1e-12)
  }

  @Test func `a sum is compared with those that are scored on the same criteria`() throws {
    let whole = { (given: String) in sum("1", [byHand("1.1", max: 2), byHand("1.2", max: 4, points: given)]) }
    let missing = CriterionScore(byHand("1.2", max: 4).criterion, .notApplicable, points: .zero, maximum: .zero)
    let part = sum("1", [byHand("1.1", max: 2), missing])
    let units = [scored("A", [whole("4")], rank: 1), scored("B", [whole("1")], rank: 2), scored("C", [part], rank: 3)]
    let means = block(units)
    // 5/6 and 2/6, not the 1/2 of the unit for which 1.2 does not apply.
    let own = try #require(means.comparison(of: units[0].areas[0], in: units[0]))
    #expect(abs(own.mean - 100 * 3.5 / 6) < 1e-12)
    #expect(means.comparison(of: units[2].areas[0], in: units[2]) == nil)
    #expect(means.isUnlike(units[2].areas[0], in: units[2]) && !means.isUnlike(units[0].areas[0], in: units[0]))
    let standing = UnitStanding(units[2], in: means, level: 0.95)
    #expect(standing.areas.isEmpty && standing.unlike == ["1"])
    // The criterion itself is the same for all: 1 of 2.
    #expect(means.comparison(of: units[2].areas[0].children[0], in: units[2])?.mean == 50)
  }

  private func surveyed(_ code: String, _ given: String, error: Double?) -> UnitScore {
    var score = secret("1", max: 10, points: given, withheld: nil)
    score.standardError = error
    return scored(code, [score, byHand("2", max: 10, points: given)], rank: 1)
  }

  @Test func `a survey criterion is a strength only beyond the error of the difference`() throws {
    // 80, 70 and 60 of 100, each ± 6: the mean is 70, and 80 − 70 has variance 36 · (1 − 2/3) + 3 · 36/9 = 24.
    let units = [surveyed("A", "8", error: 0.6), surveyed("B", "7", error: 0.6), surveyed("C", "6", error: 0.6)]
    let first = try #require(block(units).comparison(of: units[0].areas[0], in: units[0]))
    #expect(abs((first.standardError ?? 0) - 24.0.squareRoot()) < 1e-12)
    // t(0.975; 5) = 2.5706 of the table: 12.59 > 10. What is given by hand has no error.
    #expect(!first.isTold(level: 0.95) && first.degreesOfFreedom == 5)
    #expect(UnitStanding(units[0], in: block(units), level: 0.95).strengths.map(\.code) == ["2"])
    #expect(UnitStanding(units[2], in: block(units), level: 0.95).weaknesses.map(\.code) == ["2"])
    // ± 3: 2.5706 · √6 = 6.30 < 10.
    let sure = [surveyed("A", "8", error: 0.3), surveyed("B", "7", error: 0.3), surveyed("C", "6", error: 0.3)]
    #expect(UnitStanding(sure[0], in: block(sure), level: 0.95).strengths.map(\.code) == ["1", "2"])
  }

  @Test func `a difference whose error is undefined is not named`() {
    let units = [surveyed("A", "8", error: nil), surveyed("B", "7", error: 0.1), surveyed("C", "6", error: 0.1)]
    for unit in units {
      let standing = UnitStanding(unit, in: block(units), level: 0.95)
      #expect(!(standing.strengths + standing.weaknesses).map(\.code).contains("1"))
    }
  }
}

@Suite("Outputs of an index that could tell of hidden points")
struct HiddenPointsTests {
  private func block(_ units: [UnitScore]) -> BlockScores {
    BlockScores(block: IndexBlock(id: "b", title: text("b")), units: units)
  }

  @Test func `no share of the spread and no level criterion tells of what is hidden`() throws {
    let kept = scored(
      "A", [sum("1", [secret("1.1"), byHand("1.2", max: 3)]), byHand("2", max: 5, points: "5")], rank: 1)
    let open = scored(
      "B", [sum("1", [secret("1.1", points: "3", withheld: nil), byHand("1.2", max: 3)]), byHand("2", max: 5)], rank: 2)
    let profile = try #require(BlockProfile(block([kept, open])))
    #expect(profile.separations.filter(\.isProtected).map(\.code).sorted() == ["1.1", "1.2"])
    // 1.2 is 1 of 3 in both units; that it separates nobody would tell the hidden one.
    #expect(profile.flat == [])
  }

  @Test func `the mean of an area leaves units out that hide it`() throws {
    let kept = scored("A", [sum("1", [secret("1.1")]), sum("2", [byHand("2.1", max: 5)])], rank: 1)
    #expect(Set(kept.disclosure.reasons.keys) == ["1", "1.1", "2", "2.1"])
    let open = scored("B", [sum("1", [secret("1.1", withheld: nil)]), sum("2", [byHand("2.1", max: 5)])], rank: 2)
    let profile = try #require(BlockProfile(block([kept, open])))
    #expect(profile.areas.map(\.units) == [1, 1])
    #expect(profile.areas.map(\.meanIndex) == [20, 80])
  }

  @Test func `a change on last year is told of nothing that is hidden in either year`() throws {
    let now = scored("U", [sum("1", [secret("1.1"), byHand("1.2", max: 3)]), byHand("2", max: 4)])
    let then = scored(
      "U", [sum("1", [secret("1.1", withheld: nil), byHand("1.2", max: 3)]), sum("2", [byHand("2", max: 4)])])
    for (a, b) in [(then, now), (now, then)] {
      let (old, new) = (PastIndex.Unit(a), PastIndex.Unit(b))
      let parts = try #require(
        IndexContributions(
          from: old.parts, of: a.maximum, to: new.parts, of: b.maximum, areas: b.areas,
          hiddenAreas: old.hiddenAreas.union(new.hiddenAreas)))
      #expect(Set(parts.criteria.filter(\.isProtected).map(\.code)) == ["1.1", "1.2"])
      #expect(parts.areas.map(\.isProtected) == [false, false])
    }
    let hidden = scored("U", [sum("1", [secret("1.1")]), byHand("2", max: 4)])
    #expect(PastIndex.Unit(hidden).hiddenAreas == ["1", "2"])
  }

  @Test func `self-scores beside decisions leave out decisions that are hidden`() {
    var second = byHand("1.2", max: 3)
    second.appraisal = AppraisalEntry(
      unit: "U", criterion: "1.2", selfScore: points("3"), appraised: nil, final: points("1"), evidence: "")
    let index = IndexScores(
      definition: definition([]), blocks: [block([scored([sum("1", [secret("1.1"), second])])])], level: 0.95)
    #expect(InflationTables(index).total.compared == 0)
    let open = IndexScores(
      definition: definition([]), blocks: [block([scored([sum("1", [secret("1.1", withheld: nil), second])])])],
      level: 0.95)
    #expect(InflationTables(open).total.compared == 1)
  }

  private func scores(_ units: [UnitScore]) -> IndexScores {
    IndexScores(definition: definition([]), blocks: [block(units)], level: 0.95)
  }

  private func assumed(_ score: CriterionScore) -> CriterionScore {
    CriterionScore(score.criterion, .assumed, points: score.points, maximum: score.maximum)
  }

  @Test func `a what-if that would tell hidden points has no index, and the others are ranked without it`() {
    let parts = [secret("1.1"), byHand("1.2", max: 3), byHand("1.3", max: 1)]
    let actual = scores([scored("A", [sum("1", parts)], rank: 1), scored("B", [byHand("1", max: 9)], rank: 2)])
    func index(_ parts: [CriterionScore]) -> [UnitScore] {
      let units = [scored("A", [sum("1", parts)], rank: 1), scored("B", [byHand("1", max: 9)], rank: 2)]
      return scores(units).withoutWhatIsHidden(in: actual).blocks[0].units
    }
    // Points for what is shown tell nothing; for one of the two that are hidden, the other.
    #expect(index([parts[0], parts[1], assumed(parts[2])]).map(\.withheld) == [nil, nil])
    for told in [[assumed(parts[0]), parts[1], parts[2]], [parts[0], assumed(parts[1]), parts[2]]] {
      let units = index(told)
      #expect(units.map(\.unit.code) == ["B", "A"] && units.map(\.rank) == [1, nil])
      #expect(units[1].withheld == .protects(criterion: "1.1") && units[1].index == nil)
    }
    // Both, or both by one factor, tell their sum, which is known.
    #expect(index([assumed(parts[0]), assumed(parts[1]), parts[2]]).map(\.withheld) == [nil, nil])
    let twice = ExactRate(whole: 2)
    #expect(index([parts[0].scaled(by: twice), parts[1].scaled(by: twice), parts[2]]).map(\.withheld) == [nil, nil])
    #expect(index([parts[0].scaled(by: twice), parts[1], parts[2]]).last?.withheld == .protects(criterion: "1.1"))
  }
}
