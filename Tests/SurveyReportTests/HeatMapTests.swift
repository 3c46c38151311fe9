import IndexScoring
import SurveyModel
import Testing

@testable import SurveyReport

@Suite("The heat map")
struct HeatMapTests {
  /// Relative luminance of an sRGB colour: WCAG 2.2, "relative luminance".
  private func luminance(_ hex: String) throws -> Double {
    let number = try #require(Int(hex, radix: 16))
    let channels = [16, 8, 0].map { shift -> Double in
      let share = Double((number >> shift) & 255) / 255
      return share <= 0.04045 ? share / 12.92 : pow24((share + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// x^2.4 as x² · (x²)^(1/5), the root by Newton; sixty steps are more than it needs for x in 0…1.
  private func pow24(_ x: Double) -> Double {
    let target = x * x
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - target) / (5 * fourth)
    }
    return target * root
  }

  @Test func `text on every colour has the contrast of WCAG AA, and colours grow lighter in order`() throws {
    let papers = try HTMLStyle.shades.map { try luminance($0.paper) }
    for (shade, paper) in zip(HTMLStyle.shades, papers) {
      let ink = try luminance(shade.ink)
      let contrast = (max(ink, paper) + 0.05) / (min(ink, paper) + 0.05)
      #expect(contrast >= 4.5, "\(shade.paper): \(contrast)")
    }
    #expect(papers == papers.sorted() && Set(papers).count == papers.count)
    // Neighbours differ enough to be told apart in grey: by a quarter of the lighter one's contrast at least.
    for (dark, light) in zip(papers, papers.dropFirst()) { #expect((light + 0.05) / (dark + 0.05) > 1.25) }
    #expect(HTMLStyle.shades.count == HeatMap.Shade.allCases.count)
  }

  @Test func `the edges of the classes are exact and inclusive`() {
    let one = Points.unitsPerPoint
    #expect(HeatMap.Shade(19 * one, of: 20 * one) == .from95)
    #expect(HeatMap.Shade(19 * one - 1, of: 20 * one) == .from80)
    #expect(HeatMap.Shade(13 * one, of: 20 * one) == .from65)
    #expect(HeatMap.Shade(one / 2, of: one) == .from50)
    #expect(HeatMap.Shade(0, of: one) == .under50)
    #expect(HeatMap.Shade(-one, of: one) == .under50)
    #expect(HeatMap.Shade(one, of: 0) == nil)
  }

  @Test func `words that are only spoken made the page wider than a telephone`() {
    // What is placed absolutely leaves a box that scrolls, unless its cell is its frame.
    #expect(HTMLStyle.sheet.contains(".heat td.out{position:relative}"))
  }

  @Test func `areas stay whole in tables of twenty columns`() {
    func group(_ title: String, _ count: Int) -> HeatMap.Group {
      HeatMap.Group(
        title: title, isLeaf: false,
        columns: (1...count).map { HeatMap.Column(code: "\(title).\($0)", title: "", maximum: "") })
    }
    let tables = HeatMap.divided([group("1", 8), group("2", 12), group("3", 1), group("4", 30), group("5", 2)])
    #expect(tables.map { $0.map(\.title) } == [["1", "2"], ["3"], ["4"], ["5"]])
    #expect(HeatMap.divided([]).isEmpty)
  }

  private func row(_ page: String, _ name: String) throws -> Substring {
    let start = try #require(page.range(of: "<tr><th scope=\"row\"><a href=\"units/\(name).html\">"))
    let end = try #require(page[start.upperBound...].range(of: "</tr>"))
    return page[start.lowerBound..<end.lowerBound]
  }

  @Test func `cells have points in the language's decimals, their class, and signs where there are none`() throws {
    let page = HTMLReport.render(try SampleRound.standard.get(), language: .vi)
    // S5 has 30 of 40 appraised points (75 %) and 812 of 1,000 figures: 16.24 of 20 (81.2 %).
    #expect(try row(page, "S5").contains("<td class=\"h2\">30,00</td><td class=\"h3\">16,24</td>"))
    // S4 has 20 answers, and 3.1 needs 30; S10 has 6, and 3.2 needs 10 to be scored at all.
    #expect(try row(page, "S4").contains("<td class=\"out\" title=\"không tính: bỏ khỏi điểm và điểm tối đa\">"))
    #expect(try row(page, "S10").contains("<td class=\"bare\" title=\"chưa chấm được\">?</td>"))
    // The titles stand in the headings in full, and once more for who hovers over them.
    let title = "3.1. Mức độ hài lòng chung (tối\u{A0}đa\u{A0}30)"
    #expect(page.contains("<th scope=\"col\" class=\"criterion\" title=\"\(title)\"><span>\(title)</span></th>"))
    #expect(page.contains("<th scope=\"colgroup\" colspan=\"2\" class=\"area\""))
    #expect(page.contains("</span>từ 65% đến dưới 80%</li>"))
    #expect(page.contains("<tr class=\"mean\"><th scope=\"row\">Trung bình khối</th>"))
  }
}
