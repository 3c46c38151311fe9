import IndexScoring
import SurveyModel
import Testing

@testable import SurveyReport

@Suite("The page of a unit")
struct UnitPageTests {
  private static let hostile = "<b>A & B</b> \"x\" 'y' {{title}} {{{style}}} </style> \u{202E}gnp <\u{301}i>"

  private func pages(_ results: RoundResults, _ language: Language = .en) -> [String: String] {
    Dictionary(HTMLReport.unitPages(results, language: language).map { ($0.name, $0.text) }) { first, _ in first }
  }

  @Test func `every unit has a page, and one without an index says why`() throws {
    let results = try SampleRound.standard.get()
    let pages = pages(results)
    #expect(pages.count == 48 && HTMLReport.unitPages(results, language: .en).count == 48)
    let first = try #require(pages["units/S2.html"])
    for fragment in [
      "<h1>Department 2</h1>", "<a href=\"../report.html#ranking-1\">", "aria-current=\"true\"",
      "Position in the block", "of 21", "Chance of each grade", "the grade given", "1. Direction", "88.1%",
      "Strengths and weaknesses", "exceeds the survey&#39;s error (95%)", "<li>figures.csv: 803/1,000</li>",
      "SYNTHETIC DATA",
    ] { #expect(first.contains(fragment), "\(fragment)") }
    let none = try #require(pages["units/S10.html"])
    #expect(none.contains("The unit has no index and is not ranked: criterion 3.2: n &lt; 10, 10 needed."))
    #expect(!none.contains("id=\"standing\"") && none.contains("id=\"criteria\""))
    #expect(none.contains("gate failed (n = &lt;10, 10 needed)"))
    #expect(try SampleRound.withoutIndex.get().index == nil)
    #expect(self.pages(try SampleRound.withoutIndex.get()).isEmpty)
  }

  @Test func `on a telephone a unit without an index had three dashes, and a criterion stood beside its figures`()
    throws
  {
    let page = HTMLReport.render(try SampleRound.small.get(), language: .en)
    #expect(page.contains("<tr role=\"row\" class=\"blank\"><td role=\"cell\" class=\"rank\">–</td>"))
    let phone = try #require(HTMLStyle.sheet.components(of: "@media (max-width:52rem){").dropFirst().first)
    #expect(phone.contains(".chart tr.blank .note,.chart tr.blank .value{display:none}"))
    // `.criteria .d1 .name` indents it, and has three classes.
    #expect(HTMLStyle.sheet.contains(".criteria tbody tr[class] .name{flex:0 0 100%;padding-left:0;"))
  }

  @Test func `a Vietnamese page reads like one`() throws {
    let page = try #require(pages(try SampleRound.standard.get(), .vi)["units/S4.html"])
    for fragment in [
      "<h1>Sở Tài chính</h1>", "S4 · Sở, ban, ngành · Chỉ số cải cách hành chính (thành phố mẫu)",
      "không qua điều kiện (n = 20, cần 30)", "<tr role=\"row\" class=\"d1 failed\">", "Khả năng của từng mức xếp loại",
      "← Bảng xếp hạng của cả khối", "một vài chênh lệch vẫn có thể do ngẫu nhiên", "Trung bình khối",
    ] { #expect(page.contains(fragment), "\(fragment)") }
  }

  @Test func `every link leads to a file and a place that are there`() throws {
    let results = try SampleRound.small.get()
    let report = HTMLReport.render(results, language: .en)
    let pages = pages(results)
    for link in links(report) { #expect(pages[link] != nil, "\(link)") }
    #expect(Set(links(report)).count == pages.count)
    for page in pages.values {
      for link in links(page) {
        if link.hasPrefix("../report.html#") {
          let place = link.dropFirst("../report.html#".count)
          #expect(report.contains("<section id=\"\(place)\""), "\(link)")
        } else {
          #expect(pages["units/" + link] != nil, "\(link)")
        }
      }
    }
  }

  private func links(_ page: String) -> [String] {
    page.components(of: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func `elements are closed in order, and hostile names change no tag`() throws {
    let harmless = pages(try SampleRound(respondentsPerUnit: 12, appraiser: "x").results())
    let hostile = try SampleRound(text: { $0 + Self.hostile }, respondentsPerUnit: 12, appraiser: "x").results()
    let marked = pages(hostile)
    for (name, page) in marked {
      let tags = self.tags(page)
      #expect(tags == self.tags(try #require(harmless[name])), "\(name)")
      #expect(unclosed(tags) == [], "\(name)")
      #expect(!page.unicodeScalars.contains { $0.value == 0x202E })
    }
    #expect(try #require(marked["units/S1.html"]).contains("&lt;b&gt;A &amp; B&lt;/b&gt; &quot;x&quot; &#39;y&#39;"))
    #expect(unclosed(tags(HTMLReport.render(hostile, language: .vi))) == [])
  }

  /// The names of tags in order, `/` before those that close; texts and values are left out.
  private func tags(_ page: String) -> [String] {
    markupTags(page).map { text in
      let name = text.prefix { $0 != " " && $0 != "/" || text.first == "/" && $0 == "/" }
      return String(name) + (text.last == "/" ? "/" : "")
    }
  }

  /// What is open at the end, or was closed out of order.
  private func unclosed(_ tags: [String]) -> [String] {
    var open: [String] = []
    for tag in tags where !tag.hasSuffix("/") && !["!DOCTYPE", "meta", "br"].contains(tag) {
      if tag.first != "/" {
        open.append(tag)
      } else if open.last == String(tag.dropFirst()) {
        open.removeLast()
      } else {
        return open + [tag]
      }
    }
    return open
  }

  @Test(arguments: Language.allCases)
  func `it runs nothing, loads nothing, names no appraiser, and is the same again`(language: Language) throws {
    let sample = SampleRound(respondentsPerUnit: 12, appraiser: "Nguyen Van Appraiser")
    let results = try sample.results()
    let pages = HTMLReport.unitPages(results, language: language)
    let again = HTMLReport.unitPages(try sample.results(), language: language)
    // One of the decisions was made after publication: the report has it with day and reason, and names nobody either.
    let report = HTMLReport.render(results, language: language)
    let day = language == .vi ? "12/12/2024" : "2024-12-12"
    #expect(report.contains("<td>\(day)</td>") && report.contains("thiếu minh chứng") && !report.contains("Appraiser"))
    #expect(pages.map(\.name) == again.map(\.name) && pages.map(\.text) == again.map(\.text))
    for page in pages {
      for forbidden in ["<script", "<link", "<img", "<iframe", "http", "url(", "@import", "Appraiser"] {
        #expect(!page.text.replacing("http-equiv", with: "").contains(forbidden), "\(page.name): \(forbidden)")
      }
      #expect(page.text.contains("default-src 'none'") && page.text.prefix(1000).contains(HTMLReport.unitPageMark))
    }
    // A self-score of 40 became other points, for a reason; those of one unit protect its survey criteria.
    #expect(pages.count { !$0.text.contains("<td>thiếu minh chứng</td>") } == 1)
  }

  @Test func `names of files stay in their folder, and no two codes share one`() {
    #expect(UnitFile.path("DP-01_a.b") == "units/DP-01_a.b.html")
    #expect(UnitFile.name("../x") == "~2E.~2Fx.html")
    #expect(UnitFile.name("Sở") == "S~E1~BB~9F.html")
    #expect(UnitFile.name("a~2F") != UnitFile.name("a/"))
  }
}

extension String {
  fileprivate func components(of separator: String) -> [Substring] { split(separator: separator) }
}
