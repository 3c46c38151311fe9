import SurveyModel
import SurveyStatistics
import Testing

@testable import SamplingAudit

private typealias Interview = AuditFixture.Interview

@Suite struct InterviewerTests {
  /// Binomial with n = 3, π = .5: P(X ≥ 2) = .5; with ρ = 0.5, α = β = .5: p(x) = C(3, x)B(x + .5, 3.5 − x)/B(.5, .5) gives
  /// 5/16, 3/16, 3/16, 5/16.
  @Test func `tails of the beta-binomial are those of the formula`() {
    #expect(abs(BetaBinomial(trials: 3, mean: 0.5, correlation: 0).upperTail(from: 2) - 0.5) < 1e-12)
    let alike = BetaBinomial(trials: 3, mean: 0.5, correlation: 0.5).probabilities
    for (found, wanted) in zip(alike, [5.0 / 16, 3.0 / 16, 3.0 / 16, 5.0 / 16]) { #expect(abs(found - wanted) < 1e-12) }
    let large = BetaBinomial(trials: 5_000, mean: 0.9, correlation: 0.001)
    #expect(abs(large.probabilities.reduce(0, +) - 1) < 1e-9, "large numbers do not overflow")
    #expect(large.upperTail(from: 0) == 1)
    #expect(large.upperTail(from: 5_001) == 0)
  }

  /// 1, 2, 3, 4, 100: median 3, deviations 2, 1, 0, 1, 97, their median 1: z = .6745·97 = 65.4.
  @Test func `outliers are measured by median and median deviation`() {
    let scores = RobustOutliers([1, 2, 3, 4, 100]).scores
    #expect(abs(scores[4] - 65.4265) < 1e-4)
    #expect(scores[2] == 0)
    #expect(RobustOutliers([2, 2, 2]).scores == [0, 0, 0])
    #expect(RobustOutliers.median([4, 1, 3, 2]) == 2.5)
  }

  @Test func `without interviewers, or with one, nobody is compared`() {
    let nobody = AuditFixture(interviews: [Interview()]).results(.interviewerMean)
    #expect(nobody.map(\.obstacle) == [.noColumn("interviewer")])
    let one = AuditFixture(interviews: [Interview(roles: [.interviewer: "A"])]).results(.interviewerMean)
    #expect(one.map(\.obstacle) == [.columnConstant("interviewer")])
  }

  @Test func `forms per day and overlaps are counted by interviewer`() {
    func at(_ start: String, _ end: String, _ who: String) -> Interview {
      Interview(roles: [.interviewer: who, .startedAt: "2021-10-05T\(start)", .endedAt: "2021-10-05T\(end)"])
    }
    let fixture = AuditFixture(interviews: [
      at("09:00", "09:30", "A"), at("09:20", "09:50", "A"), at("09:45", "10:00", "A"), at("09:00", "09:30", "B"),
    ])
    let perDay = fixture.results(.formsPerDay, warn: 3)
    #expect(perDay.map(\.value) == [3, 1])
    #expect(perDay.map(\.severity) == [.warning, .clear])
    let overlaps = fixture.results(.overlap, warn: 1)
    #expect(overlaps.map(\.value) == [2, 0])
    #expect(overlaps[0].cases.map(\.line) == [3, 4])
  }

  /// Interviewer A takes 60 s, B and C 240 s and 960 s by turns: geometric means 60 and 480, 1 − 60/480 = .875.
  @Test func `durations are compared by their geometric means`() throws {
    var interviews: [Interview] = []
    for number in 0..<20 {
      interviews.append(Interview(codes: [1], roles: [.interviewer: "A", .duration: number % 2 == 0 ? "50" : "72"]))
      for who in ["B", "C"] {
        interviews.append(
          Interview(codes: [1], roles: [.interviewer: who, .duration: number % 2 == 0 ? "240" : "960"]))
      }
    }
    let results = AuditFixture(interviews: interviews).results(.interviewerDuration, warn: 0.4)
    let first = try #require(results.first)
    #expect(first.subject == .interviewer("A"))
    #expect(abs(try #require(first.value) - 0.875) < 1e-9)
    #expect(first.severity == .warning)
    #expect(results.dropFirst().allSatisfy { $0.severity == .clear })
    let still = AuditFixture(
      interviews: interviews.map { interview in
        var interview = interview
        interview.roles[.duration] = "0"
        return interview
      })
    #expect(still.results(.interviewerDuration).map(\.obstacle) == [.columnConstant("duration")])
  }

  /// A leaves 3 of 6 items blank, the others 0 of 6.
  @Test func `blanks, best marks and little variation are compared with others in the same units`() throws {
    var generator = KeyedGenerator(seed: 9, key: ["others"])
    var interviews: [Interview] = []
    for _ in 0..<20 {
      for who in ["A", "B", "C"] {
        let codes: [UInt8] = (0..<12).map { item in
          who == "A" && item < 5 ? 0 : who == "A" ? 5 : UInt8(1 + generator.index(below: 5))
        }
        interviews.append(Interview(codes: codes, roles: [.interviewer: who]))
      }
    }
    for row in interviews.indices where interviews[row].roles[.interviewer] == "B" && row % 2 == 0 {
      interviews[row].codes[0] = 0
    }
    let fixture = AuditFixture(interviews: interviews)
    for check in [AuditCheck.interviewerMissing, .interviewerTop, .interviewerSpread] {
      let found = fixture.results(check, warn: 0.1).filter { $0.severity == .warning }
      #expect(found.map(\.subject) == [.interviewer("A")], "\(check.rawValue)")
    }
  }

  /// Everybody agrees within and differs between: ρ = 1; units apart are not taken for interviewers.
  @Test func `the interviewer effect is what lies between interviewers within a unit`() throws {
    let interviews = ["A", "B"].flatMap { who in
      (0..<6).map { number in
        Interview(
          psu: "\(who)\(number % 2)", codes: Array(repeating: who == "A" ? 2 : 4, count: 5),
          roles: [.interviewer: who])
      }
    }
    let result = try #require(AuditFixture(interviews: interviews).results(.interviewerEffect, warn: 0.05).first)
    #expect(result.value == 1)
    guard case .intraclass(_, _, _, let isConfounded) = result.detail else {
      Issue.record("what is behind it is missing")
      return
    }
    #expect(isConfounded, "each place has one interviewer")
  }

  /// Unit U: A 1, 2 and B 3, 4; unit V: C 1, 2 and D 2, 3.
  ///
  /// Between: 4 + 1 = 5 on 2 df, within: 4·.5 = 2 on 4 df, n₀ =
  /// ((4 − 8/4) + (4 − 8/4))/2 = 2; F = 2.5/.5 = 5, ρ = (2.5 − .5)/(2.5 + .5) = 2/3. F(.975; 2, 4) = 10.6491 and
  /// F(.975; 4, 2) = 39.2484 (tables): limits (5/10.6491 − 1)/(5/10.6491 + 1) and (5·39.2484 − 1)/(5·39.2484 + 1).
  @Test func `means of units cost the interviewer effect their degrees of freedom`() throws {
    let people: [(String, String, [UInt8])] = [
      ("U", "A", [1, 2]), ("U", "B", [3, 4]), ("V", "C", [1, 2]), ("V", "D", [2, 3]),
    ]
    let interviews = people.flatMap { unit, who, scores in
      scores.map { Interview(unit: unit, codes: Array(repeating: $0, count: 5), roles: [.interviewer: who]) }
    }
    let result = try #require(AuditFixture(interviews: interviews).results(.interviewerEffect, warn: 0.05).first)
    #expect(abs(try #require(result.value) - 2.0 / 3) < 1e-12)
    guard case .intraclass(let low, let high, let effect, _) = result.detail else {
      Issue.record("what is behind it is missing")
      return
    }
    #expect(abs(try #require(low) + 0.36099) < 1e-5)
    #expect(abs(try #require(high) - 0.98986) < 1e-5)
    #expect(abs(try #require(effect) - 5.0 / 3) < 1e-12, "two forms each")
  }

  /// Nine interviewers in each unit, each in a place of his own; the first of the first unit copies.
  private func alone(units: Int) -> [CheckResult] {
    var survey = HonestSurvey(items: 39, correlation: 0.5, seed: 17)
    let names = (1...units).map { "U\($0)" }
    var interviews = names.flatMap { survey.interviews(unit: $0, conduct: $0 == "U1" ? [.copies] : []) }
    for row in interviews.indices { interviews[row].psu = interviews[row].roles[.interviewer] ?? "" }
    return AuditFixture(interviews: interviews, units: names).results(.interviewerLikeness, warn: 0.05)
  }

  @Test func `who works alone is compared with others who do, where there are enough of them`() throws {
    let many = alone(units: 3)
    #expect(many.count == 27)
    for result in many {
      guard case .likeness(_, _, _, _, let isAlone) = result.detail else { continue }
      #expect(isAlone)
    }
    #expect(many.filter { $0.severity >= .warning }.map(\.subject) == [.interviewer("U1-I0")])
    let few = alone(units: 2)
    #expect(few.count == 18 && few.allSatisfy { $0.severity == .clear }, "people and places cannot be told apart")
  }

  @Test func `flagged interviewers reach the verdict of the units where they worked`() throws {
    var survey = HonestSurvey(items: 39, correlation: 0.5, seed: 11)
    let interviews = survey.interviews(unit: "U", conduct: [.straightLines]) + survey.interviews(unit: "V")
    let report = AuditReport(
      AuditFixture(interviews: interviews).evidence(),
      rules: ShippedRules.only([.interviewerStraightLine, .flaggedInterviewers]))
    let unit = try #require(report.units.first)
    #expect(unit.results.first?.value == 1.0 / 9)
    #expect(unit.results.first?.detail == .names(["U-I0"], of: 180))
    #expect(unit.verdict == .usableWithWarning)
    #expect(report.units.last?.verdict == .usable)
  }

  @Test func `other ways of collecting that rate otherwise are seen`() throws {
    var survey = HonestSurvey(items: 19, correlation: 0.5, interviewers: 6, formsEach: 30, seed: 3)
    let units = (1...6).map { survey.interviews(unit: "U\($0)", conduct: [.boosts, .boosts, .boosts]) }
    var fixture = AuditFixture(interviews: units.flatMap { $0.prefix(90) } + units.flatMap { $0.suffix(90) })
    #expect(fixture.results(.modeDifference).first?.obstacle == .oneMode)
    fixture.secondBatchFrom = 540
    let result = try #require(fixture.results(.modeDifference, warn: 5).first)
    #expect(try #require(result.value) > 5)
    #expect(result.severity == .warning)
  }
}

@Suite struct MatchingTests {
  @Test func `answers agree where both are there and are the same, whatever the number of items`() {
    for items in [1, 63, 64, 65, 130] {
      let first = (0..<items).map { UInt8($0 % 6) }
      let second = (0..<items).map { (item: Int) -> UInt8 in
        UInt8((item % 4 == 0 ? item + 1 : item) % 6)
      }
      let slices = AnswerSlices(zip(first, second).map { [$0, $1] }, rows: [0, 1])
      let both = zip(first, second).filter { $0 != 0 && $1 != 0 }
      let (alike, compared) = slices.agreement(0, 1)
      #expect(compared == both.count)
      #expect(alike == both.count { $0 == $1 })
    }
  }

