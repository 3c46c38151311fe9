import SurveyModel
import SurveyStatistics
import Testing

@testable import SamplingAudit

/// What holds for every draw: frequencies, sums, order.
@Suite struct DrawLawTests {
  private typealias Person = FrameFixture.Person

  private static let seeds = 2000

  /// A frame and what is asked of it, with n where all that is planned can be drawn.
  struct Design: Sendable, CustomStringConvertible {
    let name: String
    let method: DrawMethod
    let size: Int
    var stages: [Int] = []
    var clusters: [Int] = []
    var sizes: [Double] = []
    var description: String { name }

    var frame: SamplingFrame {
      if !clusters.isEmpty {
        return FrameFixture.frame(FrameFixture.clusters(clusters), stages: ["village"])
      }
      return FrameFixture.frame(
        sizes.isEmpty
          ? FrameFixture.people(23)
          : sizes.enumerated().map { FrameFixture.Person(key: "k\($0)", size: $1) })
    }
  }

  static let designs = [
    Design(name: "srs", method: .simpleRandom, size: 7),
    Design(name: "systematic, interval not whole", method: .systematic, size: 7),
    Design(
      name: "pps with a certainty unit", method: .proportional, size: 5, sizes: [1, 2, 3, 4, 5, 6, 7.5, 40, 8, 2.5]),
    Design(
      name: "clusters by lot, take not whole", method: .simpleRandom, size: 7, stages: [2], clusters: [4, 6, 9, 11]),
    Design(name: "clusters by size", method: .proportional, size: 7, stages: [3], clusters: [4, 6, 9, 30, 11]),
    Design(name: "clusters in order", method: .systematic, size: 7, stages: [3], clusters: [4, 6, 9, 5]),
    Design(
      name: "clusters smaller than the take", method: .simpleRandom, size: 13, stages: [2], clusters: [3, 6, 7, 12]),
  ]

  @Test(arguments: designs)
  func `over 2,000 seeds everybody is drawn as often as his probability says`(design: Design) throws {
    let frame = design.frame
    var drawn: [String: Int] = [:]
    var probabilities: [String: Double] = [:]
    for seed in 1...UInt64(Self.seeds) {
      let request = FrameFixture.request(design.method, design.size, seed: seed, stages: design.stages)
      for person in try SampleDraw.sample(of: frame, request).cases {
        drawn[person.key, default: 0] += 1
        let probability = try #require(person.probability)
        #expect(probabilities[person.key] ?? probability == probability)
        probabilities[person.key] = probability
      }
    }
    // 2,000 draws leave nobody out whose probability is 5% or more: (0.95)^2000 is 10⁻⁴⁵.
    #expect(Set(frame.keys) == Set(drawn.keys))
    for key in frame.keys {
      let probability = try #require(probabilities[key])
      let frequency = Double(drawn[key] ?? 0) / Double(Self.seeds)
      // Four standard errors: one in 16,000 by chance, and the seeds are fixed. 1e-9 is the rounding of π.
      let error = (probability * (1 - probability) / Double(Self.seeds)).squareRoot()
      #expect((frequency - probability).magnitude <= 4 * error + 1e-9, "\(design): \(key)")
    }
    let lacks = design.name.contains("smaller")
    let sum = probabilities.values.reduce(0, +)
    // Each π is rounded to 9 decimals, so that 30 of them are within 3e-8. 13 of 2 clusters are 6.5 each: 3 and 6 give
    // all they have, 2/4 · (3 + 6 + 6.5 + 6.5) = 11.
    #expect((sum - (lacks ? 11 : Double(design.size))).magnitude < 3e-8, "\(design)")
  }

  @Test(arguments: designs)
  func `the order of the frame's rows changes no random draw, and other seeds and forms give others`(design: Design)
    throws
  {
    let frame = design.frame
    func shuffled() -> SamplingFrame {
      var generator = KeyedGenerator(seed: 9, key: ["shuffle"])
      var other = SamplingFrame(file: frame.file, stageColumns: frame.stageColumns)
      for row in frame.keys.indices.shuffled(using: &generator) {
        let labels = frame.groups.indices.map { frame.groups[$0][Int(frame.groupOfRow[$0][row])] }
        other.append(
          key: frame.keys[row], place: SamplePlace(), labels: labels,
          size: frame.sizes.isEmpty ? nil : Double(frame.sizes[row]) * SamplingFrame.smallestSize, line: row)
      }
      return other
    }
    let other = shuffled()
    var same = 0
    for seed in 1...20 as ClosedRange<UInt64> {
      var request = FrameFixture.request(design.method, design.size, seed: seed, stages: design.stages, spares: 2)
      let first = try SampleDraw.sample(of: frame, request)
      let second = try SampleDraw.sample(of: other, request)
      if design.method != .systematic { #expect(first.cases == second.cases, "\(design)") }
      request = DrawRequest(form: "g", seed: seed, method: design.method, sizes: .each(design.size))
      request.stages = design.stages
      if try SampleDraw.sample(of: frame, request).cases.map(\.key) == first.cases.map(\.key) { same += 1 }
    }
    #expect(same < 5)
  }

  @Test func `law: everybody is drawn as often together with anybody else in a simple random draw`() throws {
    // π_kl = n(n−1)/(N(N−1)) = 3·2/(8·7) = 3/28 for all 28 pairs.
    let frame = FrameFixture.frame(FrameFixture.people(8))
    var pairs: [Set<String>: Int] = [:]
    for seed in 1...UInt64(Self.seeds) {
      let keys = try SampleDraw.sample(of: frame, FrameFixture.request(.simpleRandom, 3, seed: seed)).cases.map(\.key)
      for a in 0..<3 { for b in 0..<a { pairs[[keys[a], keys[b]], default: 0] += 1 } }
    }
    #expect(pairs.count == 28)
    let expected = 3.0 / 28
    let error = (expected * (1 - expected) / Double(Self.seeds)).squareRoot()
    for count in pairs.values { #expect((Double(count) / Double(Self.seeds) - expected).magnitude <= 4 * error) }
  }

  @Test func `law: a person who joins the frame moves nobody else`() throws {
    let people = FrameFixture.people(40)
    for seed in 1...50 as ClosedRange<UInt64> {
      let request = FrameFixture.request(.simpleRandom, 10, seed: seed)
      let before = try SampleDraw.sample(of: FrameFixture.frame(people), request).cases.map(\.key)
      let after = try SampleDraw.sample(of: FrameFixture.frame(people + [Person(key: "new")]), request).cases
        .map(\.key)
      #expect(Set(after).subtracting(before).count <= 1)
    }
  }
}
