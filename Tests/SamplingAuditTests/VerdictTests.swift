import SurveyModel
import Testing

@testable import SamplingAudit

@Suite struct VerdictTests {
  private func rules(_ changes: RuleChanges) -> AuditRules { AuditRules(id: "test", changes) }

  private func changes(failures: Int? = nil, warnings: Int? = nil) -> RuleChanges {
    var changes = RuleChanges()
    changes.failuresToRefuse = failures
    changes.warningsToWarn = warnings
    return changes
  }

  @Test func `one failure refuses and one warning warns, unless the rules say how many`() {
    let house = rules(changes())
    #expect(house.verdict(on: [.clear, .note]) == .usable)
    #expect(house.verdict(on: [.clear, .warning]) == .usableWithWarning)
    #expect(house.verdict(on: [.failure, .clear]) == .notPublishable)
    let lenient = rules(changes(failures: 2, warnings: 2))
    #expect(lenient.verdict(on: [.warning]) == .usable)
    #expect(lenient.verdict(on: [.failure, .warning]) == .usableWithWarning)
    #expect(lenient.verdict(on: [.failure, .failure]) == .notPublishable)
  }

  @Test func `a round changes the numbers that it names and keeps the rest`() {
    var base = RuleChanges()
    base.checks[.shortfall] = RuleChanges.Change(warn: 0.1, fail: 0.4, source: LocalizedText(vi: "gốc", en: "base"))
    var rules = rules(base)
    var own = RuleChanges()
    own.checks[.shortfall] = RuleChanges.Change(fail: .some(nil))
    rules.apply(own, source: LocalizedText(vi: "đợt", en: "round"))
    #expect(rules[.shortfall]?.warn == 0.1)
    #expect(rules[.shortfall]?.fail == nil)
    #expect(rules[.shortfall]?.source.en == "round")
    #expect(rules[.halfWidth] == nil, "a check without a rule is not run")
  }

  @Test func `low values are bad where the check says so`() {
    let rule = CheckRule(warn: 7, fail: 2, source: LocalizedText(vi: "", en: ""))
    #expect(rule.severity(of: 8, isLowBad: true) == .clear)
    #expect(rule.severity(of: 7, isLowBad: true) == .warning)
    #expect(rule.severity(of: 1, isLowBad: true) == .failure)
  }

  @Test func `a report has a verdict per unit, the worst findings first, and what it could not see last`() throws {
    var changes = RuleChanges()
    changes.checks[.shortfall] = RuleChanges.Change(warn: 0.1, fail: 0.4)
    changes.checks[.psuWithoutInterviews] = RuleChanges.Change(warn: 0.001)
    changes.checks[.halfWidth] = RuleChanges.Change(warn: 5)
    let fixture = AuditFixture(
      interviews: [.init(psu: "a")], plan: [.line(psu: "a", planned: 2), .line(psu: "b", planned: 2)])
    let report = AuditReport(fixture.evidence(), rules: AuditRules(id: "test", changes))
    let unit = try #require(report.units.first)
    #expect(report.units.map(\.unit) == ["U"], "a unit that nobody was to ask about has no line")
    #expect(unit.results.map(\.check) == [.shortfall, .psuWithoutInterviews, .halfWidth])
    #expect(unit.verdict == .notPublishable)
    #expect(unit.unseen.map(\.obstacle) == [.undefined])
    #expect(report.verdict(form: "f", unit: "U") == .notPublishable)
    #expect(report.verdict(form: "f", unit: "V") == nil)
  }
}
