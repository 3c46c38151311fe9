import Testing

@testable import SamplingAudit

@Suite struct CivilTimeTests {
  /// Checked with `date -u -d 2024-02-29 +%s` and the like: 1709164800 / 86400 = 19782.
  @Test(arguments: [("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2024-02-29", 19_782)])
  func `days are counted from 1970`(_ text: String, _ day: Int) {
    #expect(CivilTime.day(text) == day)
  }

  @Test(arguments: ["2023-02-29", "2023-13-01", "2023-00-10", "2023-1-1", "01/02/2023", "", "2023-04-31"])
  func `what is no date has no day`(_ text: String) {
    #expect(CivilTime.day(text) == nil)
  }

  /// 1,709,164,800 s at midnight, and 13·3600 + 5·60 + 7 = 47,107 s after it.
  @Test func `seconds are counted by the clock on the wall`() {
    #expect(CivilTime.second("2024-02-29T13:05:07") == 1_709_211_907)
    #expect(CivilTime.second("2024-02-29 13:05") == 1_709_211_900)
    #expect(CivilTime.second("2024-02-29") == nil)
    #expect(CivilTime.second("2024-02-29T24:00") == nil)
  }
}
