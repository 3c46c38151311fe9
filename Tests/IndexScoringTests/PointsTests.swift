import IndexScoring
import Testing

@Suite struct PointsTests {
  @Test func `decimals are held exactly`() {
    #expect(Points(decimal: "0.1").map { $0 + points("0.2") } == points("0.3"))
    #expect(Points(decimal: "-3.25")?.units == -3_250_000_000)
    #expect(Points(decimal: "12")?.value == 12)
  }

  @Test(arguments: ["", "-", ".", "1.", ".5", "1,5", "+1", "1e3", "nan", "0x1", "1.0000000001", "10000000000", "٣"])
  func `anything but a plain decimal is refused`(text: String) {
    #expect(Points(decimal: text) == nil)
  }

  @Test func `doubles round to the nearest billionth, halves away from zero`() {
    #expect(Points(rounding: 0.5e-9)?.units == 1)
    #expect(Points(rounding: -0.5e-9)?.units == -1)
    #expect(Points(rounding: .nan) == nil)
    #expect(Points(rounding: 1e10) == nil)
  }
}
