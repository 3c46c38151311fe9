import SurveyModel
import Testing

@testable import SurveyReport

@Suite("Tables and summaries for a terminal")
struct TerminalTextTests {
  @Test(arguments: Language.allCases, [true, false])
  func `the summary of a round with two blocks or two forms fits a screen`(language: Language, hasIndex: Bool) throws {
    let results = try (hasIndex ? SampleRound.standard : SampleRound.withoutIndex).get()
    let text = TextSummary.text(results, language: language)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    // One line more says what scoring on fewer points means, because a unit on the screen is scored so.
    #expect(lines.count <= (hasIndex ? 25 : 24))
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
  }

  @Test func `the summary ranks the top five and the last with interval, grade and ranks left open`() throws {
    let vi = TextSummary.text(try SampleRound.standard.get(), language: .vi).split(separator: "\n")
    #expect(vi[0] == "Chỉ số cải cách hành chính (thành phố mẫu)")
    #expect(vi[1] == "DỮ LIỆU GIẢ LẬP · THANG ĐIỂM MINH HỌA: không phải kết quả thật")
    #expect(vi[2] == "Thu về 5.204 phiếu từ 2 tệp phiếu; 5.187 phiếu hợp lệ, 17 phiếu bị loại.")
    #expect(vi[3] == "Hạng  Sở, ban, ngành (…  Chỉ số  KTC 95%       Xếp loại    Hạng 95%       Tối đa")
    #expect(vi[4] == "   1  Sở Khoa học và C…   88,24  86,77–89,72   Tốt         1–3 (1–5)")
    #expect(vi[6] == "   3  Sở Nông nghiệp v…   85,54  không có KTC  Tốt         1–21 (1–21)")
    #expect(vi[9] == "      … 16 đơn vị khác; 1 không xếp hạng")
    #expect(vi[10] == "  21  Sở Nội vụ           58,71  không có KTC  Trung bình  20–21 (18–21)")
    #expect(vi.last == "KTC 95%: Korn–Graubard, logit, t; tầng có một đơn vị chọn mẫu: không có KTC.")
    let en = TextSummary.text(try SampleRound.standard.get(), language: .en).split(separator: "\n")
    #expect(en[1] == "SYNTHETIC DATA · ILLUSTRATIVE POINTS: not a real result")
    #expect(en[2] == "5,204 records read from 2 batches; 5,187 used, 17 quarantined.")
    #expect(en[4].contains("Department 14") && en[4].hasSuffix("88.24  86.77–89.72   Good     1–3 (1–5)"))
    #expect(en.contains("Ranks and intervals carry the survey's error only, not that of the appraisal."))
  }

  @Test func `the table of an index says why a unit has none`() throws {
    let results = try SampleRound.standard.get()
    let index = try #require(results.index)
    let text = IndexText.text(index, round: results.round, method: results.method, language: .en)
    #expect(text.contains("      S10: criterion 3.2: n < 10, 10 needed\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let wide = IndexText.text(index, round: results.round, method: results.method, language: .en, width: 120)
    #expect(!wide.contains("70 of 100 points") && wide.contains("  70/100  "))
    #expect(wide.contains("88.24  86.77–89.72   Good     1–3 (1–5)                 35.25  16.78  36.21\n"))
  }

  @Test func `sub-scores stand by group with nodes above their items`() throws {
    let results = try SampleRound.standard.get()
    let text = SatisfactionText.text(
      results.byUnit, round: results.round, method: results.method, language: .vi, includesItems: false)
    #expect(text.contains("Mức độ hài lòng chung"))
    #expect(text.contains("  Tiếp cận dịch vụ"))
    #expect(!text.contains("Nội dung khảo sát thứ 1"))
    #expect(text.contains("không công bố (n < 30)"))
    #expect(text.contains("không công bố (n < 10)"))
    #expect(text.contains("Người trả lời tự nguyện tham gia nên không có sai số chọn mẫu;"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `composed and decomposed Vietnamese align alike`() {
    var table = TextTable(columns: [.left("a"), .right("b")])
    table.rows = [["Sở Nội vụ", "1"], ["So\u{31B}\u{309} No\u{323}\u{302}i vu\u{323}", "2"], ["Sở", "30"]]
    #expect(table.lines().map(\.count) == [13, 13, 13, 13])
  }

  @Test func `a table too wide shortens its flexible column only`() {
    var table = TextTable(columns: [.flexible("name"), .right("value")])
    table.rows = [["a very long name of a unit", "1,204.50"]]
    #expect(table.lines(width: 24) == ["name               value", "a very long n…  1,204.50"])
  }

  @Test func `names cannot steer a terminal`() throws {
    let sample = SampleRound(text: { $0 + "\u{1B}[2J\u{202E}\r" })
    let results = try sample.results()
    let index = try #require(results.index)
    let text =
      TextSummary.text(results, language: .vi)
      + IndexText.text(index, round: results.round, method: results.method, language: .en)
      + SatisfactionText.text(results.byUnit, round: results.round, method: results.method, language: .vi)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x202E) })
  }

  @Test func `dangerous and invisible code points are written out`() {
    #expect(VisibleText.of("a\u{0}\u{FEFF}\u{2028}\u{FFFE}\u{E000}") == "a\\u{0}\\u{FEFF}\\u{2028}\\u{FFFE}\\u{E000}")
    #expect(VisibleText.of("👩\u{200D}👩") == "👩\u{200D}👩")
    #expect(VisibleText.of("Nguyễn") == "Nguyễn")
    #expect(VisibleText.of("a" + String(repeating: "\u{301}", count: 3000)).unicodeScalars.count == 9)
    #expect(VisibleText.of("abcdef", limit: 3) == "abc…")
  }
}
