import IndexScoring
import SurveyModel
import SurveyStatistics
import Testing

private let maybe = Criterion(
  code: "1.2", title: text("1.2"), maximum: Points(whole: 10), rule: .appraised(AppraisedRule()), mayNotApply: true)
private let twoAreas = [
  Criterion(
    code: "1", title: text("1"), maximum: Points(whole: 20), rule: .sum([appraised("1.1", max: 10), maybe])),
  appraised("2", max: 20),
]

private func year(
  _ number: Int, _ given: [String: [String?]], of criteria: [Criterion] = twoAreas, bridge: IndexBridge? = nil,
  units: [RatedUnit] = units
) throws -> IndexScores {
  let codes = criteria.flatMap(\.flattened).filter(\.children.isEmpty).map(\.code)
  let entries = given.sorted { $0.key < $1.key }.flatMap { unit, own in
    zip(codes, own).map {
      AppraisalEntry(
        unit: unit, criterion: $0, selfScore: nil, appraised: nil, final: $1.map(points), evidence: "")
    }
  }
  let plain = definition(criteria)
  return try IndexScores(
    IndexDefinition(
      id: "i\(number)", title: plain.title, tier: plain.tier, year: number, isIllustrative: true,
      rounding: plain.rounding, ties: plain.ties, blocks: plain.blocks, areas: criteria, bridge: bridge),
    evidence: IndexEvidence(units: units, appraisal: entries, figures: [], surveys: [:], method: evidence([]).method))
}

private let now: [String: [String?]] = ["A": ["8", "5", "15"], "B": ["6", "5", "19"], "C": ["10", "5", "11"]]

@Suite("An index beside last year's") struct YearComparisonTests {
  @Test("The change is the sum of what criteria give: 70 − 60 = 0 + 2.5 + 7.5")
  func contributions() throws {
    let last = try year(2020, ["A": ["8", "4", "12"], "B": ["6", "5", "19"], "C": ["10", "5", "11"]])
    let comparison = YearComparison(try year(2021, now), with: PastIndex(last))
    #expect(comparison.extent == .full)
    #expect(comparison.definition == "i2020" && comparison.year == 2020)
    let change = try #require(comparison.change(of: "A"))
    #expect(change.value == 10)
    #expect(change.then == 60 && change.now == 70)
    #expect(change.rankThen == 3)
    #expect(change.contributions?.criteria.map(\.code) == ["1.1", "1.2", "2"])
    #expect(change.contributions?.criteria.map(\.value) == [0, 2.5, 7.5])
    #expect(change.contributions?.areas.map(\.value) == [2.5, 7.5])
  }

  @Test("Contributions add up exactly where a criterion did not apply: 28/40 − 20/30 = (−80 + 150 − 30)/1200")
  func rescaled() throws {
    let last = try year(2020, ["A": ["8", nil, "12"], "B": ["6", "5", "19"], "C": ["10", "5", "11"]])
    let change = try #require(YearComparison(try year(2021, now), with: PastIndex(last)).change(of: "A"))
    let parts = try #require(change.contributions)
    let square = Int128(Points.unitsPerPoint) * Int128(Points.unitsPerPoint)
    #expect(parts.criteria.map { $0.numerator / square } == [-80, 150, -30])
    #expect(parts.numerator == 40 * square)
    #expect(parts.denominator == 1200 * square)
    #expect(parts.areas.reduce(Int128(0)) { $0 + $1.numerator } == parts.numerator)
  }

  @Test("Errors of independent rounds add up as variances: 3 and nothing is 3 with its own 4 degrees of freedom")
  func error() throws {
    let total = PastIndex.Unit.Total(
      points: Points(whole: 24), maximum: Points(whole: 40), standardError: 3, degreesOfFreedom: 4)
    let scores = try year(2021, now)
    let past = PastIndex(
      definition: "i2020", year: 2020, signatures: scores.definition.signatures,
      units: [
        PastIndex.Unit(code: "A", total: total, rank: 2, rankSet: RankSet(rank: 2, lower: 1, upper: 3), parts: [])
      ])
    let change = try #require(YearComparison(scores, with: past).change(of: "A"))
    #expect(change.standardError == 3)
    #expect(change.degreesOfFreedom == 4)
    // t(0.975; 4) = 2.776445 from the t table.
    #expect(abs((change.interval?.high ?? 0) - (10 + 3 * 2.776445)) < 1e-5)
    #expect(abs((change.interval?.low ?? 0) - (10 - 3 * 2.776445)) < 1e-5)
    #expect(change.rankSetThen == RankSet(rank: 2, lower: 1, upper: 3))
    #expect(change.contributions == nil)
  }

  @Test("Two equal rounds have √2 times the error of one and twice its degrees of freedom")
  func bothErrors() throws {
    let rows = (0..<40).map { (["A", "B"][$0 % 2], $0 % 3 == 0 ? 1 : 0, 1) }
    let scores = try IndexScores(
      definition([fed("1", max: 10, node: "np")]), evidence: evidence([], survey: try survey(rows)))
    let change = try #require(YearComparison(scores, with: PastIndex(scores)).change(of: "A"))
    let own = try #require(scores.blocks[0].units.first { $0.unit.code == "A" })
    let error = try #require(own.standardError)
    #expect(error > 0)
    #expect(abs((change.standardError ?? 0) - error * 2.0.squareRoot()) < 1e-12)
    #expect(abs((change.degreesOfFreedom ?? 0) - 2 * (own.degreesOfFreedom ?? 0)) < 1e-9)
  }

