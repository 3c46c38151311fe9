import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics
import Testing

@Suite struct IndexScoresTests {
  @Test func `points add up level by level and the index is points over maximum`() throws {
    let area = Criterion(
      code: "1", title: text("1"), maximum: Points(whole: 10),
      rule: .sum([appraised("1.1", max: 4), appraised("1.2", max: 6)]))
    let scores = try IndexScores(
      definition([area, appraised("2", max: 10)]),
      evidence: evidence(
        given("1.1", ["A": "3.25", "B": "4", "C": "0"]) + given("1.2", ["A": "6", "B": "2.5", "C": "0"])
          + given("2", ["A": "8", "B": "10", "C": "1.1"])))
    let found = scores.blocks[0].units
    #expect(found.map(\.unit.code) == ["A", "B", "C"])
    #expect(found[0].points == points("17.25"))
    #expect(found[0].index == 86.25)
    #expect(found[0].areas[0].index == 92.5)
    #expect(found.map(\.rank) == [1, 2, 3])
    #expect(found.map { $0.grade?.en } == ["good", "good", "fair"])
    // Nothing comes from a survey: no error, and every unit is told apart.
    #expect(found.map(\.standardError) == [0, 0, 0])
    #expect(found.map(\.indistinguishable) == [0, 0, 0])
  }

  @Test func `equal decimals tie exactly, and a tie can be broken by a criterion`() throws {
    let two = [appraised("1", max: 10), appraised("2", max: 10)]
    let marks =
      given("1", ["A": "0.1", "B": "0.3", "C": "9"]) + given("2", ["A": "0.2", "B": "0", "C": "9"])
    let same = try IndexScores(definition(two), evidence: evidence(marks)).blocks[0].units
    #expect(same.map(\.rank) == [1, 2, 2])
    let broken = try IndexScores(definition(two, ties: .byCriterion("1")), evidence: evidence(marks)).blocks[0].units
    #expect(broken.map(\.unit.code) == ["C", "B", "A"])
    #expect(broken.map(\.rank) == [1, 2, 3])
  }

  @Test func `a linear criterion follows its figure up to the maximum`() throws {
    let criterion = Criterion(code: "1", title: text("1"), maximum: Points(whole: 6), rule: .figure(FigureRule()))
    let figures = [("A", "950", "1000"), ("B", "1200", "1000"), ("C", "1", "3")].map {
      AdministrativeFigure(
        unit: $0.0, criterion: "1", numerator: Amount(decimal: $0.1) ?? .zero, denominator: Amount(decimal: $0.2))
    }
    let found = try IndexScores(definition([criterion]), evidence: evidence([], figures: figures)).blocks[0].units
    #expect(found.map(\.unit.code) == ["B", "A", "C"])
    #expect(found.map(\.points) == [points("6"), points("5.7"), points("2")])
  }

  @Test func `survey points are linear in the sub-score: 91.17 % of 10 points are 9.117 (Ha Tinh 2021 gave 9.12)`()
    throws
  {
    let rows = (0..<10_000).map { ("A", $0 < 9117 ? 1 : 0, 1) }
    let scores = try IndexScores(
      definition([fed("1", max: 10, node: "np", otherwise: .rescaleDenominator)]),
      evidence: evidence([], survey: survey(rows)))
    #expect(scores.blocks[0].units[0].points == points("9.117"))
  }

  @Test func `the error of an index counts the covariance of criteria that the same people answered`() throws {
    // Unit A, four people: p = yes yes no no, q the same: θ_p = θ_q = 1/2, and both move together.
    // Points 10 p + 10 q: se = 20 · √(0.25/3) = 5.7735 points of 20, 28.8675 of 100, with 3 degrees of freedom.
    let rows = [("A", 1, 1), ("A", 1, 1), ("A", 0, 0), ("A", 0, 0)]
    let scores = try IndexScores(
      definition([fed("1", max: 10, node: "np"), fed("2", max: 10, node: "nq")]),
      evidence: evidence([], survey: survey(rows)))
    let unit = try #require(scores.blocks[0].units.first { $0.unit.code == "A" })
    let expected = 100 * (0.25 / 3).squareRoot()
    #expect(abs(try #require(unit.standardError) - expected) < 1e-12)
    #expect(abs(try #require(unit.degreesOfFreedom) - 3) < 1e-12)
    #expect(abs(try #require(unit.areas[0].standardError) - 10 * (0.25 / 3).squareRoot()) < 1e-12)
    let interval = try #require(unit.interval)
    #expect(abs((interval.high - interval.low) / 2 / expected - 3.182446305284263) < 1e-12)
    // Opposite answers cancel: the sum of points is the same for everybody.
    let opposite = rows.map { ($0.0, $0.1, 1 - $0.1) }
    let balanced = try IndexScores(
      definition([fed("1", max: 10, node: "np"), fed("2", max: 10, node: "nq")]),
      evidence: evidence([], survey: survey(opposite)))
    #expect(try #require(balanced.blocks[0].units.first { $0.unit.code == "A" }?.standardError) < 1e-12)
  }

