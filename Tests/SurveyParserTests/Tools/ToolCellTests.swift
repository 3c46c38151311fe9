import SurveyModel
import Testing

@testable import SurveyParser

/// Dates, numbers and missing words as tools write them.
struct ToolCellTests {
  private func datetime(_ text: String, _ format: DateFormat) -> String? {
    Array(text.utf8).withUnsafeBytes { CalendarDate.datetime($0, format: format) }
  }

  private func date(_ text: String, _ format: DateFormat) -> String? {
    Array(text.utf8).withUnsafeBytes { CalendarDate.date($0, format: format) }
  }

  @Test(arguments: [
    ("2025-01-15T14:05:06+07:00", "2025-01-15T14:05:06"), ("2025-01-15T14:05:06.500+07:00", "2025-01-15T14:05:06.500"),
    ("2025-01-15T20:05:06Z", "2025-01-16T03:05:06"), ("2024-12-31T23:00:00-0800", "2025-01-01T14:00:00"),
    ("2025-03-01T01:00:00+10:30", "2025-02-28T21:30:00"), ("2017-10-22 04:03:52.805", "2017-10-22T04:03:52.805"),
    ("2025-01-15 14:05", "2025-01-15T14:05:00"),
  ])
  func `Times with an offset are kept as the clock of Vietnam shows them`(text: String, expected: String) {
    #expect(datetime(text, .isoOffset) == expected)
  }

  @Test(arguments: [
    "2025-01-15", "2025-1-15T14:05:06Z", "2025-01-15T24:05:06Z", "2025-02-30T14:05:06Z",
    "2025-01-15T14:05:06+07:00x", "2025-01-15T14:05:06+07:", "2025-01-15T14:05:06+07000", "2025-01-15T14:05:06.Z",
    "2025-01-15T14:05:06+19:00", "15/01/2025 14:05",
  ])
  func `What is no such time is refused`(text: String) {
    #expect(datetime(text, .isoOffset) == nil)
  }

  @Test func `Half days of both languages, and hours that do not fit them`() {
    #expect(datetime("2025/01/15 2:05:06 CH GMT+7", .yearMonthDay) == "2025-01-15T14:05:06")
    #expect(datetime("2025/01/15 12:05:06 SA GMT+7", .yearMonthDay) == "2025-01-15T00:05:06")
    #expect(datetime("2025/01/15 12:05:06 PM GMT+7", .yearMonthDay) == "2025-01-15T12:05:06")
    #expect(datetime("2025/01/15 2:05:06 PM GMT", .yearMonthDay) == "2025-01-15T21:05:06")
    #expect(datetime("2025/01/15 14:05:06", .yearMonthDay) == "2025-01-15T14:05:06")
    #expect(datetime("2025/01/15 14:05:06 CH GMT+7", .yearMonthDay) == nil)
    #expect(datetime("15/1/2025 9:05 AM", .shortDayMonthYear) == "2025-01-15T09:05:00")
    #expect(datetime("15/1/2025 9:05 chiều", .shortDayMonthYear) == nil)
  }

  @Test func `The order of day and month is the declared one and no other`() {
    #expect(date("3/4/2025", .shortDayMonthYear) == "2025-04-03")
    #expect(date("3/4/2025", .shortMonthDayYear) == "2025-03-04")
    #expect(date("13/4/2025", .shortMonthDayYear) == nil)
    #expect(date("3/4/25", .shortDayMonthYear) == nil)
    #expect(date("3/4/2025 10:00", .shortDayMonthYear) == nil, "a day is not a time cut short")
    #expect(date("Feb 29, 2024", .monthName) == "2024-02-29")
    #expect(date("Feb 29, 2025", .monthName) == nil)
    #expect(date("3/4/2025", .dayMonthYear) == nil, "the strict formats stay strict")
  }

  @Test func `An Excel serial is refused with the date that it stands for`() throws {
    let reading = try ToolForm.read(
      "phieu,don_vi,q1,q2,luc_den\nR1,U01,3,3,45672.5\n",
      FileLayout(delimiter: .comma, preset: .microsoftForms, dateFormat: .shortDayMonthYear))
    guard case .batch(.dateUnreadable(_, _, .shortDayMonthYear, "2025-01-15", _)) = reading.findings.last?.kind else {
      Issue.record("\(reading.findings)")
      return
    }
  }

  @Test func `A decimal comma is read where it is declared, and a point is not`() throws {
    let text = "phieu;don_vi;q1;q2;chi_phi\nR1;U01;3;3;1,5\nR2;U01;3;3;1.5\nR3;U01;3;3;1.234,5\nR4;U01;3;3;12\n"
    let form = ToolForm.form()
    let comma = try ToolForm.read(text, FileLayout(delimiter: .semicolon, decimalComma: true))
    #expect(comma.answers("chi_phi", form: form) == [.number(1.5), .number(12)])
    #expect(comma.lines == [1, 3, 4])
    let point = try ToolForm.read(text, FileLayout(delimiter: .semicolon))
    #expect(point.answers("chi_phi", form: form) == [.number(1.5), .number(12)])
    #expect(point.lines == [1, 2, 4])
  }

  @Test func `Weights follow the declared decimal mark`() throws {
    let form = SurveyForm(
      id: "w", version: "1", title: ToolForm.text("w", "w"), roles: [.weight: "w"],
      items: [Item(id: "q1", kind: .coded(.ordinal, ToolForm.satisfaction))])
    let text = "q1;w\n1;1,25\n2;1.25\n3;2\n"
    let comma = try ToolForm.read(text, FileLayout(delimiter: .semicolon, decimalComma: true), form: form)
    #expect(comma.tables.first?.weights == [1.25, 2])
    #expect(comma.found == [Found(.weightUnusable(found: .shown("1.25"), fault: .decimalPoint), 3)])
    let point = try ToolForm.read(text, FileLayout(delimiter: .semicolon), form: form)
    #expect(point.found == [Found(.weightUnusable(found: .shown("1,25"), fault: .decimalComma), 2)])
  }

  @Test func `LimeSurvey's N/A was not asked, and a blank was not answered`() throws {
    let text = "id,phieu,don_vi,q1,q2,chi_phi\n1,R1,U01,N/A,3,N/A\n2,R2,U01,,3,\n"
    let reading = try ToolForm.read(text, FileLayout(delimiter: .comma, preset: .limesurvey))
    #expect(reading.answers("q1", form: ToolForm.form()) == [.missing(.notAsked), .missing(.blank)])
    #expect(reading.answers("chi_phi", form: ToolForm.form()) == [.missing(.notAsked), .missing(.blank)])
    #expect(try ToolForm.read(text, FileLayout(delimiter: .comma)).quarantined == 1)
  }

  @Test func `A group before a name is passed over only where one column is left`() throws {
    let twice = "a/q1,b/q1,phieu,don_vi,q2\n3,3,R1,U01,3\n"
    let reading = try ToolForm.read(twice, FileLayout(delimiter: .comma, preset: .kobo))
    #expect(reading.isUnusable)
    #expect(reading.found.first == Found(.columnRepeated(name: "q1", positions: [1, 2]), 1))
    let plain = try ToolForm.read("a/q1,phieu,don_vi,q2\n3,R1,U01,3\n", FileLayout(delimiter: .comma))
    #expect(plain.codes == ["columns-not-delivered", "columns-not-in-form"])
  }
}
