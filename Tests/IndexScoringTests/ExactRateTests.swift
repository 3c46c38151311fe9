import IndexScoring
import Testing

@Suite("Exact rates") struct ExactRateTests {
  @Test func `equal fractions are equal, whatever they were written as`() {
    #expect(ExactRate(6, over: 8) == ExactRate(3, over: 4))
    #expect(ExactRate(-3, over: -4) == ExactRate(3, over: 4))
    #expect(ExactRate(1, over: 0) == nil)
  }

  @Test func `order follows the values, beyond what doubles can tell`() throws {
    let large: Int128 = 100_000_000_000_000_000_000
    let a = try #require(ExactRate(large, over: large + 1))
    let b = try #require(ExactRate(large - 1, over: large))
    #expect(b < a && a < .one && a.value == b.value)
  }

  @Test func `arithmetic is that of fractions, and says when a number gets too long`() throws {
    let third = try #require(ExactRate(1, over: 3))
    let sixth = try #require(ExactRate(1, over: 6))
    #expect(third.adding(sixth) == ExactRate(1, over: 2))
    #expect(third.subtracting(sixth) == sixth)
    #expect(third.multiplied(by: sixth) == ExactRate(1, over: 18))
    #expect(third.divided(by: sixth) == ExactRate(whole: 2))
    #expect(third.divided(by: .zero) == nil)
    let long = try #require(ExactRate(Int128.max - 1, over: 3))
    #expect(long.multiplied(by: long) == nil)
  }

  @Test func `budgets in dong fit, with decimals`() {
    #expect(Amount(decimal: "123456789012345678.5")?.units == 123_456_789_012_345_678_500_000_000)
    #expect(Amount(decimal: "1234567890123456789") == nil)
    #expect(Amount(decimal: "1,5") == nil)
  }
}
