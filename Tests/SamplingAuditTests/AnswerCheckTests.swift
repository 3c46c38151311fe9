import SurveyModel
import SurveyStatistics
import Testing

@testable import SamplingAudit

private typealias Interview = AuditFixture.Interview

@Suite struct AnswerCheckTests {
  @Test func `straight lines and forms at the top are told of enough answers only`() {
    let fixture = AuditFixture(interviews: [
      Interview(codes: [4, 4, 4, 4, 4, 4]), Interview(codes: [5, 5, 5, 5, 5, 0]), Interview(codes: [1, 2, 3, 4, 5, 5]),
      Interview(codes: [5, 5, 0, 0, 0, 0]),
    ])
    let short = ["minimum_items": 6.0]
    #expect(fixture.result(.straightLine, parameters: short)?.detail == .part(2, of: 3))
    #expect(fixture.result(.ceiling, parameters: short)?.detail == .part(1, of: 3))
    #expect(fixture.result(.ceiling)?.obstacle == .fewItems(found: 6, needed: 15), "the shipped number")
    // Longest runs 6, 5, 2, 2 of six items: (15/4)/6.
    #expect(fixture.result(.longRun, parameters: short)?.value == 15.0 / 4 / 6)
    // Unanswered: 0, 1, 0, 4 of 6.
    #expect(fixture.result(.itemMissing).flatMap(\.value).map { abs($0 - 5.0 / 24) < 1e-12 } == true)
  }

  /// Scores 1, 2, 3, 4, 5: mean 3, Σ squares 10, √(10/4) = 1.5811; over the range 4: .3953.
  @Test func `variation within a person is a share of the scale`() throws {
    let fixture = AuditFixture(interviews: [Interview(codes: [1, 2, 3, 4, 5])])
    #expect(abs(try #require(fixture.result(.personSpread)?.value) - 0.395285) < 1e-6)
  }

  @Test func `copies beyond what chance between units gives are found, straight lines left out`() throws {
    var generator = KeyedGenerator(seed: 1, key: ["copies"])
    let codes = (0..<10).map { _ in (0..<16).map { _ in UInt8(1 + generator.index(below: 5)) } }
    var interviews = codes.map { Interview(codes: $0) } + codes.map { Interview(unit: "V", codes: $0.reversed()) }
    interviews.append(Interview(codes: codes[3]))
    interviews += Array(repeating: Interview(codes: Array(repeating: 5, count: 16)), count: 4)
    let fixture = AuditFixture(interviews: interviews)
    let result = try #require(fixture.result(.exactDuplicates, warn: 0.02))
    #expect(result.value == 2.0 / 11)
    #expect(result.cases.map(\.line) == [5, 22])
    #expect(fixture.result(.exactDuplicates, unit: "V")?.value == 0)
  }

  /// V hands in one form of U: the copy is named in both, and is no chance between units that would excuse U's own twins.
  @Test func `a form of another unit is named, and excuses no copies within a unit`() throws {
    var generator = KeyedGenerator(seed: 2, key: ["across"])
    func form() -> [UInt8] { (0..<16).map { _ in UInt8(1 + generator.index(below: 5)) } }
    let (shared, twin) = (form(), form())
    let fixture = AuditFixture(
      interviews: [shared, twin, twin, form()].map { Interview(codes: $0) }
        + [form(), shared, form()].map { Interview(unit: "V", codes: $0) })
    let (first, second) = try (
      #require(fixture.result(.copiesAcrossUnits, warn: 1, parameters: ["minimum": 15])),
      #require(fixture.result(.copiesAcrossUnits, unit: "V", warn: 1, parameters: ["minimum": 15]))
    )
    #expect(first.value == 1 && second.value == 1)
    #expect(first.detail == .names(["V"], of: 4))
    #expect(first.cases.map(\.line) == [2] && second.cases.map(\.line) == [7])
    #expect(first.severity == .warning)
    #expect(fixture.result(.exactDuplicates)?.value == 0.5, "two of four, with nothing taken off for chance")
  }

  /// Two pairs in different units; around the one pair three forms differ from it in one answer.
  @Test func `twins in a crowd are chance`() {
    var generator = KeyedGenerator(seed: 3, key: ["crowd"])
    let crowded = (0..<16).map { _ in UInt8(1 + generator.index(below: 4)) }
    let near = (0..<3).map { item in
      var other = crowded
      other[item] += 1
      return other
    }
    let fixture = AuditFixture(
      interviews: ([crowded] + near).map { Interview(codes: $0) } + [Interview(unit: "V", codes: crowded)])
    #expect(fixture.result(.copiesAcrossUnits, warn: 1, parameters: ["minimum": 15])?.value == 0)
    #expect(fixture.result(.copiesAcrossUnits, warn: 1)?.obstacle == .fewItems(found: 16, needed: 30))
  }

