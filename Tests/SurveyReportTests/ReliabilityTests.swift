import Foundation
import SatisfactionScoring
import SurveyModel
import SurveyStatistics
import Testing

@testable import SurveyReport

/// What rules of reliability look like in every output.
@Suite("Rules of reliability in outputs")
struct ReliabilityTests {
  private static let rules: [ReliabilityRule] = [
    .shareReliability(ShareReliabilityRule()), .sampleSize(SampleSizeRule(minimum: 70)),
    .coefficientOfVariation(CoefficientOfVariationRule(maximum: 0.2, reviewAbove: 0.2)),
  ]
  private static let judged = Result { try SampleRound(reliability: rules).results() }
  private static let withoutIndex = Result { try SampleRound(hasIndex: false, reliability: rules).results() }

  private static let reasons: [PublicationReason] = [
    .noValue, .noPrecision, .base(20, minimum: 50), .effectiveSampleSize(21.34, minimum: 30),
    .intervalWidth(0.3421, limit: 0.3), .relativeWidth(1.42, maximum: 1.3),
    .complementRelativeWidth(1.42, maximum: 1.3), .degreesOfFreedom(5, minimum: 8), .noVariation,
    .coefficientOfVariation(0.42, maximum: 0.2), .noCoefficientOfVariation,
  ]

  private func words(_ language: Language, withFound: Bool) -> [String] {
    let words = ReliabilityWords(format: NumberFormat(language))
    return Self.reasons.map { words.reason($0, withFound: withFound) }
  }

