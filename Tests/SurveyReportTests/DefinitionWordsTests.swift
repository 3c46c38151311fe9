import SurveyModel
import SurveyReport
import Testing

/// A finding with the exact words that it has to have.
struct WordsCase: Sendable, CustomTestStringConvertible {
  let finding: DefinitionFinding
  let en: String
  let vi: String

  init(_ finding: DefinitionFinding, _ en: String, _ vi: String) {
    self.finding = finding
    self.en = en
    self.vi = vi
  }

  var testDescription: String { finding.code }
}

@Suite("Words of definition findings") struct DefinitionWordsTests {
  @Test("Each finding is worded exactly so in both languages", arguments: all)
  func words(_ words: WordsCase) {
    #expect(words.finding.words(in: .en).problem == words.en)
    #expect(words.finding.words(in: .vi).problem == words.vi)
  }

  @Test("Every code has words under test and a page, and no page is left over")
  func pages() {
    #expect(Set(Self.all.map(\.finding.code)) == Set(DefinitionFinding.allCodes))
    #expect(Set(DefinitionFinding.explanations.keys) == Set(DefinitionFinding.allCodes))
  }

  @Test("Pages are sentences in both languages", arguments: DefinitionFinding.allCodes)
  func sentences(_ code: String) throws {
    let page = try #require(DefinitionFinding.explanations[code])
    for text in [page.vi, page.en] {
      #expect(text.hasSuffix("."))
      #expect(text.count > 80)
      #expect(!text.contains("\n") && !text.contains("  "))
    }
  }

  @Test("Messages are in lower case, without period or please", arguments: all)
  func style(_ words: WordsCase) {
    for language in Language.allCases {
      let said = words.finding.words(in: language)
      for text in [said.problem] + said.help + [said.consequence].compactMap({ $0 }) {
        #expect(text.first?.isUppercase == false || text.hasPrefix("YAML"))
        #expect(!text.hasSuffix(".") && !text.lowercased().contains("please"))
      }
    }
  }

  @Test("A fault says that the file is not used, a suspicion does not")
  func consequence() {
    #expect(DefinitionFinding.basisMissing.words(in: .en).consequence == "the file is not used")
    #expect(DefinitionFinding.basisMissing.words(in: .vi).consequence == "tệp không được dùng")
    #expect(DefinitionFinding.bandsOverlap(first: "1-2", second: "2-3").words(in: .en).consequence == nil)
  }

  @Test("A table without its blocks says what a block is, and which columns it needs")
  func blocks() {
    let finding = DefinitionFinding.columnMissing(name: "block", nearest: "blok", required: ["code", "block"])
    #expect(
      finding.words(in: .en).help == [
        "did you mean 'blok'?", "the table's first line has to name the columns code, block",
        "'block' says among which units a unit is ranked, as the index names it; without an index write one word, such as ward",
      ])
    #expect(
      finding.words(in: .vi).help == [
        "có phải là 'blok'?", "dòng đầu của bảng phải có các cột: code, block",
        "'block' là khối trong đó đơn vị được xếp hạng, như trong bộ chỉ số; không có bộ chỉ số thì ghi một từ chung, như ward",
      ])
  }

  @Test("What does not say itself what must stand there comes with what to do", arguments: all)
  func advice(_ words: WordsCase) {
    switch words.finding {
    case .numberOrder, .numberBeyond, .numberNotPositive, .listLength: return
    case .valueNotAllowed(_, nil, [], _), .columnMissing(_, nil, []): return
    default:
      for language in Language.allCases { #expect(!words.finding.words(in: language).help.isEmpty) }
    }
  }

  @Test("Help names the nearest name, or else the names that would do")
  func help() {
    let near = DefinitionFinding.keyUnknown(key: "mx", nearest: "max", allowed: ["min", "max"])
    #expect(near.words(in: .en).help == ["did you mean 'max'?"])
    #expect(near.words(in: .vi).help == ["có phải là 'max'?"])
    let far = DefinitionFinding.valueNotAllowed(found: "x", nearest: nil, allowed: ["post", "phone"])
    #expect(far.words(in: .en).help == ["allowed: post, phone"])
    #expect(far.words(in: .vi).help == ["được dùng: post, phone"])
  }
}
