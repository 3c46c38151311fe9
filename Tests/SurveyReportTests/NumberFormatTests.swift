import IndexScoring
import SurveyModel
import SurveyReport
import SurveyStatistics
import Testing

@Suite("Numbers as people read them")
struct NumberFormatTests {
  private let vi = NumberFormat(.vi)
  private let en = NumberFormat(.en)
  private let halfEven = NumberFormat(.en, rounding: RoundingRule(decimals: 2, mode: .halfEven))

  private func interval(_ low: Double, _ high: Double) -> ConfidenceInterval {
    ConfidenceInterval(low: low, high: high, level: 0.95, method: .t)
  }

  @Test func `Vietnamese has a decimal comma and a thousands dot, English the reverse`() {
    #expect(vi.text(1234567.891) == "1.234.567,89")
    #expect(en.text(1234567.891) == "1,234,567.89")
    #expect(vi.count(1204) == "1.204")
    #expect(en.count(1204) == "1,204")
    #expect(en.count(-999) == "−999")
    #expect(en.count(0) == "0")
  }

  @Test func `a half goes away from zero only where the double is a half exactly`() {
    // 0.125 and 2.5 are doubles; 1.005 is 1.00499999999999989… and 1.115 is 1.1149999999999999911…
    #expect(en.text(0.125) == "0.13")
    #expect(halfEven.text(0.125) == "0.12")
    #expect(halfEven.text(0.375) == "0.38")
    #expect(en.text(1.005) == "1.00")
    #expect(en.text(1.115) == "1.11")
    #expect(en.text(2.5, decimals: 0) == "3")
    #expect(halfEven.text(2.5, decimals: 0) == "2")
    #expect(halfEven.text(3.5, decimals: 0) == "4")
    #expect(en.text(-0.125) == "−0.13")
  }

  @Test func `a rounded nine carries over the point`() {
    #expect(en.text(9.996) == "10.00")
    #expect(en.text(999.999) == "1,000.00")
    #expect(vi.text(0.9999, decimals: 1) == "1,0")
  }

  @Test func `a number that rounds to zero has no sign`() {
    #expect(en.text(-0.0) == "0.00")
    #expect(en.text(-0.004) == "0.00")
    #expect(en.text(-0.005) == "−0.01")
    #expect(en.text(Double.leastNonzeroMagnitude) == "0.00")
  }

  @Test func `what is no number is a dash`() {
    #expect(en.text(nil as Double?) == "–")
    #expect(en.text(.nan) == "–")
    #expect(en.text(.infinity) == "–")
    #expect(en.percent(share: nil) == "–")
    #expect(en.interval(nil) == "–")
  }

  @Test func `points round on their exact decimal`() throws {
    let points = try #require(Points(decimal: "84.125"))
    #expect(vi.text(points) == "84,13")
    #expect(halfEven.text(points) == "84.12")
    // 58.89 of 70 points: 84.12857142…
    #expect(en.text(5_889_000_000_000, over: 70_000_000_000) == "84.13")
    #expect(en.text(-1, over: 3) == "−0.33")
    #expect(halfEven.text(1, over: 200) == "0.00")
    #expect(en.text(1, over: 200) == "0.01")
  }

  @Test func `shares become percentages without losing a half`() {
    #expect(en.percent(share: 0.95) == "95%")
    #expect(vi.percent(share: 0.8394, decimals: 1) == "83,9%")
    #expect(en.percent(share: 0.125, decimals: 0) == "13%")
    #expect(en.percent(share: 0.005, decimals: 0) == "1%")
    #expect(en.percent(share: 1) == "100%")
    #expect(vi.level(0.95) == "95%")
    #expect(vi.level(0.975) == "97,5%")
    #expect(en.level(0.999) == "99.9%")
  }

  @Test func `an estimate stands with its interval`() {
    #expect(vi.text(83.94, interval(82.1, 85.613)) == "83,94 (82,10–85,61)")
    #expect(en.text(83.94, interval(82.1, 85.613)) == "83.94 (82.10–85.61)")
    #expect(en.text(83.94, nil) == "83.94")
    #expect(en.text(nil, interval(1, 2)) == "–")
  }

  @Test func `limits under zero are joined by a word`() {
    #expect(en.interval(interval(-3.1, 5.61)) == "(−3.10 to 5.61)")
    #expect(vi.interval(interval(-3.1, -1)) == "(−3,10 đến −1,00)")
  }

  @Test func `very large numbers keep all their digits`() {
    #expect(en.text(1e21, decimals: 0) == "1,000,000,000,000,000,000,000")
    #expect(en.text(Double(Int64.max), decimals: 0) == "9,223,372,036,854,775,808")
  }
}
