import SurveyModel
import SurveyStatistics
import Testing

@testable import SamplingAudit

private typealias Interview = AuditFixture.Interview

@Suite struct PopulationCheckTests {
  /// Weights 2, 1, 1 on codes 1, 1, 2: p = 3/4; known 1/2: |.75 − .5|/√.25 = .5; n/deff_w = 16/6; X² = 16/6·(.0625/.5)·2
  /// = 2/3, V = √(.0625/.5·2) = .5.
  @Test func `the sample stands so far from known totals`() throws {
    var fixture = AuditFixture(interviews: [
      Interview(codes: [1], weight: 2), Interview(codes: [1]), Interview(codes: [2]), Interview(codes: [0]),
    ])
    fixture.files.totals = ["1", "2"].map { KnownTotal(form: "f", item: "q1", code: $0, total: 500) }
    let result = try #require(fixture.results(.totalsDifference, warn: 0.1).first)
    #expect(result.value == 0.5)
    guard case .margin(let item, let code, let share, let known, let test) = result.detail else {
      Issue.record("what is behind it is missing")
      return
    }
    #expect((item, code, share, known) == ("q1", "1", 0.75, 0.5))
    #expect(abs(test.chiSquare - 2.0 / 3) < 1e-12)
    #expect(abs(test.cramersV - 0.5) < 1e-12)
    // P(χ²₁ ≥ 2/3) = 2(1 − Φ(.816497)) = .414216.
    #expect(test.df == 1 && abs(test.pValue - 0.414216) < 5e-7)
    #expect(fixture.results(.emptyCells, warn: 1).first?.value == 0)
    fixture.files.totals?.append(KnownTotal(form: "f", item: "q1", code: "5", total: 10))
    #expect(fixture.results(.emptyCells, warn: 1).first?.detail == .names(["q1 = 5"], of: 3))
  }

  /// Known are codes 1 and 2 alone, 1 : 1; of those who gave them 3 of 4 gave 1, and ten others gave 3.
  @Test func `answers without a known total do not count against those that have one`() throws {
    var fixture = AuditFixture(
      interviews: ([1, 1, 1, 2] + Array(repeating: UInt8(3), count: 10)).map { Interview(codes: [$0]) })
    fixture.files.totals = ["1", "2"].map { KnownTotal(form: "f", item: "q1", code: $0, total: 500) }
    #expect(fixture.results(.totalsDifference, warn: 0.1).first?.value == 0.5)
  }

  /// Ten people asked twice about ten items; nine agree throughout, one never.
  ///
  /// p_o = .9 from 100 pairs; by person
  /// V = (9·(.1·10)² + (.9·10)²)·10/9/100² = .01, se .1 and not .03: Wilson's interval on 9 df is that of 9 people.
  @Test func `answers of one person are not independent when they are asked again`() throws {
    let interviews = (0..<10).map { person in
      Interview(codes: (0..<10).map { UInt8(1 + ($0 + person) % 4) }, respondent: "R\(person)")
    }
    var fixture = AuditFixture(interviews: interviews)
    fixture.files.recheck = interviews.indices.map { person in
      let answers = interviews[person].codes.enumerated().map { item, code in
        ("q\(item + 1)", person == 0 ? "\(code % 4 + 1)" : "\(code)")
      }
      return RecheckedCase(
        form: "f", respondent: "R\(person)", wasInterviewed: nil, answers: Dictionary(uniqueKeysWithValues: answers))
    }
    let result = try #require(fixture.results(.recheck, warn: 0.6).first)
    guard case .recheck(let observed, _, let interval, _, _) = result.detail else {
      Issue.record("what is behind it is missing")
      return
    }
    #expect(abs(observed - 0.9) < 1e-12)
    let limits = try #require(interval)
    #expect(limits.high - limits.low > 0.35, "\(limits.low) to \(limits.high)")
  }

  /// domain/sipas.md 6.3: 50 weights of 1, 30 of 2, 20 of 5: deff_w 1.519274, n_eff 65.8209.
  @Test func `the effect of weights agrees with the worked example`() throws {
    let weights = Array(repeating: 1.0, count: 50) + Array(repeating: 2, count: 30) + Array(repeating: 5, count: 20)
    var fixture = AuditFixture(interviews: weights.map { Interview(weight: $0) })
    #expect(fixture.result(.weightEffect)?.obstacle == .noColumn("weight"))
    fixture.hasWeights = true
    let result = try #require(fixture.result(.weightEffect, warn: 1.5))
    #expect(abs(try #require(result.value) - 1.519274) < 5e-7)
    guard case .effectiveSize(let size, let of) = result.detail else {
      Issue.record("the effective size is missing")
      return
    }
    #expect(abs(size - 65.8209) < 5e-5)
    #expect(of == 100)
    // The median of 50 ones, 30 twos and 20 fives is between the 50th and 51st: (1 + 2)/2.
    #expect(fixture.result(.weightExtreme, warn: 3.5)?.value == 5 / 1.5)
    #expect(fixture.result(.weightConcentration)?.value == 5.0 / 210)
  }

  /// domain/sipas.md 6.7: [[40, 5], [10, 45]] gives p_o .85 and κ .70.
  @Test func `a re-check agrees with the worked example, and counts whom nobody knows`() throws {
    let counts = [(1, 1, 40), (1, 2, 5), (2, 1, 10), (2, 2, 45)]
    var interviews: [Interview] = []
    var recheck: [RecheckedCase] = []
    for (first, second, count) in counts {
      for _ in 0..<count {
        let name = "R\(interviews.count)"
        interviews.append(Interview(codes: [UInt8(first)], respondent: name))
        recheck.append(
          RecheckedCase(
            form: "f", respondent: name, wasInterviewed: nil, answers: ["q1": "\(second)"]))
      }
    }
    recheck.append(RecheckedCase(form: "f", respondent: "nobody", wasInterviewed: nil, answers: [:]))
    var fixture = AuditFixture(interviews: interviews)
    fixture.files.recheck = recheck
    let result = try #require(fixture.results(.recheck, warn: 0.8).first)
    #expect(abs(try #require(result.value) - 0.7) < 1e-12)
    #expect(result.severity == .warning)
    guard case .recheck(let observed, let weighted, let interval, let cases, let unknown) = result.detail else {
      Issue.record("what is behind it is missing")
      return
    }
    #expect(abs(observed - 0.85) < 1e-12)
    #expect((cases, unknown) == (100, 1))
    // Five categories of which two occur, one step apart: a linear weight shrinks agreed and expected disagreement alike.
    #expect(abs(try #require(weighted) - 0.7) < 1e-12)
    let limits = try #require(interval)
    #expect(limits.low < 0.85 && limits.high > 0.85)
  }

  @Test func `without files nothing is known, and it is said`() {
    let fixture = AuditFixture(interviews: [Interview()])
    #expect(fixture.results(.totalsDifference).first?.obstacle == .noFile("totals"))
    #expect(fixture.results(.emptyCells).first?.obstacle == .noFile("totals"))
    #expect(fixture.results(.rIndicator).first?.obstacle == .noFile("sample"))
    #expect(fixture.results(.recheck).first?.obstacle == .noFile("recheck"))
    #expect(fixture.results(.notInterviewed).first?.obstacle == .noFile("recheck"))
  }
}
