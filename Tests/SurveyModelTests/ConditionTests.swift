import SurveyModel
import Testing

@Suite struct ConditionTests {
  private func holds(_ condition: Condition, _ answers: [String: String]) -> Bool {
    condition.holds { answers[$0] }
  }

  @Test func `an answer condition holds for its codes and never for a missing answer`() {
    let condition = Condition.answer(item: "q", isOneOf: ["1", "2"])
    #expect(holds(condition, ["q": "2"]))
    #expect(!holds(condition, ["q": "3"]))
    #expect(!holds(condition, [:]))
    #expect(!holds(.not(condition), [:]))
    #expect(Condition.not(condition).truth { _ in nil } == nil)
  }

  @Test func `all and any follow logic, also over nothing`() {
    let (yes, no) = (Condition.all([]), Condition.any([]))
    #expect(holds(yes, [:]))
    #expect(!holds(no, [:]))
    #expect(holds(.any([no, yes]), [:]))
    #expect(!holds(.all([no, yes]), [:]))
    let open = Condition.answer(item: "q", isOneOf: ["1"])
    func truth(_ condition: Condition) -> Bool? { condition.truth { _ in nil } }
    #expect(truth(.all([open, no])) == false && truth(.all([open, yes])) == nil)
    #expect(truth(.any([open, yes])) == true && truth(.any([open, no])) == nil)
  }

  @Test func `items are named once, in order of mention`() {
    let condition = Condition.any([
      .answer(item: "b", isOneOf: ["1"]), .not(.answer(item: "a", isOneOf: ["1"])), .answer(item: "b", isOneOf: ["2"]),
    ])
    #expect(condition.items == ["b", "a"])
  }
}
