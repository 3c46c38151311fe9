import Foundation
import IndexScoring
import SurveyModel
import Testing

@testable import SurveyDefinitions

/// What `Data/indices/README.md` teaches is what the program reads.
@Suite struct IndexGuideTests {
  private static func guide() throws -> String {
    try String(contentsOfFile: Repository.path("Data/indices/README.md"), encoding: .utf8)
  }

  /// The text of the block that begins with three backticks and `mark`.
  private static func block(_ mark: String) throws -> String {
    let parts = try guide().components(separatedBy: "```\(mark)\n")
    return try #require(parts.count == 2 ? parts[1].components(separatedBy: "```").first : nil, "one block \(mark)")
  }

  /// Source and rule of every row of the table of rules.
  private static func rules() throws -> [(source: String, rule: String)] {
    try guide().split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, cells[1].hasPrefix("`{kind:") else { return nil }
      return (cells[0], cells[1].trimmingCharacters(in: ["`"]))
    }
  }

  @Test func `the whole definition, with its units, points and figures, makes a round without a fault`() throws {
    let form = Repository.path("SurveyForms/sipas-citizen-39.yaml")
    let round = RoundFixture.round
      .replacingOccurrences(of: "plan: plan.csv\n", with: "").replacingOccurrences(of: "2021-", with: "2026-")
      .replacingOccurrences(of: "form: f,", with: "form: sipas-citizen-39,")
    let fixture = try RoundFixture([
      "round.yaml": round, "i.yaml": Self.block("yaml"), "units.csv": Self.block("csv units.csv"),
      "appraisal.csv": Self.block("csv appraisal.csv"), "figures.csv": Self.block("csv figures.csv"),
      "forms/f.yaml": String(contentsOfFile: form, encoding: .utf8),
    ])
    #expect(fixture.faults() == [])
    let loaded = try fixture.load()
    #expect(loaded.appraisal.count == 3 && loaded.figures.count == 5)
    let remarks = IndexLinter.findings(inFile: fixture.folder + "/i.yaml", forms: loaded.round.forms)
    // The fixture calls the file i.yaml; the guide says how it is to be called.
    #expect(remarks.map(\.code) == ["index-named-otherwise"])
  }

  @Test func `every rule of the table is read, and every rule that is read stands in the table`() throws {
    let rules = try Self.rules()
    for (source, rule) in rules {
      let isMonitored = rule.contains("monitor_only")
      let survey = source == "survey" ? ", survey: {form: f, node: n, gate: {else: zero}}" : ""
      let text = """
        index: x
        title: {vi: A, en: A}
        tier: province
        year: 2026
        points: 10
        rounding: {decimals: 2, mode: half_even}
        ties: same_rank
        blocks: [{block: b, title: {vi: A, en: A}}]
        criteria:
          - {code: "0", title: {vi: A, en: A}, max: \(isMonitored ? 10 : 5), source: appraised, rule: {kind: appraised}}
          - {code: "1", title: {vi: A, en: A}, \(isMonitored ? "" : "max: 5,") source: \(source), rule: \(rule)\(survey)}
        """
      let halved = text.replacingOccurrences(of: "points: 10}", with: "points: 5}")
      let faults = IndexLinter.findings(inBytes: Array(halved.utf8), file: "x.yaml")
      #expect(faults.map(\.code).filter { $0 != "form-not-at-hand" } == [], "\(rule)")
    }
    let taught = Set(rules.map { "\($0.source) \($0.rule.dropFirst(7).prefix { $0 != "," && $0 != "}" })" })
    let known =
      AppraisedRuleReader.kinds.map { "appraised \($0)" } + FigureRuleReader.kinds.map { "figure \($0)" }
      + ["survey linear", "survey survey_option_weight"]
    #expect(taught == Set(known))
  }

  @Test func `every key of a definition and of a criterion is taught`() throws {
    let guide = try Self.guide()
    let gates = [
      "smallest_base", "response_rate", "verdict", "else", "groups", "weight", "accept", "not_ranked", "grades",
    ]
    for key in IndexDefinitionReader.keys + CriterionReader.keys + gates + FigureRuleReader.rateKeys {
      #expect(guide.contains("\(key):") || guide.contains("`\(key)`"), "\(key)")
    }
  }

  @Test func `the guide has room on one page`() throws {
    #expect(try Self.guide().split(separator: "\n", omittingEmptySubsequences: false).count <= 140)
  }
}
