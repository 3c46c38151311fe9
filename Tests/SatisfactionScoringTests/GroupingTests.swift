import SurveyModel
import SurveyStatistics
import Testing

@testable import SatisfactionScoring

@Suite struct GroupingTests {
  private let tree = SatisfactionNode(name: "n", definition: .top, aggregation: .pooledAnswers, items: ["q"])
  private var asked: SurveyForm { form([ordinal("q"), ordinal("sex")], tree) }
  private let rows = table([
    ("U1", 1, [5, 1]), ("U1", 1, [1, 2]), ("U2", 1, [4, 1]), ("U2", 1, [4, 2]), ("U2", 1, [2, 0]),
  ])

  @Test func `groups follow everybody, in order of their values`() throws {
    let found = try scores(asked, rows, by: .byUnit)
    #expect(found.filter { $0.target == .node("n") }.map(\.group) == [[], ["U1"], ["U2"]])
    #expect(found.value("n") == 60)
    #expect(found.value("n", ["U1"]) == 50)
  }

  @Test func `keys cross, and who gave no answer to a key is in no group but stays in the design`() throws {
    let grouping = Grouping([.unit, .item("sex")])
    var totals = try #require(SatisfactionTotals(form: asked, grouping: grouping))
    try totals.add(rows)
    let found = try SatisfactionScores(totals, method: ScoringMethod())
    let nodes = found.subScores.filter { $0.target == .node("n") }
    #expect(nodes.map(\.group) == [[], ["U1", "1"], ["U1", "2"], ["U2", "1"], ["U2", "2"]])
    #expect(found.respondentsInNoGroup == 1)
    #expect(found.strata.map(\.psus) == [5])
  }

  @Test func `a small base is withheld, a smaller one never shown, and one more is withheld beside a single one`()
    throws
  {
    let units =
      Array(repeating: "A", count: 9) + Array(repeating: "B", count: 29) + Array(repeating: "C", count: 40)
      + Array(repeating: "D", count: 35)
    let rows = table(units.enumerated().map { ($1, 1.0, [$0 % 5 + 1, 1]) })
    let found = try scores(asked, rows, by: .byUnit, method: ScoringMethod()).filter { $0.target == .node("n") }
    #expect(found.map(\.withheld) == [nil, .baseUnderShown(10), .baseTooSmall(30), nil, .complementary])
  }

  @Test func `self-selected answers have a value and a base, and no sampling error`() throws {
    var totals = try #require(SatisfactionTotals(form: asked, grouping: .byUnit))
    try totals.add(rows)
    let found = try SatisfactionScores(totals, method: ScoringMethod(), isSelfSelected: true)
    for score in found.subScores {
      #expect(score.estimate.value != nil)
      #expect(score.estimate.standardError == nil)
      #expect(score.estimate.interval == nil)
      #expect(score.estimate.undefined == .selfSelected)
    }
  }

  @Test func `batches merge in any order`() throws {
    let other = table([("U3", 2, [3, 1]), ("U1", 2, [5, 2])])
    func merged(_ tables: [ResponseTable]) throws -> [SubScore] {
      var totals = try #require(SatisfactionTotals(form: asked, grouping: .byUnit))
      for table in tables {
        var part = try #require(SatisfactionTotals(form: asked, grouping: .byUnit))
        try part.add(table)
        try totals.merge(part)
      }
      return try SatisfactionScores(totals, method: ScoringMethod()).subScores
    }
    #expect(try merged([rows, other]) == merged([other, rows]))
  }
}