  @Test func `every reason is worded in English`() {
    #expect(
      words(.en, withFound: true) == [
        "no value", "no standard error", "n 20 < 50", "n_eff 21.3 < 30", "interval 34.2 ≥ 30 points wide",
        "interval 142.0% > 130% of the share", "interval 142.0% > 130% of the complement", "df 5 < 8",
        "share is 0 or 100", "CV 42.0% > 20%", "value 0 has no CV",
      ])
    #expect(words(.en, withFound: false)[2] == "n < 50")
  }

  @Test func `every reason is worded in Vietnamese`() {
    #expect(
      words(.vi, withFound: true) == [
        "không có giá trị", "không có sai số chuẩn", "n 20 < 50", "n_eff 21,3 < 30", "KTC rộng 34,2 ≥ 30 điểm",
        "KTC 142,0% > 130% tỷ lệ", "KTC 142,0% > 130% phần bù", "bậc tự do 5 < 8", "tỷ lệ là 0 hoặc 100",
        "CV 42,0% > 20%", "giá trị 0 không có CV",
      ])
    #expect(words(.vi, withFound: false)[9] == "CV > 20%")
  }

  @Test(arguments: Language.allCases)
  func `every rule is worded with its thresholds`(language: Language) {
    let words = ReliabilityWords(format: NumberFormat(language))
    let size = words.rule(.sampleSize(SampleSizeRule(minimum: 30, reviewBelow: 60)))
    let cv = words.rule(.coefficientOfVariation(CoefficientOfVariationRule(minimumBase: 60)))
    let share = words.rule(.shareReliability(ShareReliabilityRule(widthLimit: 0.25)))
    switch language {
    case .en:
      #expect(size == "n ≥ 30 (review: n < 60)")
      #expect(cv == "coefficient of variation ≤ 30%, n ≥ 60 (review: CV > 20%)")
      #expect(share.contains("under 25 points wide that is no wider than 5 points or than 130% of the share"))
    case .vi:
      #expect(size == "n ≥ 30 (xem xét: n < 60)")
      #expect(cv == "hệ số biến thiên (CV) ≤ 30%, n ≥ 60 (xem xét: CV > 20%)")
      #expect(share.contains("rộng dưới 25 điểm và không rộng quá 5 điểm hoặc 130% của tỷ lệ"))
    }
  }

  @Test func `JSON echoes the thresholds and gives each row its verdict`() throws {
    let results = try Self.judged.get()
    let text = SatisfactionJSON.document(
      results.byUnit, round: results.round, method: results.method, provenance: results.provenance
    ).text
    let document = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let method = try #require(document["method"] as? [String: Any])
    let publication = try #require(method["publication"] as? [String: Any])
    let rules = try #require(publication["reliability"] as? [[String: [String: Double]]])
    #expect(rules.map(\.keys.first) == ["share", "n", "cv"])
    #expect(rules[0]["share"]?["maximum_relative_width"] == 1.3 && rules[1]["n"]?["minimum"] == 70)
    let rows = try #require(document["rows"] as? [[String: Any]])
    func overall(_ unit: String) throws -> [String: Any] {
      try #require(
        rows.first {
          ($0["by"] as? [String: String]) == ["unit": unit] && $0["target"] as? String == "overall"
            && $0["form"] as? String == "citizen"
        })
    }
    let weak = try overall("S2")
    #expect(weak["withheld"] as? String == "not_reliable" && weak["publication"] as? String == "suppress")
    #expect(weak["reasons"] as? [String] == ["effective_sample_size", "base"])
    #expect(weak["estimate"] is NSNull && weak["base"] as? Int == 61)
    let reviewed = try overall("S15")
    #expect(reviewed["publication"] as? String == "review" && reviewed["estimate"] is Double)
    #expect(reviewed["reasons"] as? [String] == ["degrees_of_freedom"])
    let hidden = try overall("S10")
    #expect(hidden["publication"] is NSNull && hidden["withheld"] as? String == "base_under_10")
  }

  @Test func `CSV has columns for the verdict where there are rules, and only there`() throws {
    let results = try Self.judged.get()
    let lines = SatisfactionCSV.text(results.byUnit, round: results.round).split(separator: "\r\n")
    #expect(lines[0].hasSuffix(",deff,withheld,publication,reasons,synthetic,illustrative"))
    let weak = try #require(lines.first { $0.hasPrefix("citizen,node,overall,top2,pooled_answers,S2,") })
    #expect(weak.hasSuffix(",false,,,,,,,,,61,,,not_reliable,suppress,effective_sample_size base,true,false"))
    let plain = try SampleRound.small.get()
    #expect(!SatisfactionCSV.text(plain.byUnit, round: plain.round).contains("publication"))
  }

  @Test func `text withholds with a reason, marks what is for review and explains both`() throws {
    let results = try Self.judged.get()
    func text(_ language: Language) -> String {
      SatisfactionText.text(
        results.byUnit, round: results.round, method: results.method, language: language, includesItems: false)
    }
    let (en, vi) = (text(.en), text(.vi))
    #expect(en.contains("–  not reliable: n < 70") && vi.contains("–  kém tin cậy: n < 70"))
    #expect(en.contains("not reliable: no standard error") && vi.contains("kém tin cậy: không có sai số chuẩn"))
    #expect(en.contains("\n“not reliable”: withheld under the round's rules of reliability.\n"))
    #expect(vi.contains("\n“kém tin cậy”: không công bố theo quy tắc tin cậy của cuộc khảo sát.\n"))
    #expect(en.contains("\n* a statistician should review the figure before it is used.\n"))
    #expect(vi.contains("\n* cần chuyên gia thống kê xem xét trước khi sử dụng.\n"))
    #expect(en.split(separator: "\n").contains { $0.contains(" *  ") })
    for line in (en + vi).split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test(arguments: Language.allCases)
  func `summaries fit the terminal and say what points rest on`(language: Language) throws {
    let results = try Self.judged.get()
    let index = try #require(results.index)
    let text =
      TextSummary.text(results, language: language)
      + TextSummary.text(try Self.withoutIndex.get(), language: language)
      + IndexText.text(index, round: results.round, method: results.method, language: language)
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    let legend =
      language == .en
      ? "rest on scores that are not reliable." : "đơn vị dựa trên kết quả kém tin cậy."
    #expect(text.components(separatedBy: legend).count == 3)
  }

  @Test(arguments: [
    (
      Language.en,
      [
        "not reliable: n &lt; 70<small>n 61 &lt; 70</small>", "*<small>df 5 &lt; 8</small>",
        "<td>withheld, not reliable: n &lt; 70</td>", "rest on scores that are not reliable.",
        "Figures that miss the round&#39;s rules of reliability are withheld: for shares n ≥ 30",
        "n ≥ 70; coefficient of variation ≤ 20%.", " · not reliable</small>",
      ]
    ),
    (
      Language.vi,
      [
        "kém tin cậy: n &lt; 70<small>n 61 &lt; 70</small>", "*<small>bậc tự do 5 &lt; 8</small>",
        "<td>không công bố, kém tin cậy: n &lt; 70</td>", "đơn vị dựa trên kết quả kém tin cậy.",
        "Kết quả không đạt quy tắc tin cậy của cuộc khảo sát thì không công bố: với tỷ lệ: n ≥ 30",
        "n ≥ 70; hệ số biến thiên (CV) ≤ 20%.", " · kém tin cậy</small>",
      ]
    ),
  ])
  func `the page withholds, marks and explains`(language: Language, fragments: [String]) throws {
    let page = HTMLReport.render(try Self.judged.get(), language: language)
    for fragment in fragments { #expect(page.contains(fragment), "\(fragment)") }
  }
}
