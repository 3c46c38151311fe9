import SurveyModel
import Testing

@testable import SamplingAudit

/// The bounds that the audit promises, by simulation: whom it names among honest people, and whom it finds.
@Suite struct FabricationTests {
  private static let settings: [(items: Int, correlation: Double)] =
    [19, 33, 39, 80].flatMap { items in [0, 0.5, 0.7, 0.84].map { (items, $0) } }

  /// Thresholds of the checks that can be made of answers alone, at least as strict as the shipped ones; levels are the fallbacks of the code.
  private var rules: AuditRules {
    var changes = RuleChanges()
    let checks: [(AuditCheck, Double)] = [
      (.interviewerLikeness, 0.05), (.interviewerStraightLine, 0.15), (.interviewerTop, 0.2), (.interviewerMean, 10),
      (.interviewerSpread, 0.3), (.interviewerMissing, 0.1),
    ]
    for (check, warn) in checks { changes.checks[check] = RuleChanges.Change(warn: warn) }
    return AuditRules(id: "simulation", changes)
  }

  private func named(_ interviews: [AuditFixture.Interview], units: [String]) -> [String: Set<AuditCheck>] {
    let fixture = AuditFixture(interviews: interviews, units: units)
    return AuditReport(fixture.evidence(), rules: rules).others.reduce(into: [:]) { named, result in
      if result.severity >= .warning, case .interviewer(let name) = result.subject {
        named[name, default: []].insert(result.check)
      }
    }
  }

  @Test(arguments: settings)
  func `of honest interviewers at most one in a hundred is named`(_ setting: (items: Int, correlation: Double)) {
    var survey = HonestSurvey(items: setting.items, correlation: setting.correlation, seed: 2021)
    let units = (1...12).map { "U\($0)" }
    let named = named(units.flatMap { survey.interviews(unit: $0) }, units: units)
    #expect(named.count <= 1, "of 108 honest interviewers, named: \(named)")
  }

  @Test(arguments: settings)
  func `of those who copy or draw straight lines nine in ten are found`(_ setting: (items: Int, correlation: Double)) {
    var survey = HonestSurvey(items: setting.items, correlation: setting.correlation, seed: 7)
    let units = (1...10).map { "U\($0)" }
    let named = named(
      units.flatMap { survey.interviews(unit: $0, conduct: [.copies, .straightLines]) }, units: units)
    let copying = units.count { named["\($0)-I0"]?.contains(.interviewerLikeness) == true }
    let straight = units.count { named["\($0)-I1"]?.contains(.interviewerStraightLine) == true }
    #expect(copying >= 9, "found \(copying) of 10 who copy")
    #expect(straight >= 9, "found \(straight) of 10 who draw straight lines")
    let honest = named.keys.filter { !$0.hasSuffix("-I0") && !$0.hasSuffix("-I1") }
    #expect(honest.count <= 1, "honest interviewers beside them, named: \(honest)")
  }
}
