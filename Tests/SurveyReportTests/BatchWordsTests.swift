import SurveyModel
import SurveyReport
import Testing

/// Words: the exact text of every finding about a response file, in both languages.
struct BatchWordsTests {
  private func said(_ finding: BatchFinding, _ language: Language) -> String {
    let words = finding.words(in: language)
    let first = "\(finding.code): \(words.problem)" + (words.consequence.map { "; \($0)" } ?? "")
    return ([first] + words.notes.map { "  note: \($0)" } + words.help.map { "  help: \($0)" }).joined(separator: "\n")
  }

  /// The expected texts, one per finding; notes and help are indented.
  private func expected(_ text: String) -> [String] {
    text.split(separator: "\n").reduce(into: []) { texts, line in
      if line.hasPrefix("  "), let last = texts.popLast() {
        texts.append(last + "\n" + line)
      } else {
        texts.append(String(line))
      }
    }
  }

  @Test(arguments: [
    (Language.en, BatchWordsEnglish.text + "\n" + BatchWordsForeign.english),
    (.vi, BatchWordsVietnamese.text + "\n" + BatchWordsForeign.vietnamese),
  ])
  func `Every finding has its exact words`(language: Language, text: String) {
    let expected = expected(text)
    #expect(expected.count == BatchFindingSamples.all.count)
    for (finding, wanted) in zip(BatchFindingSamples.all, expected) { #expect(said(finding, language) == wanted) }
  }

  @Test func `Every code has a sample and a page`() {
    let codes = BatchFinding.allCodes
    #expect(Set(codes).count == codes.count)
    #expect(Set(codes) == Set(BatchFindingSamples.all.map(\.code)))
    #expect(Set(codes) == Set(BatchFinding.explanations.keys))
  }

  @Test func `Every page has two to six sentences in both languages`() {
    for (code, page) in BatchFinding.explanations {
      for language in Language.allCases {
        let sentences = page[language].split(separator: ". ").count
        #expect((2...6).contains(sentences), "\(code) \(language)")
        #expect(page[language].hasSuffix("."), "\(code) \(language)")
      }
      #expect(page.vi != page.en)
    }
  }

  @Test(arguments: Language.allCases)
  func `Messages start in lower case, end without a period and beg for nothing`(language: Language) {
    for finding in BatchFindingSamples.all {
      let words = finding.words(in: language)
      for text in [words.problem] + [words.consequence].compactMap(\.self) + words.notes + words.help {
        #expect(!text.hasSuffix("."), "\(text)")
        #expect(!text.lowercased().contains("please"), "\(text)")
        #expect(text.first?.isUppercase == false, "\(text)")
        #expect(!text.contains { $0.isNewline }, "\(text)")
      }
    }
  }

  @Test func `Errors say what became of the record or the file, and warnings leave nothing out`() {
    for finding in BatchFindingSamples.all {
      let consequence = finding.words(in: .en).consequence
      let leavesOut = consequence == "the record is quarantined" || consequence == "nothing was imported"
      if finding.severity == .warning { #expect(!leavesOut) }
      if finding.severity == .error { #expect(leavesOut || consequence == "the answer counts as missing") }
    }
  }

  @Test(arguments: Language.allCases)
  func `Whatever is left out comes with what to do about it`(language: Language) {
    for finding in BatchFindingSamples.all {
      let words = finding.words(in: language)
      let isLeftOut = finding.severity == .error || words.consequence == Consequence.countedMissing.said(language)
      if isLeftOut { #expect(!words.help.isEmpty, "\(finding.code)") }
      for help in words.help { #expect(help.count <= 175, "\(help)") }
    }
  }

  @Test func `A personal cell is not shown`() {
    let finding = BatchFinding.weightUnusable(found: .personal, fault: .zero)
    #expect(
      finding.words(in: .en).problem
        == "the weight must be a number greater than 0 (the cell is personal and is not shown)")
    #expect(!finding.words(in: .vi).problem.contains("•"))
  }
}

extension Consequence {
  fileprivate func said(_ language: Language) -> String {
    BatchFinding.textTooLong(item: BatchFindingSamples.plain, length: 2, limit: 1, self).words(in: language).consequence
      ?? ""
  }
}
