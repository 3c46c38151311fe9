import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics
import Testing

@testable import SurveyReport

/// Published points from the outputs, and what a definition wants to be said beside them.
@Suite struct PublishedIndexTests {
  private func named(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }

  /// One province of which `satisfied` of 10,000 answers are satisfied; the index is SIPAS alone, of 10 points.
  private func scores(satisfied: Int, notice: LocalizedText? = nil) throws -> (IndexScores, SurveyRound) {
    let scale = ResponseScale(
      name: "yn",
      points: [
        ScalePoint(code: "1", label: named("yes"), score: 1, isTop: true),
        ScalePoint(code: "0", label: named("no"), score: 0),
      ])
    let form = SurveyForm(
      id: "s", version: "1", title: named("S"), roles: [:], items: [Item(id: "q", kind: .coded(.yesNo, scale))],
      satisfaction: SatisfactionNode(name: "overall", definition: .top, aggregation: .pooledAnswers, items: ["q"]))
    let province = RatedUnit(code: "HT", name: named("Hà Tĩnh"), block: "province")
    let indices = [Int32](repeating: 0, count: 10000)
    let table = ResponseTable(
      columns: [.coded(indices.indices.map { $0 < satisfied ? 0 : 1 })], lines: Array(1...10000),
      unit: LabelColumn(labels: ["HT"], indices: indices), stratum: LabelColumn(labels: ["HT"], indices: indices))
    var totals = try #require(SatisfactionTotals(form: form, grouping: .byUnit))
    try totals.add(table)
    let criterion = Criterion(
      code: "1", title: named("SIPAS"), maximum: Points(whole: 10),
      rule: .survey(SurveyRule(SurveySource(form: "s", node: "overall", smallestBase: 30, otherwise: .withheld))))
    let definition = IndexDefinition(
      id: "i", title: named("I"), notice: notice, tier: "province", year: 2021, isIllustrative: false,
      rounding: RoundingRule(decimals: 2, mode: .halfAwayFromZero), ties: .sameRank,
      blocks: [IndexBlock(id: "province", title: named("Provinces"))], areas: [criterion])
    let index = try IndexScores(
      definition,
      evidence: IndexEvidence(
        units: [province], appraisal: [], figures: [], surveys: ["s": SurveyEvidence(totals: totals)],
        method: ScoringMethod()))
    let round = SurveyRound(
      id: "r", title: named("R"), isSynthetic: false, period: nil, forms: [form], units: [province], plan: [],
      batches: [])
    return (index, round)
  }

  /// Hà Tĩnh 2021: SIPAS 91.17 %, published as 9.12 of 10 points (baohatinh.vn 236001): linear, two decimals.
  @Test func `91.17 % satisfied are printed as 9.12 of 10 points, as published for Hà Tĩnh 2021`() throws {
    let (index, round) = try scores(satisfied: 9117)
    for (language, points, value) in [(Language.en, " 9.12", "91.17"), (.vi, " 9,12", "91,17")] {
      let text = IndexText.text(index, round: round, method: ScoringMethod(), language: language, width: nil)
      #expect(text.contains(value) && text.contains(points), "\(text)")
    }
  }

  /// 91.25 % are 9.125 points exactly: half away from zero gives 9.13, half to even would give 9.12.
  @Test func `a half is rounded away from zero where the definition says so`() throws {
    let (index, round) = try scores(satisfied: 9125)
    let text = IndexText.text(index, round: round, method: ScoringMethod(), language: .en, width: nil)
    #expect(text.contains(" 9.13"), "\(text)")
  }

  @Test func `what a definition wants to be said stands over the report and the summary of a round`() throws {
    let notice = LocalizedText(vi: "Lưu ý: không phải khảo sát", en: "Note: not a survey")
    let results = try SampleRound(respondentsPerUnit: 12, notice: notice).results()
    #expect(
      HTMLReport.render(results, language: .en).contains("<p class=\"banner\" role=\"note\">Note: not a survey</p>"))
    #expect(TextSummary.text(results, language: .vi).split(separator: "\n").contains("Lưu ý: không phải khảo sát"))
    let plain = try SampleRound.small.get()
    #expect(!HTMLReport.render(plain, language: .en).contains("Note: not a survey"))
  }

  @Test func `what a definition wants to be said stands in the text and in the JSON of every result`() throws {
    let notice = LocalizedText(vi: "Lưu ý: không phải khảo sát", en: "Note: not a survey")
    let (index, round) = try scores(satisfied: 9117, notice: notice)
    for (language, words) in [(Language.en, notice.en), (.vi, notice.vi)] {
      let text = IndexText.text(index, round: round, method: ScoringMethod(), language: language)
      #expect(text.split(separator: "\n")[1] == words)
    }
    let json = index.definition.json.text
    #expect(json.contains("\"notice\"") && json.contains("Note: not a survey") && json.contains(notice.vi))
    let (plain, _) = try scores(satisfied: 9117)
    #expect(!IndexText.text(plain, round: round, method: ScoringMethod(), language: .en).contains("Note"))
  }
}
