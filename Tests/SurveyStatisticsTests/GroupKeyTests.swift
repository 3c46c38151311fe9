import SurveyStatistics
import Testing

@Suite struct GroupKeyTests {
  @Test(arguments: [
    ["a"], [""], ["", ""], ["a", "b"], ["a\u{1F}b", "c"], ["a", "b\u{1F}c"], ["\u{1B}", "s"], ["\u{1B}s", ""],
    ["Đ", "1"],
  ])
  func `values come back from their text`(values: [String]) {
    #expect(GroupKey.values(of: GroupKey.text(values), count: values.count) == values)
  }

  @Test func `cells that hold the separator do not collide`() {
    #expect(GroupKey.text(["x\u{1F}z", "q"]) != GroupKey.text(["x", "z\u{1F}q"]))
    #expect(GroupKey.text(["\u{1B}", "s"]) != GroupKey.text(["\u{1B}s", ""]))
  }
}
