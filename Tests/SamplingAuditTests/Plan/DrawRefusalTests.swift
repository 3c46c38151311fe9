import SurveyModel
import Testing

@testable import SamplingAudit

/// What a draw refuses, whatever the seed.
@Suite struct DrawRefusalTests {
  private typealias Person = FrameFixture.Person

  private func refusal(_ frame: SamplingFrame, _ request: DrawRequest) -> [Finding] {
    do {
      _ = try SampleDraw.sample(of: frame, request)
      return []
    } catch {
      return error.findings
    }
  }

  @Test func `keys that repeat, each with the line of the first`() {
    let keys = ["a", "b", "a", "c", "b", "a"]
    let found = refusal(
      FrameFixture.frame(keys.map { Person(key: $0) }), FrameFixture.request(.simpleRandom, 1))
    #expect(found.map(\.location?.line) == [4, 6, 7])
    #expect(
      found.map(\.kind) == [
        .plan(.frameKeyRepeated(firstLine: 2)), .plan(.frameKeyRepeated(firstLine: 3)),
        .plan(.frameKeyRepeated(firstLine: 2)),
      ])
  }

  @Test func `a stratum with fewer people than its sample, also one that the frame lacks`() {
    let people = (0..<5).map { Person(key: "k\($0)", stratum: $0 < 2 ? "a" : "b") }
    let found = refusal(FrameFixture.frame(people), FrameFixture.request(.simpleRandom, 3))
    #expect(
      found.map(\.kind) == [
        .plan(.frameUnderSample(SamplePlace(stratum: "a"), within: nil, .people, frame: 2, sample: 3))
      ])
    let request = DrawRequest(
      form: "f", seed: 1, method: .simpleRandom,
      sizes: .byPlace([SamplePlace(stratum: "a"): 1, SamplePlace(stratum: "b"): 1, SamplePlace(stratum: "z"): 4]))
    #expect(
      refusal(FrameFixture.frame(people), request).map(\.kind) == [
        .plan(.placeNotInFrame(SamplePlace(stratum: "z"), planned: 4, nearest: "a"))
      ])
  }

  @Test func `too few clusters at any stage, before anything is drawn`() {
    let people = [("d1", "c1"), ("d1", "c2"), ("d2", "c3"), ("d2", "c3")].enumerated().map {
      Person(key: "k\($0)", labels: [$1.0, $1.1])
    }
    let frame = FrameFixture.frame(people, stages: ["district", "commune"])
    #expect(refusal(frame, FrameFixture.request(.simpleRandom, 2, stages: [2, 1])).isEmpty)
    // One district of two is drawn: the refusal does not wait for the lot to fall on d2.
    for seed in 0..<20 as Range<UInt64> {
      #expect(
        refusal(frame, FrameFixture.request(.simpleRandom, 2, seed: seed, stages: [1, 2])).map(\.kind) == [
          .plan(.frameUnderSample(SamplePlace(), within: "d2", .groups(column: "commune"), frame: 1, sample: 2))
        ])
    }
  }

  @Test func `a start beyond the interval`() {
    let frame = FrameFixture.frame(FrameFixture.people(10))
    for start in [0, 4, -1] {
      #expect(
        refusal(frame, FrameFixture.request(.systematic, 4, start: start)).map(\.kind)
          == [.plan(.startOutOfRange(SamplePlace(), start: start, last: 3))])
    }
    #expect(refusal(frame, FrameFixture.request(.systematic, 4, start: 3)).isEmpty)
  }

  @Test func `a cluster with two sizes, at the line of the second`() {
    let people = [("v", 5.0), ("w", 7), ("v", 6.5), ("v", 8)].enumerated().map {
      Person(key: "k\($0)", labels: [$1.0], size: $1.1)
    }
    let found = refusal(
      FrameFixture.frame(people, stages: ["village"]), FrameFixture.request(.proportional, 1, stages: [1]))
    #expect(found.map(\.kind) == [.plan(.sizeVaries(group: "v", first: "5", second: "6.5"))])
    #expect(found.map(\.location?.line) == [4])
  }
}
