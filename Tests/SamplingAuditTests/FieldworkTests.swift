import SurveyModel
import SurveyStatistics
import Testing

@testable import SamplingAudit

private typealias Interview = AuditFixture.Interview

/// What interviewers did when, over all forms of a round.
@Suite struct FieldworkTests {
  private func interview(_ who: String, _ from: String, _ to: String) -> Interview {
    Interview(
      codes: [1, 2, 3, 4, 5],
      roles: [.interviewer: who, .startedAt: "2021-10-05T\(from)", .endedAt: "2021-10-05T\(to)"])
  }

  /// Citizens at 8:00 and 9:00, an enterprise at 8:30: of A's three, the one at 8:30 overlaps with the first.
  private func twoForms() -> AuditEvidence {
    let citizens = AuditFixture(
      interviews: [
        interview("A", "08:00", "08:45"), interview("A", "09:00", "09:20"), interview("B", "08:00", "08:20"),
      ])
    var enterprises = AuditFixture(interviews: [interview("A", "08:30", "08:50"), interview("B", "11:00", "11:20")])
    enterprises.formID = "g"
    let first = citizens.evidence()
    return AuditEvidence(round: first.round, forms: first.forms + enterprises.evidence().forms)
  }

  private func results(_ check: any Check, _ evidence: AuditEvidence) -> [CheckResult] {
    let rule = CheckRule(warn: 1, source: LocalizedText(vi: "", en: ""))
    return evidence.forms.flatMap { check.results($0, of: evidence, rule: rule) }
  }

  @Test func `interviews by two forms at one time overlap`() {
    let found = results(OverlapCheck(), twoForms()).filter { $0.value != 0 }
    #expect(found.map(\.subject) == [.interviewer("A")])
    #expect(found.map(\.form) == ["g"], "the interview that began later")
    #expect(found.first?.value == 1)
  }

  @Test func `forms of a day are those by all forms, told of once`() {
    let found = results(FormsPerDayCheck(), twoForms())
    #expect(found.map(\.subject) == [.interviewer("A"), .interviewer("B")])
    #expect(found.map(\.value) == [3, 2])
    #expect(found.map(\.form) == ["f", "f"])
  }

  /// One unit, 200 forms by post and 200 online a third of a point of five apart: with ρ = .02 between the forms of one way
  /// of collecting, means of 200 differ by √(2·(1 + 199·.02)/200)·1.1 = .25 by chance, without it by .11.
  @Test func `ways of collecting differ only beyond the likeness that groups of interviews have`() {
    var generator = KeyedGenerator(seed: 4, key: ["modes"])
    let interviews = (0..<400).map { number -> Interview in
      let code = min(5, max(1, 3 + Int((1.1 * generator.normal() + (number < 200 ? 0.18 : -0.18)).rounded())))
      return Interview(codes: Array(repeating: UInt8(code), count: 5))
    }
    var fixture = AuditFixture(interviews: interviews)
    fixture.secondBatchFrom = 200
    let parameters = ["level": 0.01, "minimum": 30, "rho": 0.02]
    #expect(fixture.results(.modeDifference, warn: 5, parameters: parameters).first?.value == 0)
    let blind = parameters.merging(["rho": 0]) { $1 }
    #expect((fixture.results(.modeDifference, warn: 5, parameters: blind).first?.value ?? 0) > 5)
  }
}
