import Foundation
import SamplingAudit
import SurveyDefinitions
import SurveyModel
import Testing

@Suite struct AuditRulesTests {
  private let shipped = Repository.path("Data/audit/standard.yaml")

  @Test func `the shipped file has a rule with a source for every check`() throws {
    let rules = try AuditRulesReader.rules(atPath: shipped)
    #expect(rules.id == "standard")
    for check in AuditCheck.allCases {
      let rule = try #require(rules[check], "\(check.rawValue) has no rule")
      #expect(!rule.source.vi.isEmpty && !rule.source.en.isEmpty)
    }
  }

  private func codes(_ text: String) throws -> [String] {
    let path = FileManager.default.temporaryDirectory.path + "/hailong-audit-\(UUID().uuidString).yaml"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    do {
      _ = try AuditRulesReader.rules(atPath: path)
      return []
    } catch {
      return error.findings.map { "\($0.location?.line ?? 0) \($0.code)" }
    }
  }

  @Test func `a mistake in a file of rules is named with its line`() throws {
    #expect(
      try codes("audit: a\nchecks:\n  shortfal: {warn: 0.1, source: {vi: a, en: a}}\n") == ["3 key-unknown"])
    #expect(try codes("audit: a\nchecks:\n  shortfall: {warn: 0.1}\n") == ["3 key-missing"])
    #expect(
      try codes("audit: a\nchecks:\n  shortfall: {warn: 0.5, fail: 0.2, source: {vi: a, en: a}}\n")
        == ["3 number-order"])
    #expect(
      try codes("audit: a\nchecks:\n  few-df: {warn: 7, fail: 2, source: {vi: a, en: a}}\n") == [],
      "low values are bad there")
    #expect(try codes("audit: a\n") == ["1 key-missing"])
    #expect(
      try codes("audit: a\nchecks:\n  speeding: {warn: 0.1, source: {vi: a, en: a}}\n") == ["3 key-missing"],
      "a number that the check needs has no home but the rules")
    #expect(
      try codes("audit: a\nchecks:\n  mode-difference: {level: 0.01, minimum: 30, rho: 2, source: {vi: a, en: a}}\n")
        == ["3 number-beyond"])
  }

  @Test func `nobody stands twice in the sample or the re-check of a form`() throws {
    let files = [
      "round.yaml": RoundFixture.round + "audit: {sample: sample.csv, recheck: recheck.csv}\n",
      "sample.csv": "form,respondent,unit\nf,secret,U1\nf,b,U1\nf,secret,U2\n",
      "recheck.csv": "form,respondent,interviewed\nf,b,yes\nf,b,no\n",
    ]
    let fixture = try RoundFixture(files)
    #expect(
      fixture.faults().sorted() == [
        "recheck.csv:3 respondent: audit-respondent-repeated", "sample.csv:4 respondent: audit-respondent-repeated",
      ])
  }

  @Test func `a round changes single thresholds`() throws {
    let fixture = try RoundFixture(
      replacing: "index: i.yaml\n", with: "index: i.yaml\naudit: {checks: {shortfall: {warn: 0.2, fail: null}}}\n")
    let change = try #require(try fixture.load().audit.changes.checks[.shortfall])
    #expect(change.warn == 0.2)
    #expect(change.fail == .some(nil))
    #expect(change.parameters == [:])
  }
}