  @Test func `units within the error of their difference cannot be told apart`() throws {
    // A 18/20, B 17/20, C 2/20 satisfied.
    let rows = [("A", 18), ("B", 17), ("C", 2)].flatMap { unit, yes in
      (0..<20).map { (unit, $0 < yes ? 1 : 0, 0) }
    }
    let found = try IndexScores(
      definition([fed("1", max: 10, node: "np")]), evidence: evidence([], survey: survey(rows))
    ).blocks[0].units
    #expect(found.map(\.unit.code) == ["A", "B", "C"])
    #expect(found.map(\.indistinguishable) == [0.5, 0.5, 0])
  }

  @Test func `a failed gate gives zero, withholds the unit, or leaves the denominator`() throws {
    let rows = [("A", 1, 1), ("A", 1, 1), ("A", 0, 1), ("B", 1, 1)]
    func scores(_ otherwise: FailedGate) throws -> [UnitScore] {
      try IndexScores(
        definition([fed("1", max: 10, node: "np", base: 2, otherwise: otherwise), appraised("2", max: 10)]),
        evidence: evidence(given("2", ["A": "5", "B": "5", "C": "5"]), survey: survey(rows))
      ).blocks[0].units.sorted { $0.unit.code < $1.unit.code }
    }
    let zero = try scores(.zero)
    #expect(zero[1].index == 25)
    #expect(zero[1].areas[0].outcome == .gateFailed(.zero, base: .exactly(1), needed: 2))
    let rescaled = try scores(.rescaleDenominator)
    #expect(rescaled[1].index == 50)
    #expect(rescaled[1].maximum == points("10"))
    let withheld = try scores(.withheld)
    #expect(withheld[1].index == nil)
    #expect(withheld[1].rank == nil)
    #expect(withheld[1].withheld == .gate(criterion: "1", base: .exactly(1), needed: 2))
    #expect(withheld[0].rank == 1)
  }

  @Test func `a unit without an appraisal entry has no index and says which criterion lacks it`() throws {
    let found = try IndexScores(
      definition([appraised("1", max: 10)]), evidence: evidence(given("1", ["A": "5", "B": "6"]))
    ).blocks[0].units
    #expect(found.map(\.unit.code) == ["B", "A", "C"])
    #expect(found[2].withheld == .noEvidence(criterion: "1"))
  }

  @Test func `criteria of other blocks do not count`() throws {
    let other = Criterion(
      code: "2", title: text("2"), maximum: Points(whole: 10), rule: .appraised(AppraisedRule()), blocks: ["elsewhere"])
    let found = try IndexScores(
      definition([appraised("1", max: 10), other]), evidence: evidence(given("1", ["A": "5", "B": "6", "C": "7"]))
    ).blocks[0].units
    #expect(found.map(\.maximum) == [points("10"), points("10"), points("10")])
  }

  @Test func `ranks are exact and never change when rows are permuted, in ten thousand tables with forced ties`() throws
  {
    var generator = KeyedGenerator(seed: 2021, key: ["permuted ranks"])
    let criteria = [
      appraised("1", max: 4),
      Criterion(
        code: "2", title: text("2"), maximum: points("8"), rule: .appraised(AppraisedRule()), mayNotApply: true),
    ]
    for table in 0..<10_000 {
      let codes = (0..<(2 + generator.index(below: 9))).map { "U\($0)" }
      // Halves of few points, on 4 or 12: 3 of 4 ties with 9 of 12, though 0.75 comes from other numbers.
      let drawn = codes.map { code -> (code: String, halves: Int, maximum: Int, entries: [AppraisalEntry]) in
        let (first, second) = (generator.index(below: 9), generator.index(below: 17))
        let applies = generator.uniform() < 0.5
        func entry(_ criterion: String, _ halves: Int?) -> AppraisalEntry {
          AppraisalEntry(
            unit: code, criterion: criterion, selfScore: nil, appraised: nil,
            final: halves.map { Points(units: Int64($0) * Points.unitsPerPoint / 2) }, evidence: "")
        }
        return (
          code, first + (applies ? second : 0), applies ? 12 : 4,
          [entry("1", first), entry("2", applies ? second : nil)]
        )
      }
      let expected = Dictionary(
        uniqueKeysWithValues: drawn.map { unit in
          (unit.code, 1 + drawn.count { $0.halves * unit.maximum > unit.halves * $0.maximum })
        })
      for order in [drawn, drawn.shuffled(using: &generator)] {
        let evidence = IndexEvidence(
          units: order.map { RatedUnit(code: $0.code, name: text($0.code), block: "b") },
          appraisal: order.flatMap(\.entries).shuffled(using: &generator), figures: [], surveys: [:],
          method: ScoringMethod())
        let found = try IndexScores(definition(criteria), evidence: evidence).blocks[0].units
        let ranks = Dictionary(uniqueKeysWithValues: found.map { ($0.unit.code, $0.rank) })
        guard ranks == expected else {
          Issue.record("table \(table): \(ranks) is not \(expected)")
          return
        }
      }
    }
  }
}
