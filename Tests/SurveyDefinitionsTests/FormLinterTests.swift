import SurveyModel
import Testing

@testable import SurveyDefinitions

@Suite("Form linter") struct FormLinterTests {
  private func kinds(_ options: [String], more: String = "") -> [Finding.Kind] {
    let list = options.enumerated().map {
      "{code: \($0.offset), label: {vi: \"\($0.element)\", en: \"\($0.element)\"}}"
    }
    let items = "items:\n  - {id: q, type: single, options: [\(list.joined(separator: ", "))]}\n" + more
    return FormFixture.findings(FormFixture.form(items: items)).map(\.kind)
  }

  @Test("Bands that share a number are found, as on a printed form of the ministry")
  func bands() {
    #expect(
      kinds(["18-25", "25-34", "35-49"]) == [.definition(.bandsOverlap(first: "18-25", second: "25-34"))])
    #expect(kinds(["Under 18", "18-24", "25-64", "65 and over"]) == [])
    #expect(kinds(["1-5", "6-10", "10+"]) == [.definition(.bandsOverlap(first: "6-10", second: "10+"))])
    #expect(kinds(["50,000-100,000", "Over 100,000", "Under 50,000"]) == [])
    #expect(kinds(["50-60", "Over 60", "Route 55"]) == [])
  }

  @Test("A label twice in a scale is found, with its codes")
  func labels() {
    #expect(
      kinds(["Good", "Bad", "good"]) == [
        .definition(.labelRepeated(label: "Good", codes: ["0", "2"])),
        .definition(.labelRepeated(label: "Good", codes: ["0", "2"])),
      ], "once for each language")
  }

  @Test("A label copied from the question before is found")
  func copied() {
    let other = """
        - {id: r, type: single, options: [{code: 1, label: {vi: L, en: Loudspeaker}},
           {code: 2, label: {vi: N, en: Nobody}}, {code: 3, label: {vi: S, en: Some}}, {code: 4, label: {vi: M, en: Many}}]}

      """
    #expect(
      kinds(["Loudspeaker", "Radio", "Internet"], more: other).contains(
        .definition(.labelOfAnotherScale(label: "Loudspeaker", scale: "q"))))
  }

  @Test("A gap in the rows of a question is found, at the row after it")
  func gap() {
    let items = "items:\n" + ["Q10_06", "Q10_07", "Q10_09", "Q12"].map { "  - {id: \($0), type: text}\n" }.joined()
    #expect(
      FormFixture.findings(FormFixture.form(items: items))
        == [FormFixture.finding(.numberingGap(after: "Q10_07", before: "Q10_09"), line: 16, "items[2]")])
  }

  @Test("The nearest name is the one with the fewest slips, and none is better than a far one")
  func nearest() {
    #expect(NearestName.of("mx", among: ["min", "max"]) == "max")
    #expect(NearestName.of("aplies_if", among: ["applies_if", "options"]) == "applies_if")
    #expect(NearestName.of("wieght", among: ["weight", "height"]) == "weight")
    #expect(NearestName.of("colour", among: ["scale", "type"]) == nil)
    #expect(NearestName.editDistance("", "abc") == 3)
    #expect(NearestName.editDistance("ca", "ac") == 1)
  }
}
