import SurveyModel
import SurveyReport
import Testing

/// Words: the exact text of every finding about an imported form, in both languages.
struct FormImportWordsTests {
  private func said(_ finding: FormImportFinding, _ language: Language) -> [String] {
    let words = finding.words(in: language)
    let first = "\(finding.code): \(words.problem)" + (words.consequence.map { "; \($0)" } ?? "")
    return [first] + words.notes.map { "  note: \($0)" } + words.help.map { "  help: \($0)" }
  }

  @Test(arguments: [(Language.en, FormImportWords.english), (.vi, FormImportWords.vietnamese)])
  func `Every finding has its exact words`(language: Language, text: String) {
    #expect(FormImportSamples.all.flatMap { said($0, language) } == text.split(separator: "\n").map(String.init))
  }

  @Test func `Every code has a sample and a page`() {
    #expect(Set(FormImportSamples.all.map(\.code)) == Set(FormImportFinding.explanations.keys))
    for (code, page) in FormImportFinding.explanations {
      #expect(page.vi != page.en)
      for language in Language.allCases {
        #expect((2...6).contains(page[language].split(separator: ". ").count), "\(code) \(language)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `Messages start in lower case and end without a period`(language: Language) {
    for finding in FormImportSamples.all {
      let words = finding.words(in: language)
      for text in [words.problem] + [words.consequence].compactMap(\.self) + words.notes + words.help {
        #expect(!text.hasSuffix("."), "\(text)")
        #expect(text.first?.isUppercase == false, "\(text)")
      }
    }
  }

  @Test func `A finding names the sheet and its row`() {
    let place = SourceLocation(file: "f.xlsx", line: 7, column: "survey")
    let text = FindingPrinter(language: .en).text(of: Finding(.formImport(.noQuestions), at: place))
    #expect(
      text == """
        f.xlsx:7: error: no question was found that can be imported; no form was written [import-no-questions]
          note: sheet 'survey'
          help: look at column 'type' of sheet 'survey': it has to name types such as select_one, integer or text

        """)
  }
}
