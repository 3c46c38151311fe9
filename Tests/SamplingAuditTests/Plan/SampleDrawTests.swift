import SurveyModel
import SurveyStatistics
import Testing

@testable import SamplingAudit

/// What a draw gives, by hand.
@Suite struct SampleDrawTests {
  private typealias Person = FrameFixture.Person

  private func keys(_ sample: DrawnSample, _ list: SampleList = .official) -> [String] {
    sample.cases.filter { $0.list == list }.map(\.key)
  }

  @Test func `hand: a systematic draw from a given start takes every N/n-th, also where that is not whole`() throws {
    // N = 10, n = 4, interval 2.5, start 2: places 2, 4.5, 7, 9.5 on the line of the first edge → 2, 4, 7, 9.
    let frame = FrameFixture.frame(FrameFixture.people(10))
    let sample = try SampleDraw.sample(of: frame, FrameFixture.request(.systematic, 4, start: 2))
    #expect(keys(sample) == ["k2", "k4", "k7", "k9"])
    #expect(sample.cases.map(\.order) == [1, 2, 3, 4])
    #expect(sample.cases.allSatisfy { $0.probability == 0.4 && $0.weight == 2.5 })
    #expect(sample.findings.map(\.code) == ["start-given", "frame-order-counts"])
    let whole = try SampleDraw.sample(of: frame, FrameFixture.request(.systematic, 5, start: 1))
    #expect(keys(whole) == ["k1", "k3", "k5", "k7", "k9"])
  }

  @Test func `hand: units whose share reaches 1 are in for certain, and others share what is left`() {
    // n = 3 of sizes 60, 30, 5, 3, 2: 3·60/100 ≥ 1; then 2·30/40 ≥ 1; then 1 of 5, 3, 2.
    #expect(ProportionalDraw.probabilities(3, sizes: [60, 30, 5, 3, 2]) == [1, 1, 0.5, 0.3, 0.2])
    #expect(ProportionalDraw.probabilities(2, sizes: [1, 1, 2]) == [0.5, 0.5, 1])
    #expect(ProportionalDraw.probabilities(3, sizes: [7, 7, 7]) == [1, 1, 1])
    #expect(ProportionalDraw.probabilities(0, sizes: [7, 7]) == [0, 0])
  }

