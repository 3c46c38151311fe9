import SurveyModel
import Testing

@testable import SamplingAudit

/// People who say, when they are asked again, that nobody had asked them.
@Suite struct NotInterviewedTests {
  /// Unit U: A has people 0 to 9, B 10 to 19; unit V: C has 20 to 24.
  ///
  /// `denied` say no, the others of `asked` yes.
  private func fixture(asked: Range<Int>, denied: Set<Int>) -> AuditFixture {
    var fixture = AuditFixture(
      interviews: (0..<25).map { number in
        .init(
          unit: number < 20 ? "U" : "V", codes: [1, 2, 3, 4, 5],
          roles: [.interviewer: number < 10 ? "A" : number < 20 ? "B" : "C"], respondent: "R\(number)")
      })
    fixture.files.recheck = asked.map {
      RecheckedCase(form: "f", respondent: "R\($0)", wasInterviewed: !denied.contains($0), answers: [:])
    }
    return fixture
  }

  @Test func `they are counted by unit and by interviewer, with their interviews`() throws {
    let results = fixture(asked: 5..<15, denied: [6, 7, 12]).results(.notInterviewed, warn: 0.001, fail: 0.2)
    #expect(results.map(\.subject) == [.unit("U"), .unit("V"), .interviewer("A"), .interviewer("B")])
    #expect(results.map(\.value) == [0.3, nil, 0.4, 0.2])
    #expect(results[0].detail == .part(3, of: 10))
    #expect(results[0].cases.map(\.line) == [8, 9, 14])
    #expect(results[2].cases.map(\.line) == [8, 9])
    #expect(results[1].obstacle == .nobodyAskedAgain)
    #expect(results[0].severity == .failure)
    #expect(results[2].severity == .warning, "five people cannot refuse anybody")
  }

  @Test func `one is worth a look, and a file that does not ask says so`() {
    let one = fixture(asked: 0..<20, denied: [19]).result(.notInterviewed, warn: 0.001, fail: 0.2)
    #expect(one?.value == 0.05 && one?.severity == .warning)
    var silent = fixture(asked: 0..<1, denied: [])
    silent.files.recheck = [RecheckedCase(form: "f", respondent: "R0", wasInterviewed: nil, answers: ["q1": "1"])]
    #expect(silent.result(.notInterviewed)?.obstacle == .fileWithout("recheck", column: "interviewed"))
  }

  @Test func `a rule without its numbers says so and guesses none`() {
    let evidence = fixture(asked: 0..<20, denied: [19]).evidence()
    let rule = CheckRule(warn: 0.001, source: LocalizedText(vi: "", en: ""))
    for (check, runner) in CheckRegister.all where !check.parameters.isEmpty && check != .burst {
      let found = evidence.forms.flatMap { runner.results($0, of: evidence, rule: rule) }
      let isSaid = found.allSatisfy { result in
        if case .ruleWithout = result.obstacle { return true }
        return result.obstacle != nil
      }
      #expect(!found.isEmpty && isSaid, "\(check.rawValue): \(found.map(\.obstacle))")
    }
  }
}
