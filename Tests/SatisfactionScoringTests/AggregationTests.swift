import SurveyModel
import Testing

@testable import SatisfactionScoring

@Suite struct AggregationTests {
  /// Published for SIPAS 2024 (23 policy items 83.84, 16 service items 84.09, overall 83.94; moha.gov.vn): the overall
  /// is the mean of the items, (23 × 83.84 + 16 × 84.09) / 39 = 83.9426, and not the mean of the two pillars, 83.965.
  @Test(arguments: [SatisfactionAggregation.meanOfItems, .pooledAnswers])
  func `SIPAS 2024 overall is the item-pooled mean of its pillars`(aggregation: SatisfactionAggregation) throws {
    let items = (1...39).map { ordinal("q\($0)") }
    func pillar(_ name: String, _ range: ClosedRange<Int>) -> SatisfactionNode {
      SatisfactionNode(name: name, definition: .top, aggregation: aggregation, items: range.map { "q\($0)" })
    }
    let tree = SatisfactionNode(
      name: "overall", definition: .top, aggregation: aggregation,
      children: [pillar("policy", 1...23), pillar("services", 24...39)])
    // Weights in percent: satisfied with all, with services only, with nothing.
    let rows = table([
      ("U", 83.84, Array(repeating: 4, count: 39)),
      ("U", 0.25, Array(repeating: 2, count: 23) + Array(repeating: 5, count: 16)),
      ("U", 15.91, Array(repeating: 1, count: 39)),
    ])
    let found = try scores(form(items, tree), rows)
    let (policy, services) = (try #require(found.value("policy")), try #require(found.value("services")))
    #expect(abs(policy - 83.84) < 1e-10)
    #expect(abs(services - 84.09) < 1e-10)
    let overall = try #require(found.value("overall"))
    #expect(abs(overall - (23 * 83.84 + 16 * 84.09) / 39) < 1e-10)
    #expect((overall * 100).rounded() / 100 == 83.94)
  }

  private let pair = [ordinal("a"), ordinal("b"), ordinal("all")]
  // a: 5, 4, 1 → top 2/3; b: 4, blank, 2 → top 1/2; all: 5, 5, 5 → 1.
  private let answers = table([("U", 1, [5, 4, 5]), ("U", 1, [4, 0, 5]), ("U", 1, [1, 2, 5])])

  private func overall(_ aggregation: SatisfactionAggregation) throws -> Double? {
    let children = [
      SatisfactionNode(name: "x", definition: .top, aggregation: .meanOfItems, items: ["a"]),
      SatisfactionNode(name: "y", definition: .top, aggregation: .meanOfItems, items: ["b"]),
    ]
    let tree = SatisfactionNode(name: "overall", definition: .top, aggregation: aggregation, children: children)
    return try scores(form(pair, tree), answers).value("overall")
  }

  @Test func `mean of items, pooled answers and mean of factors differ where answers are missing`() throws {
    let mean = (200.0 / 3 + 50) / 2
    #expect(abs(try #require(try overall(.meanOfItems)) - mean) < 1e-12)
    #expect(abs(try #require(try overall(.meanOfFactors)) - mean) < 1e-12)
    #expect(abs(try #require(try overall(.pooledAnswers)) - 300.0 / 5) < 1e-12)
  }

  @Test func `a node can take the value of a separate item, or weigh its children`() throws {
    #expect(try overall(.item("all")) == 100)
    let weighted = try #require(
      try overall(.weights([WeightedPart(part: "x", weight: 3), WeightedPart(part: "y", weight: 1)])))
    #expect(abs(weighted - (0.75 * 200.0 / 3 + 0.25 * 50)) < 1e-12)
  }
}
