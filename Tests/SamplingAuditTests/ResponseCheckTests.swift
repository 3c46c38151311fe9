import SurveyModel
import SurveyStatistics
import Testing

@testable import SamplingAudit

@Suite struct ResponseCheckTests {
  private func sample(_ counts: [(Disposition, Int)], list: SampleList = .official) -> [SampledCase] {
    counts.flatMap { outcome, count in
      (0..<count).map { number in
        SampledCase(
          form: "f", respondent: "\(outcome)-\(number)-\(list)", unit: "U", list: list, disposition: outcome)
      }
    }
  }

  /// Test A of domain/sipas.md 6.1: I 650, P 50, R 150, NC 100, O 30, U 20 give RR1 .65, RR2 .70, COOP1 .7386.
  @Test func `the response rate is that of the official list, and spare cases answer for nobody`() throws {
    var fixture = AuditFixture(interviews: [.init()])
    let cases: [(Disposition, Int)] = [
      (.complete, 650), (.partial, 50), (.refusal, 150), (.nonContact, 100), (.other, 30), (.unknownHousehold, 20),
    ]
    fixture.files.sample = sample(cases) + sample([(.complete, 500)], list: .spare)
    let result = try #require(fixture.result(.responseRate, warn: 0.7))
    #expect(result.value == 0.7)
    #expect(result.severity == .warning)
    guard case .rates(let rates) = result.detail else {
      Issue.record("the other rates are missing")
      return
    }
    #expect(rates.map(\.name) == OutcomeRate.allCases.map(\.rawValue))
    let first = try #require(rates.first { $0.name == "COOP1" }?.value)
    #expect(abs(first - 0.7386) < 0.00005)
  }

  @Test func `without outcomes there is no rate`() {
    var fixture = AuditFixture(interviews: [.init()])
    #expect(fixture.result(.responseRate)?.obstacle == .noFile("sample"))
    fixture.files.sample = [SampledCase(form: "f", respondent: "R0", unit: "U")]
    #expect(fixture.result(.responseRate)?.obstacle == .noDispositions)
    #expect(fixture.result(.responseRate)?.value == nil)
  }

  @Test func `people on no list and people of the spare list are pointed at`() {
    var fixture = AuditFixture(interviews: ["a", "b", "c", "d"].map { .init(respondent: $0) })
    fixture.files.sample = [
      SampledCase(form: "f", respondent: "a", unit: "U"), SampledCase(form: "f", respondent: "b", unit: "U"),
      SampledCase(form: "f", respondent: "c", unit: "U", list: .spare),
    ]
    let strangers = fixture.result(.notInSample, warn: 0.01)
    #expect(strangers?.value == 0.25)
    #expect(strangers?.cases.map(\.line) == [5])
    #expect(fixture.result(.spareShare, warn: 0.1)?.cases.map(\.line) == [4])
  }

  @Test func `without a drawn sample the column of lists says who was spare`() {
    let fixture = AuditFixture(
      interviews: [.init(roles: [.list: "official"]), .init(roles: [.list: "spare"])])
    #expect(fixture.result(.spareShare)?.value == 0.5)
    #expect(AuditFixture(interviews: [.init()]).result(.spareShare)?.obstacle == .noColumn("list"))
  }

  @Test func `the stratum that answers least is named with its unit`() throws {
    var fixture = AuditFixture(interviews: (0..<15).map { .init(unit: $0 < 10 ? "U" : "V", respondent: "R\($0)") })
    fixture.files.sample = (0..<30).map { number in
      SampledCase(
        form: "f", respondent: number < 10 ? "R\(number)" : number < 15 ? "R\(number)" : "silent-\(number)",
        unit: number < 10 ? "U" : "V", stratum: "s")
    }
    let result = try #require(fixture.results(.rIndicator, warn: 0.8).first)
    guard case .rIndicator(_, let uncorrected, let mean, let strata, let units, let least) = result.detail else {
      Issue.record("what is behind it is missing")
      return
    }
    #expect((mean, strata, units) == (0.5, 2, 2))
    #expect(try #require(result.value) > uncorrected)
    #expect(least?.unit == "V" && least?.stratum == "s")
  }
}