  @Test func `certainty units are always drawn, and named`() throws {
    let people = [60.0, 30, 5, 3, 2].enumerated().map { Person(key: "k\($0)", size: $1) }
    for seed in 0..<200 as Range<UInt64> {
      let sample = try SampleDraw.sample(
        of: FrameFixture.frame(people), FrameFixture.request(.proportional, 3, seed: seed))
      #expect(keys(sample).count == 3 && Set(keys(sample)).isSuperset(of: ["k0", "k1"]))
      #expect(
        sample.findings.map(\.kind)
          == [.plan(.certaintyUnits(SamplePlace(), names: ["frame.csv:2", "frame.csv:3"]))])
    }
  }

  @Test func `hand: people of drawn clusters weigh what both stages say`() throws {
    // 2 of 4 clusters by size (10, 20, 30, 40 of 100), 5 people: 2·N/100 · 2.5/N = 0.05 for everybody.
    let frame = FrameFixture.frame(FrameFixture.clusters([10, 20, 30, 40]), stages: ["village"])
    let sample = try SampleDraw.sample(of: frame, FrameFixture.request(.proportional, 5, stages: [2]))
    #expect(sample.cases.count == 5)
    #expect(sample.cases.allSatisfy { $0.probability == 0.05 && $0.weight == 20 })
    let byCluster = Dictionary(grouping: sample.cases, by: { $0.labels.first })
    #expect(byCluster.values.map(\.count).sorted() == [2, 3])
    // By simple random: 2/4 · 2.5/N.
    let plain = try SampleDraw.sample(of: frame, FrameFixture.request(.simpleRandom, 5, stages: [2]))
    for person in plain.cases {
      let size = try #require(["c0": 10.0, "c1": 20, "c2": 30, "c3": 40][person.labels[0]])
      #expect(person.probability == ((1.25 / size) * 1e9).rounded() / 1e9)
    }
  }

  @Test func `a cluster with fewer people than its take gives all of them, and that is said`() throws {
    let frame = FrameFixture.frame(FrameFixture.clusters([3, 30]), stages: ["village"])
    let sample = try SampleDraw.sample(of: frame, FrameFixture.request(.simpleRandom, 20, stages: [2], spares: 2))
    #expect(sample.parts.map(\.official) == [13] && sample.parts.map(\.spare) == [2])
    #expect(sample.cases.filter { $0.labels == ["c0"] }.allSatisfy { $0.probability == 1 })
    #expect(
      sample.findings.map(\.kind) == [
        .plan(.groupUnderTake(group: "c0", people: 3, wanted: 10)),
        .plan(.sparesFewer(SamplePlace(), within: "c0", wanted: 2, left: 0)),
      ])
  }

  @Test func `spares come after the officials, from the rest, and have no weight`() throws {
    for method in [DrawMethod.simpleRandom, .systematic] {
      let sample = try SampleDraw.sample(
        of: FrameFixture.frame(FrameFixture.people(12)), FrameFixture.request(method, 4, spares: 3))
      #expect(sample.cases.map(\.list) == [.official, .official, .official, .official, .spare, .spare, .spare])
      #expect(Set(sample.cases.map(\.key)).count == 7)
      #expect(sample.cases.suffix(3).map(\.order) == [1, 2, 3])
      #expect(sample.cases.suffix(3).allSatisfy { $0.probability == nil && $0.weight == nil })
    }
  }

  @Test func `law: simple random officials and spares are one order, so a larger sample continues a smaller one`()
    throws
  {
    let frame = FrameFixture.frame(FrameFixture.people(50))
    let small = try SampleDraw.sample(of: frame, FrameFixture.request(.simpleRandom, 10, spares: 5))
    let large = try SampleDraw.sample(of: frame, FrameFixture.request(.simpleRandom, 15))
    #expect(keys(small) + keys(small, .spare) == keys(large))
  }

  @Test func `strata come in the order of their bytes, each with its own plan`() throws {
    let people = ["b", "a", "Đ"].flatMap { stratum in
      (0..<8).map { Person(key: "\(stratum)\($0)", stratum: stratum) }
    }
    let request = DrawRequest(
      form: "f", seed: 3, method: .simpleRandom,
      sizes: .byPlace([SamplePlace(stratum: "b"): 2, SamplePlace(stratum: "Đ"): 3]))
    let sample = try SampleDraw.sample(of: FrameFixture.frame(people), request)
    #expect(sample.cases.map(\.place.stratum) == ["b", "b", "Đ", "Đ", "Đ"])
    #expect(sample.findings.map(\.kind) == [.plan(.placeNotInPlan(SamplePlace(stratum: "a"), frame: 8))])
  }

  @Test func `three stages: districts, communes, villages, then people`() throws {
    let people = (0..<4).flatMap { d in
      (0..<3).flatMap { c in
        (0..<3).flatMap { v in
          (0..<10).map { Person(key: "\(d)\(c)\(v)\($0)", labels: ["d\(d)", "c\(d)\(c)", "v\(d)\(c)\(v)"]) }
        }
      }
    }
    let frame = FrameFixture.frame(people, stages: ["district", "commune", "village"])
    let sample = try SampleDraw.sample(of: frame, FrameFixture.request(.simpleRandom, 36, stages: [3, 2, 3]))
    // 36 people in 3·2·3 = 18 villages, 2 each: 3/4 · 2/3 · 3/3 · 2/10 = 0.1.
    #expect(Set(sample.cases.map { $0.labels[2] }).count == 18)
    #expect(sample.cases.count == 36 && sample.cases.allSatisfy { $0.probability == 0.1 })
  }
}
