import SurveyModel
import Testing

@testable import SurveyDefinitions

@Suite("Conditions") struct ConditionTests {
  @Test("Comparisons, lists, and, or, not and parentheses are read; and binds closer than or")
  func grammar() throws {
    let a = Condition.answer(item: "a", isOneOf: ["1"])
    let b = Condition.answer(item: "b", isOneOf: ["x", "2.5"])
    #expect(try ConditionParser.condition("a == 1") == a)
    #expect(try ConditionParser.condition("a==1 and b in [x,2.5]") == .all([a, b]))
    #expect(try ConditionParser.condition("a == 1 or a == 1 and b in [ x , 2.5 ]") == .any([a, .all([a, b])]))
    #expect(try ConditionParser.condition("not (a == 1 or b in [x, 2.5])") == .not(.any([a, b])))
    #expect(try ConditionParser.condition("a != 1") == .not(a))
    #expect(try ConditionParser.condition("a == 'and'") == .answer(item: "a", isOneOf: ["and"]))
  }

  @Test(
    "What cannot be read is refused with its position",
    arguments: [
      ("", 1, ConditionPart.itemName, ""), ("a", 2, .comparison, ""), ("a = 1", 3, .comparison, "="),
      ("a == ", 6, .code, ""), ("a in 1", 6, .openingBracket, "1"), ("a in [1", 8, .commaOrClosingBracket, ""),
      ("(a == 1", 8, .closingParenthesis, ""), ("a == 1 b == 2", 8, .andOrEnd, "b"), ("and", 1, .itemName, "and"),
    ])
  func faults(_ text: String, position: Int, expected: ConditionPart, found: String) {
    #expect(throws: ConditionFault(position: position, expected: expected, found: found)) {
      try ConditionParser.condition(text)
    }
  }

  @Test("Conditions name items and codes that exist")
  func names() {
    let items = """
      items:
        - {id: q1, type: ordinal, scale: three}
        - {id: age, type: integer}
        - {id: a, type: text, applies_if: "q2 == 1"}
        - {id: b, type: text, applies_if: "age == 1"}
        - {id: c, type: text, applies_if: "q1 in [1, 7]"}
        - {id: d, type: text, applies_if: "q1 = 1"}

      """
    let found = FormFixture.findings(FormFixture.form(items: items))
    #expect(found.map(\.code) == ["condition-syntax", "name-unknown", "item-not-coded", "value-not-allowed"])
    #expect(found.map { $0.location?.line } == [19, 16, 17, 18])
    #expect(found.first?.location?.column == "items[5].applies_if")
  }

  @Test("An item that waits for a later answer, or for what cannot be, is suspicious")
  func unreachable() {
    let items = """
      items:
        - {id: q1, type: ordinal, scale: three, applies_if: "q2 == 1"}
        - {id: q2, type: ordinal, scale: three}
        - {id: q3, type: text, applies_if: "q2 == 1 and q2 == 2"}

      """
    #expect(
      FormFixture.findings(FormFixture.form(items: items)).map(\.kind) == [
        .definition(.conditionUnreachable(item: "q1", reason: .askedLater(item: "q2"))),
        .definition(.conditionUnreachable(item: "q3", reason: .neverTrue)),
      ])
  }
}
