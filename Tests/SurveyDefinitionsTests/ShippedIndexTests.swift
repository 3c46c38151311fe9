import Foundation
import IndexScoring
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import Testing

/// The definitions in `Data/indices`.
@Suite struct ShippedIndexTests {
  static let names = [
    "decision-766", "demo-city-2021", "hanoi-5666-2025", "par-province-2948-2017", "par-province-876-2022",
  ]

  private func index(_ name: String) throws -> IndexDefinition {
    try IndexDefinitionReader.definition(atPath: Repository.path("Data/indices/\(name).yaml"))
  }

  private func forms() throws -> [SurveyForm] {
    try ShippedFormTests.names.map {
      try SurveyFormReader.form(atPath: Repository.path("SurveyForms/\($0).yaml"))
    }
  }

  @Test(arguments: names)
  func `every shipped definition loads under its name and gives the linter nothing to say`(name: String) throws {
    let path = Repository.path("Data/indices/\(name).yaml")
    // Of two of its items Decision 766 leaves nothing in their group, which is said as a note.
    let left = name == "decision-766" ? ["group-points-used-up"] : []
    #expect(IndexLinter.findings(inFile: path, forms: try forms()).map(\.code) == left)
    #expect(try index(name).id == name)
  }

  @Test func `no shipped definition is left out of these tests`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Repository.path("Data/indices"))
    #expect(files.filter { $0.hasSuffix(".yaml") }.sorted() == Self.names.map { $0 + ".yaml" })
  }

  @Test func `the groups of Decision 766 have 18 + 20 + 22 + 22 + 18 = 100 points, and 24 items below`() throws {
    let index = try index("decision-766")
    #expect(index.areas.map(\.code) == ["G1", "G2", "G3", "G4", "G5"])
    #expect(index.areas.map(\.maximum) == [18, 20, 22, 22, 18].map { Points(whole: $0) })
    #expect(index.areas.map(\.children.count) == [4, 2, 6, 7, 5])
    // Criteria with points of their own add up as well: what is unknown adds nothing.
    let known = index.areas.flatMap(\.children).filter { !$0.isMaximumUnknown }
    #expect(known.reduce(Points.zero) { $0 + $1.maximum } == Points(whole: 100))
  }

  @Test func `of Decision 766 four items are not established, and say which parameter it is`() throws {
    let unknown = try index("decision-766").unestablished.map { "\($0.criterion.code): \($0.parameters)" }
    #expect(
      unknown == [
        "3.3x: [\"threshold\"]", "3.1: [\"max\"]", "3.2: [\"rule\", \"max\"]", "4.2b: [\"rule\"]",
      ])
  }

  @Test func `a round that names Decision 766 is refused with every criterion that is not established`() throws {
    let text = try String(contentsOfFile: Repository.path("Data/indices/decision-766.yaml"), encoding: .utf8)
    let fixture = try RoundFixture(["i.yaml": text])
    let refused = fixture.faults().filter { $0.hasSuffix("parameters-unestablished") }
    #expect(
      refused.map { $0.split(separator: " ")[1] } == [
        "criteria[G3].children[3.3x]:", "criteria[G3].children[3.1]:", "criteria[G3].children[3.2]:",
        "criteria[G4].children[4.2b]:",
      ])
  }

  /// 6 · 0.9998 + 6 · 0.99 + 6 · min(1, 0.9393/0.9) = 5.9988 + 5.94 + 6 = 17.9388, published as 17.94 for Ho Chi Minh
  /// City in week 47 of 2025 (nld.com.vn, 26 November 2025).
  @Test func `group 5 of Decision 766 gives the published 17.94 of HCMC in week 47 of 2025`() throws {
    let whole = try index("decision-766")
    let group = try #require(whole.areas.last)
    let part = IndexDefinition(
      id: whole.id, title: whole.title, tier: whole.tier, year: whole.year, isIllustrative: false,
      rounding: whole.rounding, ties: whole.ties, blocks: whole.blocks, areas: [group])
    let figures = [
      ("5.2", "", "9998", "10000"), ("5.3", "", "99", "100"), ("5.4", "overdue", "605", "10000"),
      ("5.4", "complained", "2", "10000"),
    ].map { code, name, numerator, denominator in
      AdministrativeFigure(
        unit: "HCM", criterion: code, part: name, numerator: Amount(decimal: numerator) ?? .zero,
        denominator: Amount(decimal: denominator))
    }
    let city = RatedUnit(code: "HCM", name: LocalizedText(vi: "TP HCM", en: "HCMC"), block: "unit")
    let evidence = IndexEvidence(
      units: [city], appraisal: [], figures: figures, surveys: [:], method: ScoringMethod())
    let score = try #require(try IndexScores(part, evidence: evidence).blocks[0].units.first)
    #expect(score.points == Points(decimal: "17.9388"))
    #expect(score.maximum == Points(whole: 18))
  }

  @Test func `what Decision 766 calls satisfaction is said not to be a survey, in both languages`() throws {
    let notice = try #require(try index("decision-766").notice)
    #expect(notice.en.contains("not from a survey") && notice.vi.contains("không phải từ khảo sát"))
  }

  @Test func `the areas of Decision 2948 of 2017 add up to 100, their criteria are not known`() throws {
    let index = try index("par-province-2948-2017")
    #expect(
      index.areas.map(\.maximum) == ["10", "10", "14.5", "11", "16", "7", "16", "15.5"].map { Points(decimal: $0) })
    #expect(index.unestablished.allSatisfy { $0.parameters == ["children"] } && index.unestablished.count == 8)
  }

  @Test func `of Decision 876 of 2022 nothing but the ten points of SIPAS is given as a fact`() throws {
    let index = try index("par-province-876-2022")
    let known = index.areas.filter { !$0.isMaximumUnknown }
    #expect(known.map(\.code) == ["SIPAS"] && known.map(\.maximum) == [Points(whole: 10)])
    #expect(index.areas.count == 9)
  }

  @Test func `of Decision 5666 of Hà Nội nine areas are known, and no points`() throws {
    let index = try index("hanoi-5666-2025")
    #expect(index.areas.count == 9 && index.areas.allSatisfy(\.isMaximumUnknown))
    #expect(index.areas.last?.rule == .unestablished(UnestablishedRule(unknown: ["rule", "max"])))
  }

  @Test func `a misspelt block made right ones below it mistakes, and one outside its parent was unknown`() throws {
    let text = try String(contentsOfFile: Repository.path("Data/indices/demo-city-2021.yaml"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let place = try #require(lines.firstIndex { $0.contains("blocks: [department]") })
    let parent = try #require(lines[..<place].lastIndex { $0.hasSuffix("blocks: [locality, department]") })
    func found(_ blocks: String) -> [String] {
      var changed = lines
      changed[parent] = "    blocks: [\(blocks)]"
      return IndexLinter.findings(inBytes: Array(changed.joined(separator: "\n").utf8), file: "i.yaml")
        .filter { $0.severity == .error }.map { "\($0.location?.line ?? 0) \($0.code)" }
    }
    #expect(found("locality, departments") == ["\(parent + 1) name-unknown"])
    #expect(found("locality") == ["\(place + 1) block-outside-parent"])
  }

  @Test func `a copy of last year's definition under a new name and with the old id passed the linter`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hailong-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = IndexCatalogue.sound
    func codes(_ name: String) throws -> [String] {
      let file = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: file)
      return IndexLinter.findings(inFile: file.path, forms: []).map(\.code).filter { $0 == "index-named-otherwise" }
    }
    #expect(try codes("city-2026.yaml") == ["index-named-otherwise"])
    #expect(try codes("index.yaml") == [])
  }
}
