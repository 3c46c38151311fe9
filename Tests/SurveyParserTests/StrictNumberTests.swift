import SurveyModel
import Testing

@testable import SurveyParser

/// Numbers, dates, codes and fingerprints from bytes.
struct StrictNumberTests {
  private func decimal(_ text: String) -> Double? { Array(text.utf8).withUnsafeBytes(StrictNumber.decimal) }
  private func integer(_ text: String) -> Int? { Array(text.utf8).withUnsafeBytes(StrictNumber.integer) }

  @Test func `Decimals are digits, one minus and one point`() {
    #expect(decimal("1.25") == 1.25)
    #expect(decimal("-0.5") == -0.5)
    #expect(decimal(".5") == 0.5)
    #expect(decimal("007") == 7)
    for text in ["", "-", ".", "5.", "+1", "1e3", "0x4", "nan", "inf", "1,5", "1 000", "1.2.3", "--1", "４", "1-", "−1"]
    {
      #expect(decimal(text) == nil, "\(text)")
    }
  }

  @Test func `A decimal is the nearest double, by the short way and the long`() {
    var state: UInt64 = 42
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let digits = String(state >> UInt64(state % 50))
      let decimals = Int(state >> 33) % 25
      let padded = String(repeating: "0", count: max(0, decimals - digits.count + 1)) + digits
      let text = decimals == 0 ? digits : padded.dropLast(decimals) + "." + padded.suffix(decimals)
      #expect(decimal(text) == Double(text), "\(text)")
    }
    #expect(decimal("0.1234567890123456789") == 0.1234567890123456789)
    #expect(decimal("9007199254740993") == 9007199254740992)
  }

  @Test func `Whole numbers are those a double holds exactly`() {
    #expect(integer("-12") == -12)
    #expect(integer("05") == 5)
    #expect(integer("9007199254740992") == 9_007_199_254_740_992)
    for text in ["", "-", "+5", "1.0", "9007199254740993", "99999999999999999999999", "1_000"] {
      #expect(integer(text) == nil, "\(text)")
    }
  }

  @Test func `Dates follow the calendar and the declared order`() {
    func date(_ text: String, _ format: DateFormat) -> String? {
      Array(text.utf8).withUnsafeBytes { CalendarDate.date($0, format: format) }
    }
    #expect(date("29/02/2024", .dayMonthYear) == "2024-02-29")
    #expect(date("02/29/2024", .monthDayYear) == "2024-02-29")
    #expect(date("2000-02-29", .iso) == "2000-02-29")
    #expect(date("1900-02-29", .iso) == nil)
    #expect(date("31/04/2026", .dayMonthYear) == nil)
    #expect(date("13/13/2026", .dayMonthYear) == nil)
    #expect(date("01/01/25", .dayMonthYear) == nil)
    #expect(date("2026/01/01", .iso) == nil)
  }

  @Test func `Times are checked and stored with seconds`() {
    func time(_ text: String, _ format: DateFormat = .iso) -> String? {
      Array(text.utf8).withUnsafeBytes { CalendarDate.datetime($0, format: format) }
    }
    #expect(time("2026-03-01T08:05") == "2026-03-01T08:05:00")
    #expect(time("2026-03-01 23:59:59") == "2026-03-01T23:59:59")
    #expect(time("01/03/2026 08:05", .dayMonthYear) == "2026-03-01T08:05:00")
    for text in ["2026-03-01", "2026-03-01T24:00", "2026-03-01T08:60", "2026-03-01T08:05:00Z", "2026-03-01T8:05:00"] {
      #expect(time(text) == nil, "\(text)")
    }
  }

  @Test func `An Excel serial number is shown as the date it stands for`() {
    func date(_ text: String) -> String? { Array(text.utf8).withUnsafeBytes(CalendarDate.excelDate) }
    #expect(date("45658") == "2025-01-01")
    #expect(date("45658.75") == "2025-01-01")
    #expect(date("25569") == "1970-01-01")
    #expect(date("12") == nil)
    #expect(date("456580") == nil)
    #expect(date("45a58") == nil)
  }

  @Test func `Long and decomposed codes are found, near ones are not`() {
    let scale = Catalogue.scale("s", ["Hài lòng", "counter", "customer desk", "1"])
    let table = CodeTable(points: scale.points, nonresponse: ["không": .refused])
    func value(_ text: String) -> Int16 { Array(text.utf8).withUnsafeBytes(table.value) }
    #expect(value("Ha\u{300}i lo\u{300}ng") == 0)
    #expect(value("counter") == 1)
    #expect(value("customer desk") == 2)
    #expect(value("1") == 3)
    #expect(value("không") == MissingReason.refused.rawValue)
    for text in ["hài lòng", "Counter", "counters", "customer  desk", "11", "２"] {
      #expect(value(text) == CodeTable.unknown, "\(text)")
    }
  }

  @Test func `Fingerprints are MurmurHash3`() {
    func fingerprint(_ text: String) -> [UInt64] {
      let print = Array(text.utf8).withUnsafeBytes { Fingerprint($0) }
      return [print.high, print.low]
    }
    // Reference value for seed 0, as the implementations of Appleby's algorithm publish it.
    #expect(fingerprint("hello") == [0xcbd8_a7b3_41bd_9b02, 0x5b1e_906a_48ae_1d19])
    #expect(fingerprint("") == [0, 0])
    #expect(
      fingerprint("The quick brown fox jumps over the lazy dog") == [0xe34b_bc7b_bc07_1b6c, 0x7a43_3ca9_c49a_9347])
  }

  @Test func `UTF-8 is checked as Unicode defines it`() {
    func fault(_ bytes: [UInt8]) -> Int? { bytes.withUnsafeBytes { UTF8Check.firstFault(in: $0) } }
    #expect(fault(Array("Tiếng Việt 😀 \u{10FFFF}".utf8)) == nil)
    for bytes: [UInt8] in [
      [0x41, 0x80], [0x41, 0xC0, 0xAF], [0x41, 0xED, 0xA0, 0x80], [0x41, 0xF4, 0x90, 0x80, 0x80], [0x41, 0xE1, 0xBB],
      [0x41, 0xF5, 0x80, 0x80, 0x80], [0x41, 0xE0, 0x9F, 0x80], [0x41, 0xC3],
    ] {
      #expect(fault(bytes) == 1, "\(bytes)")
    }
  }
}
