import IndexScoring
import Testing

@Suite struct IndicatorValueTests {
  @Test func `decimals as they are printed are kept exactly, with up to 18 places`() {
    #expect(IndicatorValue(decimal: "1.0910601615905762")?.units == 1_091_060_161_590_576_200)
    #expect(IndicatorValue(decimal: "-0.5")?.units == -500_000_000_000_000_000)
    #expect(
      IndicatorValue(decimal: "0.1").flatMap { a in IndicatorValue(decimal: "0.2").map { a + $0 } }
        == IndicatorValue(decimal: "0.3"))
    #expect(IndicatorValue(decimal: "12.50")?.decimalText == "12.5")
    #expect(IndicatorValue(decimal: "-3")?.decimalText == "-3")
  }

  @Test(arguments: ["", ".", "1.", ".5", "1e3", "+4", "1,5", "0.1234567890123456789", "123456789012345", "--1", " 1"])
  func `what is no decimal, or one too long, is refused`(_ text: String) {
    #expect(IndicatorValue(decimal: text) == nil)
  }

  @Test func `computed values keep twelve places, and large ones their fraction`() {
    #expect(IndicatorValue(computed: 1.0 / 3)?.decimalText == "0.333333333333")
    #expect(IndicatorValue(computed: -2.0 / 3)?.decimalText == "-0.666666666667")
    #expect(IndicatorValue(computed: 12_345_678.25)?.decimalText == "12345678.25")
    #expect(IndicatorValue(computed: .nan) == nil)
    #expect(IndicatorValue(computed: 1e14) == nil)
    // 0.1 + 0.2 as doubles is not 0.3; as a computed value it ties with it.
    #expect(IndicatorValue(computed: 0.1 + 0.2) == IndicatorValue(decimal: "0.3"))
  }
}
