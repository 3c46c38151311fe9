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

  /// domain/sipas.md 6.2: 600 and 400 drawn with .8 and .6 answering.
  @Test func `the R-indicator agrees with the worked example`() throws {
    let indicator = try #require(
      RIndicator([
        ResponseStratum(name: "a", drawn: 600, answered: 480), ResponseStratum(name: "b", drawn: 400, answered: 240),
      ]))
    #expect(indicator.mean == 0.72)
    #expect(abs(indicator.spread - 0.098029) < 5e-7)
    #expect(abs(indicator.value - 0.803943) < 5e-7)
    #expect(abs(try #require(indicator.coefficientOfVariation) - 0.136151) < 5e-7)
    #expect(abs(indicator.partial[0].value - 0.061968) < 5e-7)
    #expect(abs(indicator.partial[1].value + 0.075895) < 5e-7)
    // n_h(ρ_h − ρ̄)/((n − 1)S): 48/97.931 = .490141 twice; .240238·(.16/600 + .24/400) = .00020821; twice the root .028859.
    #expect(abs(indicator.standardError - 0.028859) < 5e-6)
  }

  @Test func `one stratum has no R-indicator, and equal response one of 1 without error`() {
    #expect(RIndicator([ResponseStratum(name: "a", drawn: 6, answered: 4)]) == nil)
    let even = RIndicator([
      ResponseStratum(name: "a", drawn: 10, answered: 5), ResponseStratum(name: "b", drawn: 4, answered: 2),
    ])
    #expect(even?.value == 1)
    #expect(even?.standardError == 0)
  }
}
