import SurveyModel
import Testing

@testable import SamplingAudit

private typealias Interview = AuditFixture.Interview

@Suite struct BasisCheckTests {
  private func ratings(_ roles: [[ColumnRole: String]]) -> AuditFixture {
    AuditFixture(interviews: roles.map { Interview(roles: $0) }, isSelfSelected: true)
  }

  @Test func `ratings of visitors are compared with the files that were closed`() {
    var fixture = ratings(Array(repeating: [:], count: 30))
    #expect(fixture.result(.coverage)?.obstacle == .noFile("closed"))
    fixture.files.closed = [ClosedDossiers(form: "f", unit: "U", count: 600)]
    #expect(fixture.result(.coverage, warn: 0.05)?.value == 0.05)
    #expect(fixture.result(.coverage, warn: 0.05)?.severity == .warning, "little coverage is what to look at")
    fixture.isSelfSelected = false
    #expect(fixture.results(.coverage).isEmpty, "a sample is not asked for coverage")
  }

  @Test func `a heap of ratings in one hour is seen`() {
    let spread = (0..<30).map { [ColumnRole.endedAt: "2021-10-\($0 + 1 < 10 ? "0" : "")\($0 + 1)T09:00"] }
    let heap = (0..<30).map { [ColumnRole.endedAt: "2021-10-05T10:\($0 + 10)"] }
    let result = ratings(spread + heap).result(.burst, warn: 0.25)
    #expect(result?.value == 0.5)
    #expect(result?.cases.count == 30)
    #expect(ratings(heap).result(.burst)?.value == 1)
    #expect(
      ratings(Array(heap.prefix(3))).result(.burst, parameters: ["minimum": 5])?.obstacle
        == .tooFew(found: 3, needed: 5))
  }

  @Test func `repeats from one device or file are counted once less than they occur`() {
    let result = ratings(["a", "a", "a", "b"].map { [.device: $0] }).result(.repeatedSource, warn: 0.2)
    #expect(result?.value == 0.5)
    #expect(result?.cases.map(\.line) == [3, 4])
    #expect(ratings([[:]]).result(.repeatedSource)?.obstacle == .noColumn("device"))
  }

  @Test func `ratings keyed in by staff are counted`() {
    let result = ratings([[.enteredBy: "desk 3"], [:], [:], [:]]).result(.staffEntered, warn: 0.1)
    #expect(result?.value == 0.25)
  }
}
