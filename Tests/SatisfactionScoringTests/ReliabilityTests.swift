import SurveyModel
import SurveyStatistics
import Testing

@testable import SatisfactionScoring

/// What rules of reliability do to sub-scores, by hand.
@Suite struct ReliabilityTests {
  private func method(_ rules: ReliabilityRule..., least: Int = 1) -> ScoringMethod {
    ScoringMethod(
      publication: PublicationRule(smallestBaseShown: least, smallestBase: least, reliability: rules))
  }

  private func node(_ definition: SatisfactionDefinition) -> SurveyForm {
    form(
      [ordinal("q")],
      SatisfactionNode(name: "n", definition: definition, aggregation: .pooledAnswers, items: ["q"]))
  }

  /// Units with as many answers, of which so many are satisfied (5) and the rest dissatisfied (1).
  private func answers(_ units: [(String, n: Int, satisfied: Int)]) -> ResponseTable {
    table(
      units.flatMap { unit in
        (0..<unit.n).map { (unit: unit.0, weight: 1.0, answers: [$0 < unit.satisfied ? 5 : 1]) }
      })
  }

  private let small = SampleSizeRule(minimum: 30)

  @Test func `a unit of 20 misses n 30 and keeps its base, and the others are published`() throws {
    let found = try scores(
      node(.top), answers([("A", 20, 10), ("B", 40, 20)]), by: .byUnit, method: method(.sampleSize(small))
    ).filter { $0.target == .node("n") }
    #expect(found.map(\.withheld) == [nil, .notReliable([.base(20, minimum: 30)]), nil])
    #expect(found.map(\.verdict) == [.publish, .suppress([.base(20, minimum: 30)]), .publish])
    #expect(found[1].withheld?.protectsRespondents == false && found[1].estimate.base == 20)
  }

  @Test func `without rules nothing has a verdict`() throws {
    let found = try scores(node(.top), answers([("A", 20, 10)]), by: .byUnit)
    #expect(found.allSatisfy { $0.verdict == nil && $0.withheld == nil })
  }

  @Test func `a base that is too small goes before the rules, whose reasons could tell it`() throws {
    let found = try scores(
      node(.top), answers([("A", 20, 10)]), by: .byUnit, method: method(.sampleSize(small), least: 25))
    #expect(found.allSatisfy { $0.withheld == .baseUnderShown(25) && $0.verdict == nil })
  }

  /// p = 0.5 of 26: se² = p(1−p)/25, so se/p = 0.2; on 0…100 it is the same.
  @Test func `the coefficient of variation is se over value whatever the scale`() throws {
    func verdict(_ most: Double) throws -> PublicationVerdict? {
      let rule = CoefficientOfVariationRule(maximum: most, reviewAbove: most)
      return try scores(node(.top), answers([("A", 26, 13)]), method: method(.coefficientOfVariation(rule)))
        .first?.verdict
    }
    #expect(try verdict(0.21) == .publish)
    guard case .suppress(let reasons) = try verdict(0.19), case .coefficientOfVariation(let cv, 0.19) = reasons.first
    else {
      Issue.record("not suppressed")
      return
    }
    #expect((cv - 0.2).magnitude < 1e-12)
  }

  /// 20 of 40: Korn and Graubard's interval is over 0.30 wide; the same answers as a mean are no share.
  @Test func `rules on shares are asked of shares on 0 to 1, and not of means or net scores`() throws {
    let rows = answers([("A", 40, 20)])
    func verdict(_ definition: SatisfactionDefinition) throws -> PublicationVerdict? {
      try scores(node(definition), rows, method: method(.shareReliability(ShareReliabilityRule()))).first?.verdict
    }
    for definition in [SatisfactionDefinition.top, .share(codes: ["4", "5"])] {
      guard case .suppress(let reasons) = try verdict(definition), reasons.count == 1,
        case .intervalWidth(let width, limit: 0.3) = reasons[0]
      else {
        Issue.record("\(definition)")
        continue
      }
      #expect(width > 0.3 && width < 0.35)
    }
    #expect(try verdict(.meanRescaled) == .publish)
    #expect(try verdict(.net) == .publish)
  }

  @Test func `a share of everybody is for review, and shown`() throws {
    let found = try #require(
      try scores(
        node(.top), answers([("A", 100, 100)]), method: method(.shareReliability(ShareReliabilityRule()))
      ).first)
    #expect(found.withheld == nil && found.reviewReasons == [.noVariation])
  }

  @Test func `a mean of shares is one, and a mean of shares and net scores is not`() {
    func part(_ name: String, _ definition: SatisfactionDefinition) -> SatisfactionNode {
      SatisfactionNode(name: name, definition: definition, aggregation: .pooledAnswers, items: ["q"])
    }
    func whole(_ second: SatisfactionDefinition) -> Bool {
      SatisfactionNode(
        name: "all", definition: .top, aggregation: .meanOfFactors, children: [part("a", .top), part("b", second)]
      ).isShare
    }
    #expect(whole(.top) && !whole(.net))
  }

  @Test func `self-selected answers have no error, and only rules on n are asked of them`() throws {
    let cv = ReliabilityRule.coefficientOfVariation(CoefficientOfVariationRule())
    let share = ReliabilityRule.shareReliability(ShareReliabilityRule())
    var totals = try #require(SatisfactionTotals(form: node(.top), grouping: .everybody))
    try totals.add(answers([("A", 20, 10)]))
    func verdict(_ method: ScoringMethod) throws -> PublicationVerdict? {
      try SatisfactionScores(totals, method: method, isSelfSelected: true).subScores.first?.verdict
    }
    #expect(try verdict(method(cv, share)) == .publish)
    #expect(try verdict(method(cv, .sampleSize(small))) == .suppress([.base(20, minimum: 30)]))
  }

  @Test func `an unreliable group protects a hidden one as its complement, and then tells nothing`() throws {
    let rows = answers([("A", 9, 4), ("B", 20, 10), ("C", 60, 30), ("D", 80, 40)])
    let rule = PublicationRule(smallestBaseShown: 10, smallestBase: 10, reliability: [.sampleSize(small)])
    let found = try scores(node(.top), rows, by: .byUnit, method: ScoringMethod(publication: rule))
      .filter { $0.target == .node("n") }
    #expect(found.map(\.withheld) == [nil, .baseUnderShown(10), .complementary, nil, nil])
    #expect(found[2].verdict == nil)
  }
}
