import Foundation
import SurveyParser
import Testing

@testable import SurveyReport

/// Workbooks that are written, read back by the parser's own reader.
struct WorkbookTests {
  private func readBack(_ workbook: Workbook) throws -> [(name: String, rows: [[String]])] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("hailong-\(UUID().uuidString).xlsx").path
    try Data(workbook.bytes()).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try WorkbookFile.open(path: path).sheets.map { sheet in
      var rows: [[String]] = []
      try sheet.forEachRow { rows.append($0.cells) }
      return (sheet.name, rows)
    }
  }

  private func cells(_ texts: [String]) throws -> [String] {
    try readBack(Workbook(sheets: [.init(name: "S", header: ["h"], rows: texts.map { [$0] })]))[0].rows.dropFirst().map
    {
      $0[0]
    }
  }

  @Test func `Cells come back as they were written, and none is a number, a formula or a link`() throws {
    let texts = [
      "007", "=1+1", "+84 912 345 678", "-1", "@x", "1.50", "2021-03-05", "TRUE", "#N/A", "https://example.org", " a ",
      "Nguyễn Văn A", "a\nb", "tab\tend", "_x0041_", "\u{1}\u{7}\u{1B}[31m", "a\r\nb", "<&>\"'", "\u{1F600}",
    ]
    #expect(try cells(texts) == texts)
  }

  @Test func `What XML cannot hold is shown as a sign`() throws {
    #expect(try cells(["a\0b", "c\u{FFFF}"]) == ["a\u{2400}b", "c\u{FFFD}"])
  }

  @Test func `A text that no cell holds is cut and says so`() throws {
    let most = String(repeating: "ữ", count: 32_767)
    let long = String(repeating: "\u{1F600}", count: 20_000)
    let found = try cells([most, most + "x", long])
    #expect(found[0] == most)
    #expect(found[1].utf16.count == 32_767)
    #expect(found[1].hasSuffix("ữ […]"))
    #expect(found[2].utf16.count <= 32_767)
    #expect(found[2].hasSuffix("\u{1F600} […]"))
  }

  @Test func `Names of sheets are made legal and unique`() throws {
    var names = SheetNames()
    let wanted = ["a/b:c", "A_B_C", "", "'x'", "History", String(repeating: "dài ", count: 10), "Trang"]
    #expect(
      wanted.map { names.take($0) } == [
        "a_b_c", "A_B_C (2)", "Sheet", "x", "History (2)", "dài dài dài dài dài dài dài dài", "Trang",
      ])
    let sheets = wanted.map { Workbook.Sheet(name: $0, header: ["h"], rows: []) }
    #expect(try readBack(Workbook(sheets: sheets)).count == wanted.count)
  }

  @Test func `A sheet with too many rows goes on in another, under the same header`() {
    let sheet = Workbook.Sheet(name: "S", header: ["h"], rows: (1...5).map { ["\($0)"] })
    let pages = Workbook(sheets: [sheet]).pages(mostRows: 3)
    #expect(pages.map(\.name) == ["S", "S (2)", "S (3)"])
    #expect(pages.map(\.rows) == [[["1"], ["2"]], [["3"], ["4"]], [["5"]]])
    #expect(pages.allSatisfy { $0.header == ["h"] })
  }

  @Test func `A large workbook is written row by row, and nothing is lost`() throws {
    let rows = (0..<30_000).map { row in (0..<8).map { "R\(row)-\($0)" } }
    let sheet = Workbook.Sheet(name: "Lớn", header: (0..<8).map { "c\($0)" }, rows: rows)
    let found = try readBack(Workbook(sheets: [sheet]))
    #expect(found[0].rows.dropFirst().elementsEqual(rows))
  }

  @Test func `The same workbook has the same bytes`() throws {
    let workbook = Workbook(sheets: [.init(name: "S", header: ["a", "b"], rows: [["1", "2"], ["3"]])])
    #expect(try workbook.bytes() == workbook.bytes())
  }

  @Test func `A workbook without sheets and one without rows can be opened`() throws {
    #expect(try readBack(Workbook(sheets: [])).map(\.name) == ["Sheet"])
    #expect(try readBack(Workbook(sheets: [.init(name: "x", header: [], rows: [])]))[0].rows.isEmpty)
  }

  @Test func `A place that cannot be written to is said, and a row that is too wide`() {
    #expect(throws: WorkbookFailure.self) { try Workbook(sheets: []).write(toPath: "/no/such/folder/x.xlsx") }
    let wide = Workbook.Sheet(name: "S", header: ["h"], rows: [[String](repeating: "x", count: 16_385)])
    #expect(throws: WorkbookFailure.self) { try Workbook(sheets: [wide]).bytes() }
  }
}
