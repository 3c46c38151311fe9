import Testing

@testable import SurveyStatistics

@Suite struct ExactSumTests {
  /// A small generator of our own: the same numbers on every machine.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  @Test func `a sum of one term is that term, over the whole range that is held`() throws {
    var generator = Generator(state: 1)
    for _ in 0..<20_000 {
      let exponent = Int.random(in: -71...99, using: &generator)
      let value = Double.random(in: -1...1, using: &generator) * Double(sign: .plus, exponent: exponent, significand: 1)
      guard abs(value) > 0x1p-71 else { continue }
      var sum = ExactSum()
      try sum.add(value)
      #expect(sum.value == value)
    }
  }

  @Test func `terms that doubles lose are kept`() throws {
    var sum = ExactSum()
    for term in [1e17, 1.0, -1e17, 0x1p-100] { try sum.add(term) }
    #expect(sum.value == 1)
    try sum.add(-1.0)
    #expect(sum.value == 0x1p-100)
  }

  @Test func `the sum is rounded once, ties to even`() throws {
    var sum = ExactSum()
    try sum.add(0x1p53)
    try sum.add(1.0)
    #expect(sum.value == 0x1p53)
    try sum.add(0x1p-80)
    #expect(sum.value == 0x1p53 + 2)
    var negative = ExactSum()
    try negative.add(-0x1p53)
    try negative.add(-1.0)
    try negative.add(-0x1p-80)
    #expect(negative.value == -0x1p53 - 2)
  }

  @Test func `order and grouping do not change a bit`() throws {
    var generator = Generator(state: 7)
    let terms = (0..<2_000).map { _ in
      Double.random(in: -1...1, using: &generator)
        * Double(sign: .plus, exponent: Int.random(in: -60...80, using: &generator), significand: 1)
    }
    var forward = ExactSum()
    for term in terms { try forward.add(term) }
    var shuffled = ExactSum()
    for term in terms.shuffled(using: &generator) { try shuffled.add(term) }
    var (left, right) = (ExactSum(), ExactSum())
    for (i, term) in terms.enumerated() { if i % 3 == 0 { try left.add(term) } else { try right.add(term) } }
    try left.add(right)
    #expect(forward == shuffled)
    #expect(forward == left)
    #expect(forward.value == left.value)
  }

  @Test func `what is added and taken out again leaves nothing`() throws {
    var sum = ExactSum()
    try sum.add(0.1)
    for value in [0.3, 1e-18, 12345.678] {
      let term = try ExactTerm(value)
      try sum.add(term)
      try sum.add(term.negated)
    }
    #expect(sum.value == 0.1)
  }

  @Test func `small terms beside large ones count to the last bit`() throws {
    // Every pair of words meets: 2^90 + 2^40 + 1 + 2^-40 + 2^-100, taken down from the largest.
    let terms = [0x1p90, 0x1p40, 1.0, 0x1p-40, 0x1p-100]
    var sum = ExactSum()
    for term in terms { try sum.add(term) }
    #expect(sum.value == 0x1p90 + 0x1p40)
    for (position, term) in terms.dropLast().enumerated() {
      try sum.add(-term)
      var rest = ExactSum()
      for other in terms[(position + 1)...] { try rest.add(other) }
      #expect(sum == rest)
      #expect(sum.value == rest.value)
    }
    #expect(sum.value == 0x1p-100)
  }

  @Test func `a sum is rounded once where its words meet`() throws {
    // 2^33 has its last bit at 2^-19: half of it is a tie, a little more rounds up.
    for sign in [1.0, -1.0] {
      var sum = ExactSum()
      for term in [0x1p33, 0x1p-20] { try sum.add(sign * term) }
      #expect(sum.value == sign * 0x1p33)
      try sum.add(sign * 0x1p-110)
      #expect(sum.value == sign * (0x1p33 + 0x1p-19))
    }
  }

  @Test(arguments: [Double.nan, .infinity, 0x1p100, -0x1p110, 0x1p-125, 1e-38])
  func `a term out of range is an error, not a rounding`(value: Double) {
    #expect(throws: TermOutOfRange.self) { try ExactTerm(value) }
  }
}
