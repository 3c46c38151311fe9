import SurveyModel
import Testing

@testable import SurveySimulation

@Suite struct BatchSimulatorTests {
  private func text(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }

  private var form: SurveyForm {
    let scale = ResponseScale(
      name: "s",
      points: (1...5).map { ScalePoint(code: "\($0)", label: text("\($0)"), score: Double($0), isTop: $0 > 3) })
    let asked = Condition.answer(item: "used", isOneOf: ["1"])
    return SurveyForm(
      id: "f", version: "1", title: text("F"),
      roles: [.respondent: "id", .unit: "unit", .stratum: "stratum", .psu: "psu", .weight: "weight"],
      items: [
        Item(id: "used", kind: .coded(.yesNo, ResponseScale(name: "yn", points: Array(scale.points.prefix(2))))),
        Item(id: "q1", kind: .coded(.ordinal, scale), nonresponse: ["9": .noOpinion]),
        Item(id: "q2", kind: .coded(.ordinal, scale), appliesIf: asked),
        Item(id: "day", kind: .date(.iso), isRequired: true),
      ],
      satisfaction: SatisfactionNode(name: "n", definition: .top, aggregation: .pooledAnswers, items: ["q1", "q2"]))
  }

  private func round(planned: Int = 40, reversed: Bool = false) -> SurveyRound {
    let plan = ["a", "b"].flatMap { unit in
      (1...3).map { psu in
        PlanEntry(formID: "f", unit: unit, stratum: unit, psu: "\(unit)\(psu)", population: 12, planned: planned)
      }
    }
    return SurveyRound(
      id: "r", title: text("R"), isSynthetic: true, period: ("2021-10-01", "2021-10-31"), forms: [form],
      units: ["a", "b"].map { RatedUnit(code: $0, name: text($0), block: "x") },
      plan: reversed ? plan.reversed() : plan,
      batches: [1, 2].map { Batch(file: "batches/synthetic-\($0).csv", formID: "f", basis: .probability) })
  }

  private func rows(_ batch: SyntheticBatch) -> [[String]] {
    batch.text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `the same seed gives the same bytes and another seed others`() {
    let first = BatchSimulator(round: round(), seed: 1).batches()
    #expect(first == BatchSimulator(round: round(), seed: 1).batches())
    #expect(first != BatchSimulator(round: round(), seed: 2).batches())
  }

  @Test func `respondents of the plan are dealt to the batches, each once`() {
    let batches = BatchSimulator(round: round(), seed: 1).batches()
    #expect(batches.map(\.records) == [120, 120])
    let ids = batches.flatMap { rows($0).dropFirst().map { $0[0] } }
    #expect(Set(ids).count == 240)
  }

  @Test func `weights are the stratum's PSUs over those drawn`() {
    for row in BatchSimulator(round: round(), seed: 1).batches().flatMap({ rows($0).dropFirst() }) {
      #expect(row[2] == "4")
    }
  }

  @Test func `items that do not apply are empty, and dates lie in the period`() throws {
    let table = rows(BatchSimulator(round: round(), seed: 3).batches()[0])
    let header = table[0]
    let used = try #require(header.firstIndex(of: "used"))
    let q2 = try #require(header.firstIndex(of: "q2"))
    let day = try #require(header.firstIndex(of: "day"))
    for row in table.dropFirst() {
      #expect(row[used] == "1" || row[q2].isEmpty)
      #expect(row[day] >= "2021-10-01" && row[day] <= "2021-10-31")
    }
  }

  @Test func `planted faults are what was asked for, and nothing else changes`() {
    let clean = rows(BatchSimulator(round: round(), seed: 1).batches()[0])
    let spoilt = rows(BatchSimulator(round: round(), seed: 1, faults: 3).batches()[0])
    #expect(spoilt.count == clean.count + 1)
    #expect(spoilt.filter { $0.contains("55") }.count == 1)
    #expect(spoilt.filter { $0[1].hasSuffix("O") }.count == 1)
    #expect(Set(spoilt).count == clean.count)
    #expect(Set(spoilt).subtracting(clean).count == 2)
  }

  @Test(arguments: [("2021-10-01", 2021, 10, 1), ("2000-02-29", 2000, 2, 29), ("1999-12-31", 1999, 12, 31)])
  func `days of the calendar come back from their number`(text: String, year: Int, month: Int, day: Int) throws {
    let parsed = try #require(CalendarDay(iso: text))
    #expect(parsed.components == (year, month, day))
    let next = CalendarDay(number: parsed.number + 1).components
    #expect(next != (year, month, day))
  }
}
