import SurveyModel
import SurveyStatistics
import Testing

@testable import SamplingAudit

/// How a total is shared.
@Suite struct AllocationTests {
  private typealias Stratum = Allocation.Stratum

  private func sizes(
    _ rule: Allocation.Rule, _ total: Int, _ populations: [Int], deviations: [Double]? = nil, minimum: Int = 0,
    maximum: Int? = nil
  ) throws -> [Int] {
    let strata = populations.enumerated().map { Stratum(population: $1, deviation: deviations?[$0] ?? 1) }
    return try Allocation(rule, minimum: minimum, maximum: maximum).sizes(total: total, strata: strata)
  }

  @Test func `hand: each rule on three strata`() throws {
    // Shares of 100 in proportion: 100·500/1000, 300, 200.
    #expect(try sizes(.proportional, 100, [500, 300, 200]) == [50, 30, 20])
    #expect(try sizes(.equal, 100, [500, 300, 200]) == [34, 33, 33])
    // N·S = 5000, 6000, 9000 of 20000.
    #expect(try sizes(.neyman, 100, [500, 300, 200], deviations: [10, 20, 45]) == [25, 30, 45])
    // √900 : √400 : √100 = 30 : 20 : 10.
    #expect(try sizes(.squareRoot, 60, [900, 400, 100]) == [30, 20, 10])
  }

  @Test func `hand: what rounding leaves goes to the largest remainders, ties to the first`() throws {
    // 10/3 each: one is left, all remainders are 1/3.
    #expect(try sizes(.proportional, 10, [70, 70, 70]) == [4, 3, 3])
    // 11·(5, 3, 2)/10 = 5.5, 3.3, 2.2: the one left goes to .5.
    #expect(try sizes(.proportional, 11, [50, 30, 20]) == [6, 3, 2])
  }

  @Test func `hand: bounds are kept, and what they free or take is shared by the rule`() throws {
    // Minimum 60: the island's share is 400·700/12000 = 23.3; 340 are left for 5200 : 6100 = 156.46 : 183.54.
    #expect(try sizes(.proportional, 400, [5200, 6100, 700], minimum: 60) == [156, 184, 60])
    // A stratum gives no more than it has: 5 of 5, then 95 for two alike.
    #expect(try sizes(.equal, 100, [5, 500, 500]) == [5, 48, 47])
    #expect(try sizes(.equal, 100, [5, 500, 500], minimum: 20) == [5, 48, 47])
    #expect(try sizes(.proportional, 90, [500, 300, 200], maximum: 40) == [40, 30, 20])
    // Both bounds at once: 9, 1, 0.1 of 10 parts … 60 · (0.89, 0.099, 0.0099) → at most 30, at least 10.
    #expect(try sizes(.proportional, 60, [900, 100, 10], minimum: 10, maximum: 30) == [30, 20, 10])
  }

  @Test func `what cannot be shared is refused, with the figures`() {
    func refusal(_ body: () throws -> [Int]) -> PlanFinding? {
      do {
        _ = try body()
        return nil
      } catch let error as PlanRefused {
        if case .plan(let kind)? = error.findings.first?.kind { return kind }
        return nil
      } catch { return nil }
    }
    #expect(
      refusal { try sizes(.equal, 11, [5, 5]) } == .totalOverPopulation(total: 11, population: 10))
    #expect(refusal { try sizes(.equal, 9, [50, 50], minimum: 5) } == .minimaOverTotal(minima: 10, total: 9))
    #expect(refusal { try sizes(.equal, 9, [50, 50], maximum: 4) } == .maximaUnderTotal(maxima: 8, total: 9))
    // The second stratum is full with 10, and 40 are left for one whose N·S is 0.
    #expect(
      refusal { try sizes(.neyman, 50, [100, 10], deviations: [0, 1]) } == .sharesAllZero(left: 40))
    #expect(refusal { try sizes(.neyman, 10, [100, 10], deviations: [0, 1]) } == nil)
  }

  @Test func `law: sums are exact and bounds are kept, whatever the strata`() throws {
    var generator = KeyedGenerator(seed: 7, key: ["allocation"])
    for _ in 0..<2000 {
      let populations = (0..<1 + generator.index(below: 9)).map { _ in generator.index(below: 1000) }
      let deviations = populations.map { _ in 0.1 + generator.uniform() }
      let all = populations.reduce(0, +)
      let total = generator.index(below: all + 1)
      let minimum = min(total / populations.count, generator.index(below: 50))
      for rule in Allocation.Rule.allCases {
        let sizes = try sizes(rule, total, populations, deviations: deviations, minimum: minimum)
        #expect(sizes.reduce(0, +) == total)
        for (size, population) in zip(sizes, populations) {
          #expect(size <= population && size >= min(minimum, population))
        }
      }
    }
  }

  @Test func `published: 24,000 forms of Bình Dương 2018 by kind of unit`() throws {
    // sipas: province 3,200; 500 per rural district, 600 per town or city; 150 per commune, 200 per ward or town.
    // The counts of 4 and 5 districts, 48 communes and 43 wards are the only ones of 91 units that give the totals.
    func units(_ kind: String, _ count: Int) -> [(place: SamplePlace, kind: String, population: Int?)] {
      (0..<count).map { (SamplePlace(unit: "\(kind)-\($0)"), kind, nil) }
    }
    let numbers = ["rural": 500, "town": 600, "commune": 150, "ward": 200]
    let sizes = try KindAllocation.sizes(
      units: units("rural", 4) + units("town", 5) + units("commune", 48) + units("ward", 43), numbers: numbers)
    let levels = [3200, sizes.prefix(9).reduce(0, +), sizes.dropFirst(9).reduce(0, +)]
    #expect(levels == [3200, 5000, 15_800])
    #expect(levels.reduce(0, +) == 24_000)
  }

  @Test func `a number for a kind that no unit has refuses the plan`() {
    #expect {
      try KindAllocation.sizes(
        units: [(SamplePlace(unit: "A"), "town", nil)], numbers: ["town": 10, "twon": 9])
    } throws: { error in
      (error as? PlanRefused)?.findings.map(\.kind)
        == [.plan(.numberWithoutKind(kind: "twon", nearest: "town", known: ["town"]))]
    }
  }

  @Test func `a kind without a number and a unit with too few people refuse the plan`() {
    let place = SamplePlace(unit: "A")
    #expect {
      try KindAllocation.sizes(units: [(place, "island", nil), (place, "town", 9)], numbers: ["town": 10])
    } throws: { error in
      (error as? PlanRefused)?.findings.map(\.code) == ["kind-without-number", "frame-smaller-than-sample"]
    }
  }
}
