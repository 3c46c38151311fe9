import SurveyModel
import Testing

@testable import SurveyParser

/// Unreadable answers count as missing, up to a limit for each record.
struct UnreadableLimitTests {
  private func read(_ answers: [String], limit: UnreadableLimit = .half) throws -> Reading {
    let questions = (1...4).map {
      Item(
        id: "q\($0)", kind: .coded(.ordinal, ToolForm.satisfaction), nonresponse: ["9": .noOpinion],
        isRequired: false)
    }
    let form = SurveyForm(
      id: "f", version: "1", title: ToolForm.text("f", "f"), unreadableItem: .missing, unreadableLimit: limit,
      roles: [.formNumber: "so"], items: questions + [Item(id: "age", kind: .integer(minimum: 0, maximum: 120))],
      satisfaction: SatisfactionNode(
        name: "overall", definition: .meanRescaled, aggregation: .pooledAnswers, items: questions.map(\.id)))
    let rows = answers.enumerated().map { "\($0 + 1),\($1)\n" }
    return try Reading("so,q1,q2,q3,q4,age\n" + rows.joined(), form: form, units: nil)
  }

  @Test func `Half of the scored answers may be unreadable, and not more`() throws {
    let reading = try read(["7,7,1,1,30", "7,7,7,1,30", "1,1,1,1,x"])
    #expect(reading.accepted == 2)
    #expect(reading.quarantined == 1)
    #expect(reading.unreadable.map(\.item) == ["q1", "q2", "age"])
    #expect(reading.unreadable.map(\.count) == [1, 1, 1])
    #expect(reading.found.contains(Found(.answersUnreadable(count: 3, given: 4), 3)))
    #expect(reading.findings.first { $0.code == "answers-unreadable" }?.formNumber == "2")
  }

  @Test func `Blanks are no answers, and what is not scored does not count`() throws {
    let reading = try read(["7,,,1,30", "7,,,,30", "7,9,,,x"])
    #expect(reading.lines.filter { $0 == 3 }.count == 2)
    #expect(reading.acceptedLines == [2, 4])
  }

  @Test func `A limit may be a count`() throws {
    #expect(try read(["7,7,1,1,30", "7,1,1,1,30"], limit: .count(1)).acceptedLines == [3])
    #expect(try read(["7,1,1,1,30"], limit: .count(0)).accepted == 0)
    #expect(try read(["7,7,7,7,30"], limit: .count(4)).accepted == 1)
  }

  @Test func `All faults of such a record say that it is left out`() throws {
    let reading = try read(["7,7,7,1,30"])
    #expect(reading.codes == ["answers-unreadable"] + Array(repeating: "response-off-scale", count: 3))
    #expect(reading.findings.allSatisfy { $0.severity == .error })
  }
}
