import SurveyModel
import Testing

@Suite struct ResponseColumnTests {
  @Test func `coded cells give the point or the reason for its absence`() {
    let column = ResponseColumn.coded([2, MissingReason.refused.rawValue, MissingReason.unreadable.rawValue])
    #expect(column[0] == .point(2))
    #expect(column[1] == .missing(.refused))
    #expect(column[2] == .missing(.unreadable))
  }

  @Test(arguments: MissingReason.allCases)
  func `sets of options and the reasons for their absence do not mix`(reason: MissingReason) {
    let missing = ResponseColumn.missingBit | UInt64(-reason.rawValue)
    let column = ResponseColumn.multi([0b1011, 0, missing])
    #expect(column[0] == .points([0, 1, 3]))
    #expect(column[1] == .points([]))
    #expect(column[2] == .missing(reason))
  }

  @Test func `numbers and texts stand beside their reasons`() {
    let numbers = ResponseColumn.number([0, 2.5], missing: [MissingReason.blank.rawValue, 0])
    #expect(numbers[0] == .missing(.blank))
    #expect(numbers[1] == .number(2.5))
    let texts = ResponseColumn.text(["", "x"], missing: [MissingReason.noOpinion.rawValue, 0])
    #expect(texts[0] == .missing(.noOpinion))
    #expect(texts[1] == .text("x"))
  }

  @Test func `an item that was not delivered was not asked`() {
    #expect(ResponseColumn.notDelivered[7] == .missing(.notAsked))
  }

  @Test(arguments: MissingReason.allCases)
  func `every reason is found by its name`(reason: MissingReason) {
    #expect(MissingReason(name: reason.name) == reason)
    #expect(reason.rawValue < 0)
  }
}