  @Test func `the closest other of each interview is found among all pairs`() {
    var generator = KeyedGenerator(seed: 5, key: ["closest"])
    let rows = (0..<60).map { _ in (0..<39).map { _ in UInt8(generator.index(below: 6)) } }
    let columns = (0..<39).map { item in rows.map { $0[item] } }
    let found = ClosestPairs(columns)
    #expect(found.pairs == 1_770)
    for i in rows.indices {
      let differing = rows.indices.filter { $0 != i }.map { j in zip(rows[i], rows[j]).count { $0 != $1 } }.sorted()
      #expect([found.nearest[i].differing, found.second[i].differing] == Array(differing.prefix(2)))
    }
  }

  /// Four units of three hands with five forms each: the nearest lies in another unit, and the second is of another hand.
  @Test func `the closest of other places and hands are those that a plain search finds`() {
    var generator = KeyedGenerator(seed: 6, key: ["elsewhere"])
    let rows = (0..<60).map { _ in (0..<70).map { _ in UInt8(generator.index(below: 6)) } }
    let places = rows.indices.map { Int32($0 / 15) }
    let hands = rows.indices.map { Int32($0 / 5) }
    let found = ClosestPairs((0..<70).map { item in rows.map { $0[item] } }, places: places, hands: hands)
    #expect(found.pairs == 1_350)
    for i in rows.indices {
      func least(_ others: [Int]) -> Int? { others.map { j in zip(rows[i], rows[j]).count { $0 != $1 } }.min() }
      let elsewhere = rows.indices.filter { places[$0] != places[i] }
      #expect(found.nearest[i].differing == least(elsewhere))
      let hand = hands[found.nearest[i].other]
      #expect(found.second[i].differing == least(elsewhere.filter { hands[$0] != hand }))
    }
  }
}
