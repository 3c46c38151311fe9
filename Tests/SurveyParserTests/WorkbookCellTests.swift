import SurveyModel
import Testing

@testable import SurveyParser

/// What cells of a workbook become as text.
struct WorkbookCellTests {
  private func rows(_ file: String, sheet: String) throws -> [WorkbookRow] {
    let workbook = try WorkbookFile.open(path: FixtureFile.path("workbooks/\(file)"))
    var rows: [WorkbookRow] = []
    try #require(workbook.sheet(sheet)).forEachRow { rows.append($0) }
    return rows
  }

  private func kinds(_ number: Int) throws -> [String] {
    try #require(rows("kinds.xlsx", sheet: "Phiếu").first { $0.number == number }).cells
  }

  @Test func `Sheets are listed in order, hidden ones too`() throws {
    let workbook = try WorkbookFile.open(path: FixtureFile.path("workbooks/kinds.xlsx"))
    #expect(workbook.sheets.map(\.name) == ["Phiếu", "Trống"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true])
    #expect(workbook.sheet("phiếu ")?.name == "Phiếu")
    #expect(workbook.sheet("khác") == nil)
  }

  @Test func `Texts are shared, rich or in place; phonetics are no part of them, escapes are resolved`() throws {
    #expect(try kinds(2) == ["id", "câu 1", "giá trị", "kết quả"])
    #expect(try kinds(3) == ["001", "Rất tốt", "課", "a\r\nb _x0041_"])
    #expect(try kinds(4) == [" x, \"y\"; z ", "", "", "nối"])
  }

  @Test func `Numbers are the shortest decimals that are the same double`() throws {
    #expect(try kinds(7) == ["7", "6", "1.1", "0.30000000000000004"])
    #expect(try kinds(8) == ["8", "1000000000000000000000", "0.00000015", "-2500000"])
  }

  @Test func `Truth is a word, an error is a text, and a formula that nobody computed shows itself`() throws {
    #expect(try kinds(9) == ["9", "TRUE", "FALSE", "#N/A"])
    #expect(try kinds(10) == ["10", "=1+1", "", "2"])
  }

  @Test func `Days are ISO dates by the format of their cell`() throws {
    #expect(try kinds(11) == ["1900-02-28", "1900-02-29", "1900-03-01", "2021-03-05"])
    #expect(try kinds(12) == ["2021-03-05T14:05:06", "2021-03-06T00:00:00", "30:00:00", "2021-03-05"])
    #expect(try kinds(13) == ["-1", "2958466", "1900-01-01"])
    #expect(try rows("from-1904.xlsx", sheet: "S").map(\.cells) == [["ngày"], ["2021-03-05"]])
  }

  @Test func `Rows and cells without places follow each other; cells out of order are put in order`() throws {
    #expect(try kinds(14) == ["14", "b"])
    #expect(try kinds(15) == ["15", "", "3"])
    #expect(try kinds(30) == ["30"])
    #expect(try rows("kinds.xlsx", sheet: "Phiếu").map(\.number) == [2, 3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 30, 31])
  }

  @Test(arguments: [
    ("General", NumberFormatKind.number), ("0.00E+00", .number), ("#,##0\\ \"đồng\"", .number), ("0%", .number),
    ("[Red]0;[Blue]-0", .number), ("@", .number), ("# ?/?", .number), ("\"dd/mm\"0", .number),
    ("dd/mm/yyyy", .date), ("[$-1010000]d/m/yyyy;@", .date), ("mmm-yy", .date), ("mmmm", .date),
    ("[$-42A]\"ngày\" dd \"tháng\" mm \"năm\" yyyy", .date), ("[$-411]ge.m.d", .date),
    ("h:mm AM/PM", .time), ("[h]:mm:ss", .time), ("mm:ss.0", .time), ("yyyy-mm-dd\\Thh:mm:ss", .datetime),
    ("d/m/yy h:mm", .datetime),
  ])
  func `A number format says whether a number is a day`(code: String, kind: NumberFormatKind) {
    #expect(NumberFormatKind(code: code) == kind)
  }

  @Test(arguments: [
    (0.1, "0.1"), (-0.0, "0"), (1e15, "1000000000000000"), (1e16, "10000000000000000"), (-1.5e-5, "-0.000015"),
    (1.25e22, "12500000000000000000000"), (.leastNonzeroMagnitude, "0." + String(repeating: "0", count: 323) + "5"),
    (121.19999694824219, "121.19999694824219"), (2, "2"),
  ])
  func `A double is written as a plain decimal`(value: Double, text: String) {
    #expect(PlainDecimal.text(value) == text)
    #expect(Double(text) == value)
  }

  @Test(arguments: ["0", "7", "-3", "0.5", "-0.25", "123456789012345"])
  func `A plain decimal stands for itself`(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { PlainDecimal.isPlain($0) })
    #expect(PlainDecimal.text(Double(text) ?? .nan) == text)
  }

  @Test(arguments: [
    "", "-", ".", "-0", "6.0", "5.", ".5", "-.5", "007", "1e3", "+1", "1.2.3", "1234567890123456", "nan",
  ])
  func `What is no plain decimal goes the long way`(text: String) {
    #expect(!Array(text.utf8).withUnsafeBufferPointer { PlainDecimal.isPlain($0) })
  }
}
