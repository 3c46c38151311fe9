import SurveyModel
import SurveyStatistics
import Testing

@testable import SamplingAudit

private typealias Interview = AuditFixture.Interview

/// Faults that a review found in the audit, each by a case that showed it.
@Suite struct FoundFaultTests {
  private func likeness(_ interviews: [Interview], units: [String]) -> [String] {
    AuditFixture(interviews: interviews, units: units).results(.interviewerLikeness, warn: 0.05).compactMap { result in
      guard result.severity >= .warning, case .interviewer(let name) = result.subject else { return nil }
      return name
    }
  }

  @Test func `without places the whole unit is the null, and copies are found`() {
    var survey = HonestSurvey(items: 39, correlation: 0.5, seed: 21)
    var interviews = survey.interviews(unit: "U", conduct: [.copies])
    for row in interviews.indices { interviews[row].psu = "" }
    #expect(likeness(interviews, units: ["U"]) == ["U-I0"])
  }

  @Test func `one who copies is found among three hundred`() {
    var survey = HonestSurvey(items: 19, correlation: 0.5, interviewers: 10, formsEach: 12, seed: 22)
    let units = (1...30).map { "U\($0)" }
    let interviews = units.flatMap { survey.interviews(unit: $0, conduct: $0 == "U7" ? [.copies] : []) }
    #expect(likeness(interviews, units: units) == ["U7-I0"])
  }

  @Test func `results do not depend on the order of records`() {
    var survey = HonestSurvey(items: 19, correlation: 0.7, seed: 23)
    let interviews = survey.interviews(unit: "U", conduct: [.copies, .central]).enumerated().map { number, interview in
      var interview = interview
      interview.respondent = "R\(1_000 + number)"
      return interview
    }
    func values(_ interviews: [Interview]) -> [[Double?]] {
      let evidence = AuditFixture(interviews: interviews).evidence()
      let form = FormEvidence(evidence.forms[0].records.inOrderOfRespondents())
      return [InterviewerLikenessCheck() as any InterviewerCheck, InterviewerMeanCheck(), InterviewerSpreadCheck()].map
      {
        $0.results(form, of: evidence, rule: ShippedRules.rule($0.check, warn: 0.05)).map(\.value)
      }
    }
    #expect(values(interviews) == values(interviews.reversed()))
  }

  /// A has 28 forms where 70 % are straight and 4 where none is: 19 of 32, and colleagues in the same units have as many.
  @Test func `shares are compared unit by unit`() {
    let straight = Array(repeating: UInt8(5), count: 6)
    let mixed: [UInt8] = [1, 2, 3, 4, 5, 1]
    func forms(_ unit: String, _ who: String, straight count: Int, of all: Int) -> [Interview] {
      (0..<all).map { Interview(unit: unit, codes: $0 < count ? straight : mixed, roles: [.interviewer: who]) }
    }
    let interviews =
      forms("U", "A", straight: 19, of: 28) + forms("U", "B", straight: 21, of: 30)
      + forms("V", "A", straight: 0, of: 4) + forms("V", "C", straight: 0, of: 200)
    let results = AuditFixture(interviews: interviews).results(.interviewerStraightLine, warn: 0.15)
    #expect(results.first { $0.subject == .interviewer("A") }?.severity == .clear)
  }

  @Test func `who differs from others that are all alike is not left out`() {
    let interviews = (0..<20).flatMap { _ in
      ["A", "B", "C"].map { who in
        Interview(codes: who == "A" ? [0, 0, 0, 1, 2, 3, 4, 5] : [1, 2, 3, 4, 5, 1, 2, 3], roles: [.interviewer: who])
      }
    }
    let results = AuditFixture(interviews: interviews).results(.interviewerMissing, warn: 0.1)
    #expect(results.filter { $0.severity == .warning }.map(\.subject) == [.interviewer("A")])
  }

  @Test func `cases without an outcome are in the denominator of the response rate`() {
    var fixture = AuditFixture(interviews: [Interview()])
    fixture.files.sample = (0..<4).map {
      SampledCase(form: "f", respondent: "\($0)", unit: "U", disposition: $0 < 2 ? .complete : nil)
    }
    #expect(fixture.result(.responseRate)?.value == 0.5)
  }

  @Test func `places that are numbered anew in every stratum are told apart`() {
    let fixture = AuditFixture(
      interviews: [Interview(stratum: "s", psu: "1"), Interview(stratum: "t", psu: "2")],
      plan: [.line("U", "s", psu: "1", planned: 1), .line("U", "s", psu: "2", planned: 1)]
        + [.line("U", "t", psu: "1", planned: 1), .line("U", "t", psu: "2", planned: 1)])
    #expect(fixture.result(.psuWithoutInterviews, warn: 0.001)?.detail == .names(["2", "1"], of: 4))
  }

  @Test func `a verdict on those who chose themselves feeds no index`() {
    let sample = AuditFixture(interviews: Array(repeating: Interview(), count: 40)).evidence()
    let volunteers = AuditFixture(interviews: [Interview()]).evidence()
    let forms = [
      sample.forms[0], FormEvidence(volunteers.forms[0].records, isSelfSelected: true),
    ]
    var changes = RuleChanges()
    changes.checks[.base] = RuleChanges.Change(fail: 29)
    let report = AuditReport(
      AuditEvidence(round: sample.round, forms: forms), rules: AuditRules(id: "test", changes))
    #expect(report.units.map(\.verdict) == [.usable, .notPublishable])
    #expect(report.verdicts == ["f": ["U": .usable]])
  }
}
