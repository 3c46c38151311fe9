import SurveyModel
import Testing

@testable import SurveyDefinitions

/// Expressions of XLSForms: what is translated is translated exactly.
struct TranslationTests {
  private static let scale = ResponseScale(
    name: "s", points: ["1", "2", "-666", "a b"].map { ScalePoint(code: $0, label: LocalizedText(vi: $0, en: $0)) })
  private let items: [String: Item] = [
    "x": Item(id: "x", kind: .coded(.single, scale)), "y": Item(id: "y", kind: .coded(.ordinal, scale)),
    "m": Item(id: "m", kind: .multi(scale, separator: " ")), "n": Item(id: "n", kind: .integer(minimum: 0, maximum: 9)),
  ]

  @Test(arguments: [
    ("${x} = 1", "x == 1"), ("1 = ${x}", "x == 1"), ("${x}='2'", "x == 2"), ("${ x } = -666", "x == -666"),
    ("${x} != 1", "not (x == 1)"), ("selected(${x}, '1')", "x == 1"), ("not(selected(${x}, “1”))", "not (x == 1)"),
    ("${x} = 'a b'", "x == 'a b'"), ("${x} = 1 and ${y} = 2", "x == 1 and y == 2"),
    ("${x} = 1 or ${y} = 2 and ${x} = 2", "x == 1 or y == 2 and x == 2"),
    ("(${x} = 1 or ${y} = 2) and not(${x} = 2)", "(x == 1 or y == 2) and not (x == 2)"),
  ])
  func `A condition on single answers becomes applies_if`(relevant: String, expected: String) throws {
    let translation = RelevanceTranslation(relevant, items: items)
    #expect(!translation.isIncomplete)
    let condition = try #require(translation.condition)
    #expect(condition.definition == expected)
    // A chain of `and` may be written without its inner parentheses, so meanings are compared.
    let read = try ConditionParser.condition(condition.definition)
    for x in ["1", "2", "-666", "a b", nil] {
      for y in ["1", "2", nil] {
        let answers = ["x": x, "y": y]
        #expect(read.truth { answers[$0] ?? nil } == condition.truth { answers[$0] ?? nil })
      }
    }
  }

  @Test(arguments: [
    "${n} > 3", "selected(${m}, '1')", "${x} = ''", "${x} = 3", "${z} = 1", "count-selected(${m}) > 1", "${x} = ${y}",
    "${x} = 1 or ${n} = 2", "not(${n} = 2)", "today() > 3", "${x} = 1 +", "if(", "§", "${x} = 1)", "",
  ])
  func `What cannot be said in full is not said at all`(relevant: String) {
    let translation = RelevanceTranslation(relevant, items: items)
    #expect(translation.isIncomplete)
    #expect(translation.condition == nil)
  }

  @Test func `Of a chain of and the parts that can be said are kept`() {
    let translation = RelevanceTranslation("${x} = 1 and ${n} > 3 and ${y} = 2", items: items)
    #expect(translation.isIncomplete)
    #expect(translation.condition?.definition == "x == 1 and y == 2")
  }

  @Test func `Deep nesting is refused and not followed`() {
    let deep = String(repeating: "not(", count: 5_000) + "${x} = 1" + String(repeating: ")", count: 5_000)
    #expect(RelevanceTranslation(deep, items: items).isIncomplete)
  }

  @Test(
    arguments: [
      (". >= 2 and . <= 60", 2, 60, []), (". > 0 and . <= 50", 1, 50, []), (". < 10.5", nil, 10, []),
      ("18 <= . and 100 > .", 18, 99, []), (". = -888 or . = -999 or (. >= 0 and . <= 120)", 0, 120, ["-888", "-999"]),
      (". >= 5 and . >= 3 and . > 4", 5, nil, []), (". > 17 and . < 100 or . = 98", 18, 99, []),
      (". > -5 or . = '99'", -4, nil, []), (". <= 9 or . = 99", nil, 9, ["99"]),
    ] as [(String, Int?, Int?, [String])])
  func `A range becomes the bounds of a whole number`(text: String, minimum: Int?, maximum: Int?, codes: [String]) {
    let found = ConstraintTranslation(text)
    #expect(!found.isIncomplete)
    #expect(found.wholeBounds.minimum == minimum)
    #expect(found.wholeBounds.maximum == maximum)
    #expect(found.codes == codes)
  }

  @Test func `Of a range the bounds that can be said are kept, and codes are kept without any`() {
    let partly = ConstraintTranslation(". >= 0 and . <= (10 * ${n}) or . = -999")
    #expect(partly.isIncomplete && partly.minimum == 0 && partly.maximum == nil && partly.codes == ["-999"])
    let codes = ConstraintTranslation(". >= (. > 1 and . <= 5) or . = -999")
    #expect(codes.isIncomplete && codes.minimum == nil && codes.codes == ["-999"])
    for text in ["regex(., '^[0-9]+$')", ". > 1 or . < -1", ". = 1 or . = 2", "string-length(.) < 3", "", ". >"] {
      let found = ConstraintTranslation(text)
      #expect(found.isIncomplete && found.minimum == nil && found.maximum == nil && found.codes.isEmpty, "\(text)")
    }
  }

  @Test(arguments: [
    ("-999", "Don’t know", MissingReason.noOpinion), ("kb", "Không biết", .noOpinion),
    ("-888", "Refuses to Answer", .refused),
    ("9", "Không trả lời", .refused), ("-777", "Not Yet Completed a Term(Not Applicable)", .notApplicable),
    ("99", "Khác hoặc không biết", .noOpinion), ("na", "N/A", .notApplicable),
  ])
  func `A choice that is no answer is known by what it says`(code: String, label: String, reason: MissingReason) {
    #expect(NoAnswerWords.reason(code: code, label: LocalizedText(vi: label, en: label)) == reason)
  }

  @Test(arguments: [
    ("1", "I don't know how to read"), ("-666", "Other (specify)"), ("4", "Không hài lòng"), ("12", "Không biết đọc"),
  ])
  func `An answer that only sounds like none stays an answer`(code: String, label: String) {
    #expect(NoAnswerWords.reason(code: code, label: LocalizedText(vi: label, en: label)) == nil)
  }
}