  @Test("An undefined error gives a change without an interval")
  func undefinedError() throws {
    let total = PastIndex.Unit.Total(
      points: Points(whole: 24), maximum: Points(whole: 40), standardError: nil, degreesOfFreedom: nil)
    let scores = try year(2021, now)
    let past = PastIndex(
      definition: "i", year: 2020, signatures: scores.definition.signatures,
      units: [PastIndex.Unit(code: "A", total: total, rank: nil, rankSet: nil, parts: [])])
    let change = try #require(YearComparison(scores, with: past).change(of: "A"))
    #expect(change.value == 10)
    #expect(change.standardError == nil && change.interval == nil)
  }

  @Test("Another definition is refused, whatever differs in it, and says what")
  func refused() throws {
    let differences: [([Criterion], DefinitionDifference)] = [
      ([appraised("1", max: 20), appraised("2", max: 20)], .rule(criterion: "1")),
      (
        [twoAreas[0], appraised("2", max: 30)],
        .maximum(criterion: "2", before: Points(whole: 30), now: Points(whole: 20))
      ),
      ([twoAreas[0], appraised("3", max: 20)], .added(criterion: "2")),
      (twoAreas + [appraised("3", max: 20)], .removed(criterion: "3")),
      (
        [
          twoAreas[0],
          Criterion(
            code: "2", title: text("2"), maximum: Points(whole: 20),
            rule: .appraised(AppraisedRule(grid: PointGrid(step: points("0.5"))))),
        ], .rule(criterion: "2")
      ),
    ]
    let scores = try year(2021, now)
    for (criteria, difference) in differences {
      let past = PastIndex(definition: "o", year: 2020, signatures: definition(criteria).signatures, units: [])
      #expect(YearComparison(scores, with: past).extent == .refused(difference))
      #expect(YearComparison(scores, with: past).changes.isEmpty)
    }
  }

  @Test("Titles make no difference, a threshold does")
  func signatures() throws {
    let linear = { (title: String, threshold: String) in
      Criterion(
        code: "1", title: text(title), maximum: Points(whole: 5),
        rule: .figure(FigureRule(.share, .cappedLinear(CappedLinearRule(threshold: ExactRate(points(threshold)))))))
    }
    #expect(linear("a", "0.9").signature == linear("b", "0.9").signature)
    #expect(linear("a", "0.9").signature != linear("a", "0.95").signature)
  }

  @Test("A bridge lets the total be compared, and nothing else")
  func bridge() throws {
    let bridge = IndexBridge(from: "i2020", reason: text("same weights"))
    let last = try year(2020, ["A": ["12"], "B": ["10"], "C": ["10"]], of: [appraised("1", max: 20)])
    let scores = try year(2021, now, bridge: bridge)
    let comparison = YearComparison(scores, with: PastIndex(last))
    #expect(comparison.extent == .totalOnly(bridge, .rule(criterion: "1")))
    #expect(comparison.change(of: "A")?.value == 10)
    #expect(comparison.change(of: "A")?.contributions == nil)
    let other = try year(2021, now, bridge: IndexBridge(from: "i2019", reason: text("x")))
    #expect(YearComparison(other, with: PastIndex(last)).extent == .refused(.rule(criterion: "1")))
  }

  @Test("Units are matched by code, else by their only predecessor")
  func predecessors() throws {
    let last = try year(2020, now)
    let units = [
      RatedUnit(code: "A", name: text("A"), block: "b"),
      RatedUnit(code: "D", name: text("D"), block: "b", predecessors: ["B"]),
      RatedUnit(code: "E", name: text("E"), block: "b", predecessors: ["B", "C"]),
      RatedUnit(code: "F", name: text("F"), block: "b"),
    ]
    let points: [String?] = ["8", "5", "15"]
    let scores = try year(2021, ["A": points, "D": points, "E": points, "F": points], units: units)
    let comparison = YearComparison(scores, with: PastIndex(last))
    #expect(comparison.change(of: "A")?.unitThen == "A")
    #expect(comparison.change(of: "D")?.unitThen == "B")
    #expect(comparison.change(of: "D")?.value == -5)
    #expect(comparison.change(of: "E")?.absence == .severalPredecessors(["B", "C"]))
    #expect(comparison.change(of: "F")?.absence == .notThere)
    #expect(comparison.change(of: "F")?.value == nil)
  }

  @Test("A year without an index is no change of zero")
  func withoutIndex() throws {
    let last = try year(2020, ["A": [], "B": ["6", "5", "19"], "C": ["10", "5", "11"]])
    let scores = try year(2021, ["A": ["8", "5", "15"], "B": [], "C": ["10", "5", "11"]])
    let comparison = YearComparison(scores, with: PastIndex(last))
    #expect(comparison.change(of: "A")?.absence == .withoutIndexThen)
    #expect(comparison.change(of: "B")?.absence == .withoutIndexNow)
    #expect(comparison.change(of: "C")?.value == 0)
  }
}
