import SurveyModel
import SurveyStatistics
import Testing

@testable import SatisfactionScoring

@Suite struct DefinitionTests {
  /// 400 answers 3, 9, 48, 240, 100 to points 1…5, worked by hand: top 340/400, mean 1625/400.
  private func estimate(_ definition: SatisfactionDefinition) throws -> Estimate {
    let counts = [3, 9, 48, 240, 100]
    let rows = counts.enumerated().flatMap { point, count in
      Array(repeating: (unit: "U", weight: 1.0, answers: [point + 1]), count: count)
    }
    let tree = SatisfactionNode(name: "n", definition: definition, aggregation: .meanOfItems, items: ["q"])
    return try #require(try scores(form([ordinal("q")], tree), table(rows)).first?.estimate)
  }

  @Test(arguments: [
    (SatisfactionDefinition.top, 85.0), (.meanOverMax, 81.25), (.meanRescaled, 76.5625), (.net, 82),
    (.share(codes: ["3"]), 12),
  ])
  func `definitions give the values worked by hand`(definition: SatisfactionDefinition, expected: Double) throws {
    let found = try estimate(definition)
    #expect(abs(try #require(found.value) - expected) < 1e-10)
    #expect(found.base == 400)
    #expect(found.degreesOfFreedom == 399)
  }

  @Test func `mean has the standard error of a simple random sample`() throws {
    // s = 0.7245, s/√400 = 0.036225, in fifths of 100: ×100/5. Six digits are known.
    #expect(abs(try #require(try estimate(.meanOverMax).standardError) / 20 - 0.036225) < 5e-7)
  }

  @Test func `NPS takes 9 and 10 against 0 to 6, with the variance of a difference of shares`() throws {
    let scale = ResponseScale(
      name: "nps", points: (0...10).map { ScalePoint(code: "\($0)", label: text("\($0)"), score: Double($0)) })
    // 160 promoters, 100 detractors of 400: NPS 15, se 3.9607 with n, √(400/399) more with n − 1.
    let answers = Array(repeating: 11, count: 160) + Array(repeating: 7, count: 100) + Array(repeating: 9, count: 140)
    let tree = SatisfactionNode(name: "nps", definition: .nps, aggregation: .meanOfItems, items: ["q"])
    let rows = table(answers.map { ("U", 1.0, [$0]) })
    let found = try #require(try scores(form([ordinal("q", scale)], tree), rows).first?.estimate)
    #expect(found.value == 15)
    #expect(abs(try #require(found.standardError) - 3.9607 * (400.0 / 399).squareRoot()) < 5e-5)
    #expect(found.interval?.method == .t)
  }

  @Test func `the share of one item takes Korn-Graubard, a node of several items logit, a mean t`() throws {
    let items = [ordinal("a"), ordinal("b")]
    let rows = table((0..<40).map { ("U", 1.0, [$0 % 5 + 1, ($0 + 2) % 5 + 1]) })
    func method(_ definition: SatisfactionDefinition, _ items: [Item]) throws -> [IntervalMethod?] {
      let tree = SatisfactionNode(
        name: "n", definition: definition, aggregation: .pooledAnswers, items: items.map(\.id))
      return try scores(form(items, tree), rows).map { $0.estimate.interval?.method }
    }
    #expect(try method(.top, items) == [.logit, .kornGraubard, .kornGraubard])
    #expect(try method(.top, [items[0]]) == [.kornGraubard, .kornGraubard])
    #expect(try method(.meanRescaled, items) == [.logit, .t, .t])
    #expect(try method(.net, items) == [.t, .t, .t])
  }
}
