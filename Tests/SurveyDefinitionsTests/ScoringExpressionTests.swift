import IndexScoring
import SurveyModel
import Testing

@testable import SurveyDefinitions

@Suite("Expressions over figures") struct ScoringExpressionTests {
  private func value(_ text: String, _ parts: [String: Int] = [:]) throws -> ScoringExpression.Value? {
    try? ScoringExpressionParser.expression(text).evaluate(parts.mapValues { ExactRate(whole: $0) }).get()
  }

  @Test(
    "numbers follow the usual order of operations, exactly",
    arguments: [
      ("1 + 2 * 3", 7, 1), ("(1 + 2) * 3", 9, 1), ("1 - 2 - 3", -4, 1), ("12 / 3 / 2", 2, 1), ("-2 * -3", 6, 1),
      ("0.1 + 0.2", 3, 10), ("90% / 3", 3, 10), ("min(3, a, 2 * 4)", 3, 1), ("max(1 / 3, a)", 5, 1), ("min", 7, 1),
    ])
  func numbers(_ text: String, _ numerator: Int, _ denominator: Int) throws {
    #expect(
      try value(text, ["a": 5, "min": 7]) == ExactRate(Int128(numerator), over: Int128(denominator)).map { .number($0) }
    )
  }

  @Test(
    "conditions",
    arguments: [
      ("a >= 5 and b == 0", true), ("a > 5 or b == 0", true), ("not a == 5", false), ("not (a < 5 or b != 0)", true),
      ("a > 5 or b == 0 and a < 5", false), ("(a > 5 or b == 0) and a <= 5", true), ("a + 1 > b * 100", true),
    ])
  func conditions(_ text: String, _ expected: Bool) throws {
    #expect(try value(text, ["a": 5, "b": 0]) == .truth(expected))
  }

  @Test(
    "what cannot be read says where and what was expected",
    arguments: [
      ("a >=", 5, ExpressionPart.numberOrName), ("a b", 3, .end), ("(a > 1", 7, .closingParenthesis),
      ("a > 1 and 2", 11, .comparison), ("(a > 1) + 2", 9, .number), ("a = 1", 3, .end), ("1.2.3", 1, .numberOrName),
      ("", 1, .numberOrName), ("a > 1 > 2", 7, .end), ("system('ls')", 7, .end), ("min(1", 6, .closingParenthesis),
    ])
  func faults(_ text: String, _ position: Int, _ expected: ExpressionPart) {
    #expect {
      try ScoringExpressionParser.expression(text)
    } throws: { error in
      let fault = error as? ExpressionSyntaxFault
      return fault?.position == position && fault?.expected == expected
    }
  }

  @Test("fifty levels can be nested, and no more", arguments: [(49, true), (51, false), (5000, false)])
  func depth(_ depth: Int, _ isRead: Bool) {
    let text = String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    #expect(((try? ScoringExpressionParser.expression(text)) != nil) == isRead)
    let minus = String(repeating: "-", count: depth) + "1"
    #expect(((try? ScoringExpressionParser.expression(minus)) != nil) == isRead)
  }

  @Test func `a division by zero is a value of its own, not a crash`() throws {
    let expression = try ScoringExpressionParser.expression("1 / a")
    #expect(expression.evaluate(["a": .zero]) == .failure(.divisionByZero))
    #expect(expression.evaluate([:]) == .failure(.unknown("a")))
    #expect(expression.parts == ["a"])
  }
}
