import SurveyModel
import SurveyReport
import Testing

/// Words: what is said about analyses, in both languages.
@Suite struct AnalysisWordsTests {
  private func lines(_ language: Language) -> [String] {
    AnalysisFindingSamples.all.map { finding in
      let words = finding.words(in: language)
      return ([words.problem, words.consequence].compactMap { $0 } + words.notes + words.help).joined(separator: "; ")
    }
  }

  @Test func `every finding is worded in English`() {
    #expect(lines(.en) == AnalysisWordsEnglish.lines)
  }

  @Test func `every finding is worded in Vietnamese`() {
    #expect(lines(.vi) == AnalysisWordsVietnamese.lines)
  }

  @Test func `messages are lowercase phrases without a period`() {
    for finding in AnalysisFindingSamples.all {
      for language in Language.allCases {
        let words = finding.words(in: language)
        for text in [words.problem] + [words.consequence].compactMap({ $0 }) + words.notes + words.help {
          #expect(!text.hasSuffix("."))
          #expect(text.first?.isUppercase == false)
        }
      }
    }
  }

  @Test func `every code has a page in both languages that fits a terminal`() throws {
    for finding in AnalysisFindingSamples.all {
      for language in Language.allCases {
        let page = try #require(ExplainPages.page(code: finding.code, language: language))
        #expect(page.hasPrefix(finding.code + "\n\n"))
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
      }
    }
  }

  @Test func `errors stop the analysis, warnings do not`() {
    #expect(AnalysisFindingSamples.errors.allSatisfy { $0.severity == .error })
    #expect(
      AnalysisFindingSamples.weighting.allSatisfy { AnalysisFinding.weighting(step: "rake", $0).severity == .error })
    #expect(!AnalysisFindingSamples.warnings.contains { $0.severity == .error })
    #expect(AnalysisFinding.estimatesSuppressed(count: 1, of: 2).severity == .note)
  }
}
