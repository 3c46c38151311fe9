import SamplingAudit
import SurveyModel
import Testing

@testable import SurveyReport

@Suite struct AuditWordsTests {
  @Test func `every check has words in both languages, and a page`() {
    for check in AuditCheck.allCases {
      guard let words = AuditCheckWords.all[check] else {
        Issue.record("\(check.rawValue) has no words")
        continue
      }
      for language in Language.allCases {
        #expect(!words.title[language].isEmpty && !words.advice[language].isEmpty)
        #expect(words.advice[language].last != ".", "the advice of \(check.rawValue) ends without a period")
        #expect(ExplainPages.page(code: check.rawValue, language: language) != nil)
      }
    }
  }

  @Test func `no check accuses anybody`() {
    for (check, words) in AuditCheckWords.all {
      let text = [words.title.en, words.advice.en, words.page.en].joined(separator: " ").lowercased()
      for word in ["fraud", "cheat", "guilty", "liar"] { #expect(!text.contains(word), "\(check.rawValue)") }
    }
  }

  private func sentence(_ result: CheckResult, _ language: Language) -> String {
    AuditSentences(NumberFormat(language)).sentence(result)
  }

  @Test func `pairs that were not compared say why`() {
    func unseen(_ obstacle: CheckObstacle, _ language: Language) -> String {
      sentence(CheckResult(.nearCopiesAcrossUnits, form: "f", .unit("U"), obstacle: obstacle), language)
    }
    #expect(
      unseen(.oneUnit, .en)
        == "forms nearly like another unit's: cannot be computed because no other unit has interviews")
    #expect(
      unseen(.oneUnit, .vi)
        == "phiếu gần giống phiếu của đơn vị khác: không tính được vì không có đơn vị nào khác có phiếu")
    #expect(
      unseen(.tooMany(found: 70_000, most: 60_000), .en)
        == "forms nearly like another unit's: cannot be computed because there are 70,000 interviews and all pairs are compared up to 60,000, the check's 'cap' in the rules"
    )
    #expect(
      unseen(.tooMany(found: 70_000, most: 60_000), .vi)
        == "phiếu gần giống phiếu của đơn vị khác: không tính được vì có 70.000 phiếu, chỉ so mọi cặp phiếu khi không quá 60.000 (số 'cap' của mục này trong bộ quy tắc)"
    )
  }

  @Test func `a result is one sentence with its number and what is behind it`() {
    let rule = CheckRule(warn: 0.1, source: LocalizedText(vi: "", en: ""))
    let short = CheckResult(
      .shortfall, form: "f", .unit("U"), value: 0.18, rule: rule, detail: .part(82, of: 100))
    #expect(sentence(short, .en) == "short of the plan: 18.0% (82 valid of 100 planned)")
    #expect(sentence(short, .vi) == "thiếu so với kế hoạch: 18,0% (82 phiếu hợp lệ trên 100 phiếu kế hoạch)")
    let unseen = CheckResult(.outsidePeriod, form: "f", .unit("U"), obstacle: .noColumn("started_at"))
    #expect(
      sentence(unseen, .en)
        == "interviews outside the fieldwork period: cannot be computed because no column has the role 'started_at', or it is empty"
    )
    let none = CheckResult(.straightBlocks, form: "f", .unit("U"), obstacle: .fewBlocks(found: 1, needed: 3, items: 3))
    #expect(
      sentence(none, .en)
        == "one answer for each block: cannot be computed because there is 1 block of 3 items or more and it needs 3")
    let blocks = CheckResult(
      .straightBlocks, form: "f", .unit("U"), value: 0.25, rule: rule,
      detail: .blocks(5, of: 20, straight: 2.5, blocks: 7, longestRun: 9.4))
    #expect(
      sentence(blocks, .en)
        == "one answer for each block: 25.0% (5 of 20 that are no single line; on average 2.5 of 7 blocks have one answer, longest run 9.4)"
    )
    #expect(
      sentence(blocks, .vi)
        == "phiếu chọn mỗi phần một mức: 25,0% (5 trên 20 phiếu không phải một đường thẳng; trung bình 2,5 trên 7 phần chọn một mức, chuỗi dài nhất 9,4)"
    )
    let copies = CheckResult(
      .nearCopiesAcrossUnits, form: "f", .unit("U"), value: 0.5, rule: rule, detail: .names(["V"], of: 20))
    #expect(sentence(copies, .en) == "forms nearly like another unit's: 50.0% (nearly like forms of V; of 20)")
    #expect(
      sentence(copies, .vi) == "phiếu gần giống phiếu của đơn vị khác: 50,0% (gần giống phiếu của V; trong 20 phiếu)")
    let few = CheckResult(
      .fewDegreesOfFreedom, form: "f", .unit("U"), value: 2, rule: rule, detail: .student(df: 2, t: 4.3027))
    #expect(
      sentence(few, .en) == "degrees of freedom: 2 (t = 4.30: intervals are 4.30 standard errors wide on each side)")
  }
}
