import SurveyModel
import Testing

@testable import SamplingAudit

/// The bounds that the audit promises, by simulation: whom it names among honest people, and whom it finds.
@Suite struct FabricationTests {
  private static let settings: [(items: Int, correlation: Double)] =
    [19, 33, 39, 80].flatMap { items in [0, 0.5, 0.7, 0.84].map { (items, $0) } }

  /// The shipped rules of the checks that can be made of answers alone.
  private static let rules = ShippedRules.only([
    .interviewerLikeness, .interviewerStraightLine, .interviewerTop, .interviewerMean, .interviewerSpread,
    .interviewerMissing, .exactDuplicates, .copiesAcrossUnits, .nearCopiesAcrossUnits,
  ])

  private func report(_ interviews: [AuditFixture.Interview], units: [String]) -> AuditReport {
    AuditReport(AuditFixture(interviews: interviews, units: units).evidence(), rules: Self.rules)
  }

  private func named(_ report: AuditReport) -> [String: Set<AuditCheck>] {
    report.others.reduce(into: [:]) { named, result in
      if result.severity >= .warning, case .interviewer(let name) = result.subject {
        named[name, default: []].insert(result.check)
      }
    }
  }

  @Test(arguments: settings)
  func `of honest interviewers at most one in a hundred is named`(_ setting: (items: Int, correlation: Double)) {
    var survey = HonestSurvey(items: setting.items, correlation: setting.correlation, seed: 2021)
    let units = (1...12).map { "U\($0)" }
    let report = report(units.flatMap { survey.interviews(unit: $0) }, units: units)
    let named = named(report)
    #expect(named.count <= 1, "of 108 honest interviewers, named: \(named)")
    let copies = report.units.flatMap(\.results).filter { $0.check == .copiesAcrossUnits && $0.value != 0 }
      .filter { $0.obstacle != .fewItems(found: 19, needed: 30) }
    #expect(report.units.count == 12 && copies.isEmpty, "of 2,160 honest forms, copied: \(copies)")
  }

  @Test(arguments: settings)
  func `of those who copy or draw straight lines nine in ten are found`(_ setting: (items: Int, correlation: Double)) {
    var survey = HonestSurvey(items: setting.items, correlation: setting.correlation, seed: 7)
    let units = (1...10).map { "U\($0)" }
    let named = named(
      report(units.flatMap { survey.interviews(unit: $0, conduct: [.copies, .straightLines]) }, units: units))
    let copying = units.count { named["\($0)-I0"]?.contains(.interviewerLikeness) == true }
    let straight = units.count { named["\($0)-I1"]?.contains(.interviewerStraightLine) == true }
    #expect(copying >= 9, "found \(copying) of 10 who copy")
    #expect(straight >= 9, "found \(straight) of 10 who draw straight lines")
    let honest = named.keys.filter { !$0.hasSuffix("-I0") && !$0.hasSuffix("-I1") }
    #expect(honest.count <= 1, "honest interviewers beside them, named: \(honest)")
  }

  /// Five forms of U1 are handed in for U2 as well, in place of its own.
  @Test(arguments: settings.filter { $0.items > 30 })
  func `forms of another unit are found, and no others`(_ setting: (items: Int, correlation: Double)) {
    var survey = HonestSurvey(items: setting.items, correlation: setting.correlation, seed: 31)
    let units = (1...6).map { "U\($0)" }
    var interviews = units.flatMap { survey.interviews(unit: $0) }
    // Straight lines are not told apart from chance.
    let mixed = interviews.indices.filter { interviews[$0].unit == "U1" && Set(interviews[$0].codes).count > 2 }.prefix(
      5)
    for row in mixed { interviews[row + 180].codes = interviews[row].codes }
    let found = report(interviews, units: units).units.map { unit in
      unit.results.first { $0.check == .copiesAcrossUnits }?.value ?? -1
    }
    #expect(found[0] >= 4 && found[0] == found[1], "of five: \(found)")
    #expect(found.dropFirst(2).allSatisfy { $0 == 0 }, "\(found)")
  }
}