  @Test func `too fast is under so many seconds per answered item`() {
    var fixture = AuditFixture(
      interviews: [("9.5", 10), ("10", 10), ("4", 4), ("", 10)].map { seconds, items in
        Interview(codes: (0..<items).map { UInt8(1 + $0 % 5) }, roles: [.duration: seconds])
      })
    #expect(fixture.result(.speeding, parameters: ["seconds_per_item": 1])?.detail == .part(1, of: 3))
    fixture.interviews = [Interview(codes: [1], roles: [.duration: "0"])]
    #expect(fixture.result(.speeding)?.obstacle == .columnConstant("duration"), "a clock that stood still")
    fixture.interviews = [Interview(codes: [1])]
    #expect(fixture.result(.speeding)?.obstacle == .noColumn("duration"))
  }

  /// Of 10, 15, 20, 23, 31 and 7, 100.5: whole numbers from 10 on are five, of which 10, 15 and 20 end in 0 or 5.
  @Test func `numbers that end in 0 or 5 are counted among whole numbers from 10 on`() throws {
    var records = AuditRecords(
      SurveyForm(
        id: "f", version: "1", title: LocalizedText(vi: "f", en: "f"), roles: [.respondent: "id", .unit: "unit"],
        items: [Item(id: "minutes", kind: .decimal(minimum: nil, maximum: nil))]))
    let numbers = [10, 15, 20, 23, 31, 7, 100.5]
    records.add(
      ResponseTable(
        columns: [.number(numbers, missing: numbers.map { _ in 0 })], lines: Array(2...8),
        unit: LabelColumn(labels: ["U"], indices: numbers.map { _ in 0 })), batch: 0)
    let fixture = AuditFixture(interviews: [Interview()]).evidence()
    let form = FormEvidence(records)
    let rule = CheckRule(warn: 0.5, parameters: ["minimum": 5], source: LocalizedText(vi: "", en: ""))
    let evidence = AuditEvidence(round: fixture.round, forms: [form])
    let result = try #require(HeapingCheck().results(form, of: evidence, rule: rule).first)
    #expect(result.value == 0.6)
    #expect(result.detail == .item("minutes", part: 3, of: 5))
    let strict = CheckRule(parameters: ["minimum": 6], source: LocalizedText(vi: "", en: ""))
    #expect(
      HeapingCheck().results(form, of: evidence, rule: strict).first?.obstacle == .tooFew(found: 5, needed: 6))
  }

  @Test func `contradictions hold only where both answers are there`() throws {
    var fixture = AuditFixture(interviews: [
      Interview(codes: [1, 5]), Interview(codes: [1, 0]), Interview(codes: [1, 4]), Interview(codes: [2, 5]),
    ])
    #expect(fixture.result(.contradictions)?.obstacle == .noneDeclared)
    fixture.contradictions = [
      Contradiction(
        name: "never-yet-best",
        condition: .all([.answer(item: "q1", isOneOf: ["1"]), .answer(item: "q2", isOneOf: ["5"])]))
    ]
    let result = try #require(fixture.result(.contradictions, warn: 0.05))
    #expect(result.value == 0.25)
    #expect(result.detail == .names(["never-yet-best"], of: 4))
    #expect(result.cases.map(\.line) == [2])
  }

  /// Two of four items not asked or not applicable, one blank: 1 of 2.
  @Test func `items that were not asked are not missing`() throws {
    let fixture = AuditFixture(interviews: [Interview(codes: [1, 1, 1, 1])])
    var records = AuditRecords(fixture.form())
    let cells: [Int16] = [
      2, MissingReason.blank.rawValue, MissingReason.notAsked.rawValue, MissingReason.notApplicable.rawValue,
    ]
    records.add(
      ResponseTable(
        columns: cells.map { .coded([$0]) }, lines: [2], unit: LabelColumn(labels: ["U"], indices: [0])), batch: 0)
    #expect(AnswerProfile(records).missing == [0.5])
  }

  @Test func `free texts with personal data are pointed at by batch and line`() {
    var fixture = AuditFixture(interviews: [Interview(), Interview()])
    fixture.personalTexts = [CaseReference(batch: 0, line: 3): .phone]
    let result = fixture.result(.personalText, warn: 1)
    #expect(result?.value == 1)
    #expect(result?.cases.map(\.line) == [3])
  }
}
