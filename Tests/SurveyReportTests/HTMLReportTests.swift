import SurveyModel
import Testing

@testable import SurveyReport

@Suite("The report as a page")
struct HTMLReportTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "'><img src=x onerror=y>", "{{7*7}}", "{{{title}}}",
    "{{#a}}",
    "${x}", "]]>", "</style>", "--><!--", "&#x3c;b&#x3e;", "javascript:alert(1)", "%s%n", "\u{202E}gnp.exe", "\u{2066}",
    "\u{0}\u{1B}[2J\u{FFFE}", "<\u{301}b>", "\"\u{301} onload=\"x", "\u{600}<i>", "'\u{200D}x", "_x000D_", "=1+1",
    String(repeating: "\u{301}", count: 3000), String(repeating: "W", count: 500),
  ].joined(separator: " ")

  @Test(arguments: [true, false])
  func `hostile names, labels and files leave the skeleton of the page unchanged`(hasIndex: Bool) throws {
    let harmless = HTMLReport.render(
      try SampleRound(hasIndex: hasIndex, respondentsPerUnit: 12).results(), language: .vi)
    let hostile = HTMLReport.render(
      try SampleRound(text: { _ in Self.hostile }, hasIndex: hasIndex, respondentsPerUnit: 12).results(), language: .vi)
    #expect(markupTags(hostile) == markupTags(harmless))
    #expect(!hostile.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x2066 || $0.value == 0 })
    #expect(hostile.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(hostile.contains("{{7*7}}"))
    #expect(hostile.contains("\\u{202E}gnp.exe"))
  }

  @Test(arguments: Language.allCases)
  func `the page runs nothing, loads nothing and says so`(language: Language) throws {
    let page = HTMLReport.render(try SampleRound.small.get(), language: language)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(
      page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\""))
    for forbidden in ["<script", "<link", "<img", "<iframe", "http:", "https:", "url(", "@import", " on"] {
      let found = markupTags(page).contains { ("<" + $0).contains(forbidden) }
      #expect(!found, "\(forbidden)")
    }
    #expect(!page.contains("http" + "://") && !page.contains("https" + "://"))
  }

  @Test func `a Vietnamese report reads like one`() throws {
    let page = HTMLReport.render(try SampleRound.standard.get(), language: .vi)
    for fragment in [
      "<h1>Chỉ số cải cách hành chính (thành phố mẫu)</h1>",
      "DỮ LIỆU GIẢ LẬP: các con số dưới đây không phải kết quả khảo sát thật.",
      "THANG ĐIỂM MINH HỌA: điểm của bộ chỉ số là giả định; không dùng để xếp hạng thật.",
      "Báo cáo xếp hạng 48 đơn vị thuộc 2 khối theo “Chỉ số cải cách hành chính (thành phố mẫu)”, năm 2024.",
      "5.187 phiếu hợp lệ, thu từ 01/10/2024 đến 30/11/2024: 4.187 “Phiếu khảo sát người dân” (chọn mẫu xác suất)",
      "17 phiếu bị loại; lý do nêu ở cuối báo cáo.", "<td role=\"cell\" class=\"value\">88,24</td>",
      "<span class=\"label\">KTC 95% </span>86,77–89,72", "không công bố (n &lt; 30)",
      "<title>Sở Khoa học và Công nghệ: Chỉ số 88,24, 86,77–89,72</title>", "Đơn vị không có phiếu",
      "tiêu chí 3.2: n &lt; 10, cần 10", "3. Tác động của cải cách đến người dân, tổ chức (tối đa 40)",
      String(repeating: "0123456789abcdef", count: 4),
    ] { #expect(page.contains(fragment), "\(fragment)") }
    #expect(!page.contains("-0,0"))
  }

  @Test func `without an index the overall node is charted by unit`() throws {
    let page = HTMLReport.render(try SampleRound.withoutIndex.get(), language: .en)
    for fragment in [
      "<h1>Satisfaction survey 2024</h1>", "Overall satisfaction by unit: Citizen questionnaire",
      "SYNTHETIC DATA: the figures below are not the result of any fieldwork.",
      "how satisfied citizens and organisations are with 48 units.",
      "Overall satisfaction by “Online business form” is 67.18 points of 100. Respondents chose themselves",
    ] { #expect(page.contains(fragment), "\(fragment)") }
    #expect(!page.contains("ILLUSTRATIVE"))
    #expect(!page.contains("id=\"areas\""))
  }

  @Test func `the same results are the same page`() throws {
    let sample = SampleRound(respondentsPerUnit: 12)
    #expect(
      HTMLReport.render(try sample.results(), language: .en) == HTMLReport.render(try sample.results(), language: .en))
  }

  @Test func `an axis has round ends around all values`() {
    #expect(ChartAxis(covering: [58.7, 89.7]).ticks == [50, 60, 70, 80, 90])
    #expect(ChartAxis(covering: [83.1, 84.2]).ticks == [83, 83.5, 84, 84.5])
    #expect(ChartAxis(covering: []).ticks == [0, 25, 50, 75, 100])
    #expect(ChartAxis(covering: [70]).ticks == [70, 70.5])
    #expect(ChartAxis(covering: [-40, 90]).ticks == [-50, 0, 50, 100])
  }
}
