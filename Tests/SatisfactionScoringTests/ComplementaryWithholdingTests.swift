import SurveyModel
import SurveyStatistics
import Testing

@testable import SatisfactionScoring

@Suite struct ComplementaryWithholdingTests {
  private let tree = SatisfactionNode(
    name: "all", definition: .top, aggregation: .pooledAnswers,
    children: ["p", "q"].map {
      SatisfactionNode(name: "n" + $0, definition: .top, aggregation: .pooledAnswers, items: [$0])
    })

  /// Units by the numbers of those who answered p, and of those among them who answered q.
  private func found(_ units: [(String, p: Int, q: Int)]) throws -> [SubScore] {
    let rows = units.flatMap { unit in
      (0..<unit.p).map { (unit: unit.0, weight: 1.0, answers: [$0 % 5 + 1, $0 < unit.q ? 5 - $0 % 5 : 0]) }
    }
    return try scores(
      form([ordinal("p"), ordinal("q")], tree), table(rows), by: .byUnit, method: ScoringMethod())
  }

  private func reasons(_ scores: [SubScore], _ unit: String) -> Set<Withheld?> {
    Set(scores.filter { $0.group == [unit] }.map(\.withheld))
  }

  @Test func `another group was withheld for one item than for the next, so that nodes gave items away`() throws {
    // C answered least overall, D least at q: C is the complement of both.
    let scores = try found([("A", 9, 9), ("C", 40, 40), ("D", 41, 31), ("E", 60, 60)])
    #expect(reasons(scores, "A") == [.baseUnderShown(10)])
    #expect(reasons(scores, "C") == [.complementary])
    #expect(reasons(scores, "D") == [nil])
    #expect(reasons(scores, "E") == [nil])
  }

  @Test func `a group hidden at one item alone is protected by all targets of another group`() throws {
    let scores = try found([("A", 50, 9), ("C", 40, 40), ("D", 60, 60)])
    #expect(scores.filter { $0.group == ["A"] }.map(\.withheld).contains(nil))
    #expect(reasons(scores, "C") == [.complementary])
    #expect(reasons(scores, "D") == [nil])
  }

  @Test func `two hidden groups protect each other`() throws {
    let scores = try found([("A", 9, 9), ("B", 8, 8), ("D", 60, 60)])
    #expect(!scores.contains { $0.withheld == .complementary })
  }

  @Test func `without a hidden group nothing more is withheld`() throws {
    let scores = try found([("A", 29, 29), ("D", 60, 60)])
    #expect(!scores.contains { $0.withheld == .complementary })
  }
}
