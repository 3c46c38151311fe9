import SurveyModel
import Testing

@testable import SamplingAudit

private typealias Interview = AuditFixture.Interview

@Suite struct PlanCheckTests {
  /// 3 of 4 planned came: (4 − 3)/4 = 0.25.
  @Test func `a shortfall is the share of planned interviews that is missing`() {
    var fixture = AuditFixture(interviews: Array(repeating: Interview(), count: 3), plan: [.line(planned: 4)])
    let result = fixture.result(.shortfall, warn: 0.25, fail: 0.5)
    #expect(result?.value == 0.25)
    #expect(result?.severity == .warning, "a value on the threshold has reached it")
    #expect(result?.detail == .part(3, of: 4))
    fixture.plan = [.line(planned: 2)]
    #expect(fixture.result(.shortfall, warn: 0.25)?.value == 0, "more than planned is no shortfall")
  }

  @Test func `without a plan no shortfall exists, and it is said which part is missing`() {
    var fixture = AuditFixture(interviews: [Interview()])
    #expect(fixture.result(.shortfall)?.obstacle == .noPlan)
    fixture.plan = [.line("V", planned: 3)]
    #expect(fixture.result(.shortfall)?.obstacle == .unitNotInPlan)
    #expect(fixture.result(.shortfall, unit: "V", warn: 0.5)?.value == 1, "a planned unit without interviews is seen")
    fixture.plan = [.line(planned: 3), .line("U", "t")]
    #expect(fixture.result(.shortfall)?.obstacle == .planWithout("planned"))
    #expect(fixture.result(.shortfall)?.value == nil)
  }

  /// 3 valid, 1 quarantined, 1 superseded, 2 excluded: 7 delivered, 1/7 quarantined.
  @Test func `forms that could not be read are a share of those delivered, and the parts add up`() throws {
    var fixture = AuditFixture(interviews: Array(repeating: Interview(), count: 3), plan: [.line(planned: 4)])
    fixture.leftOut["U"].quarantined = 1
    fixture.leftOut["U"].superseded = 1
    fixture.leftOut["U"].excluded = 2
    fixture.leftOut[nil].quarantined = 5
    let result = try #require(fixture.result(.quarantined, warn: 0.05))
    #expect(result.value == 1.0 / 7)
    #expect(result.detail == .part(1, of: 7))
    #expect(result.severity == .warning)
    let report = AuditReport(fixture.evidence(), rules: ShippedRules.all)
    let account = try #require(report.units.first { $0.unit == "U" }?.account)
    #expect(account.planned == 4 && account.drawn == nil)
    #expect(account.records.delivered == 7 && account.records.valid == 3)
    #expect(report.unplaced.map(\.records.quarantined) == [5], "in no unit's share")
    #expect(fixture.result(.quarantined, unit: "V") == nil, "nobody asked about it, and nothing was left out")
    fixture.leftOut["V"].quarantined = 2
    #expect(fixture.result(.quarantined, unit: "V")?.value == 1, "all that came of it was left out")
    fixture.plan.append(.line("V", planned: 3))
    fixture.leftOut = LeftOutRecords()
    #expect(fixture.result(.quarantined, unit: "V")?.obstacle == .tooFew(found: 0, needed: 1))
  }

  /// Stratum s: 4 planned, 3 came, 0.25 missing; stratum t: 2 planned, 5 came; the unit has 8 of 6.
  @Test func `a stratum can be short where the unit is not`() {
    let interviews =
      Array(repeating: Interview(), count: 3) + Array(repeating: Interview(stratum: "t"), count: 5)
    let fixture = AuditFixture(interviews: interviews, plan: [.line(planned: 4), .line("U", "t", planned: 2)])
    #expect(fixture.result(.shortfall)?.value == 0)
    let result = fixture.result(.stratumShortfall, warn: 0.2)
    #expect(result?.value == 0.25)
    #expect(result?.detail == .names(["s"], of: 2))
  }

  @Test func `places of the plan in which nobody was asked are named`() {
    let fixture = AuditFixture(
      interviews: [Interview(psu: "a"), Interview(psu: "c")],
      plan: ["a", "b", "c", "d"].map { .line(psu: $0, planned: 1) })
    let result = fixture.result(.psuWithoutInterviews, warn: 0.001)
    #expect(result?.value == 0.5)
    #expect(result?.detail == .names(["b", "d"], of: 4))
  }

  @Test func `interviews from elsewhere than planned are pointed at`() {
    let fixture = AuditFixture(
      interviews: [Interview(psu: "a"), Interview(psu: "x"), Interview(stratum: "t", psu: "a"), Interview(psu: "")],
      plan: [.line(psu: "a", planned: 4)])
    let result = fixture.result(.outsidePlan, warn: 0.001)
    #expect(result?.value == 0.5)
    #expect(result?.cases.map(\.line) == [3, 4], "a record without a place is not said to be elsewhere")
  }

  /// Stratum s: 3 interviews of 2 in the frame; stratum t: 1 PSU taken of 1.
  @Test func `more taken than the frame holds is counted`() {
    let interviews = [
      Interview(), Interview(), Interview(), Interview(stratum: "t", psu: "a"), Interview(stratum: "t", psu: "a"),
    ]
    let fixture = AuditFixture(
      interviews: interviews, plan: [.line(population: 2), .line("U", "t", psu: "a", population: 1)])
    let result = fixture.result(.frameUnderSample, warn: 1)
    #expect(result?.value == 1)
    #expect(result?.severity == .warning)
    #expect(result?.detail == .sampleOverFrame(sample: 4, frame: 3))
  }

  @Test func `interviews outside the period are pointed at, those without a date are not counted`() {
    let days = ["2021-09-30", "2021-10-01", "2021-11-30", "2021-12-01", ""]
    var fixture = AuditFixture(interviews: days.map { Interview(roles: [.endedAt: $0]) })
    let result = fixture.result(.outsidePeriod, warn: 0.01)
    #expect(result?.value == 0.5)
    #expect(result?.cases.map(\.line) == [2, 5])
    fixture.period = nil
    #expect(fixture.result(.outsidePeriod)?.obstacle == .noPeriod)
    #expect(AuditFixture(interviews: [Interview()]).result(.outsidePeriod)?.obstacle == .noColumn("started_at"))
  }
}
