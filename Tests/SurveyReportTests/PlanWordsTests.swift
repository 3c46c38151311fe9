import SurveyModel
import SurveyReport
import Testing

/// Words: what is said about plans, in both languages.
@Suite struct PlanWordsTests {
  private static let place = SamplePlace(unit: "U1", stratum: "s")

  private static let all: [PlanFinding] = [
    .frameEmpty, .frameKeyRepeated(firstLine: 1204), .frameStratumRepeated(place, firstLine: 3),
    .frameUnderSample(place, within: nil, .people, frame: 1, sample: 1200),
    .frameUnderSample(SamplePlace(), within: "d2", .groups(column: "commune"), frame: 1, sample: 2),
    .sizeUnusable(found: "0"), .sizeUnusable(found: ""), .sizeVaries(group: "v", first: "5", second: "6.5"),
    .seedMissing, .startOutOfRange(SamplePlace(), start: 9, last: 3),
    .totalOverPopulation(total: 11, population: 10), .minimaOverTotal(minima: 10, total: 9),
    .maximaUnderTotal(maxima: 8, total: 9), .sharesAllZero(left: 40),
    .kindWithoutNumber(kind: "island", known: ["town"]), .planWithoutForm(form: "f", found: ["g"]),
    .numberWithoutKind(kind: "twon", nearest: "town", known: ["rural", "town"]),
    .placeNotInFrame(SamplePlace(unit: "U0l", stratum: "s"), planned: 3, nearest: "U01"),
    .planColumnNotNamed(column: "stratum", labels: ["rural", "urban"]),
    .placeNotInPlan(SamplePlace(stratum: "a"), frame: 8),
    .sparesFewer(SamplePlace(stratum: "a"), within: "v", wanted: 5, left: 1),
    .groupUnderTake(group: "v", people: 3, wanted: 10), .sampleWithoutUnits, .startGiven(start: 2),
    .certaintyUnits(SamplePlace(unit: "U1"), names: ["v", "w"]), .frameOrderCounts,
  ]

  private func said(_ language: Language) -> String {
    let printer = FindingPrinter(language: language)
    return Self.all.map { printer.text(of: Finding(.plan($0))) }.joined()
  }

  @Test func `what is said about plans in English`() {
    #expect(said(.en) == Self.english)
  }

  @Test func `what is said about plans in Vietnamese`() {
    #expect(said(.vi) == Self.vietnamese)
  }

  @Test func `every kind has a page in both languages, and what stops a plan says what to do`() {
    for finding in Self.all {
      for language in Language.allCases {
        #expect(ExplainPages.page(code: finding.code, language: language) != nil)
        let words = finding.words(in: language)
        #expect(words.consequence != nil)
        if finding.severity != .note { #expect(!words.help.isEmpty, "\(finding.code)") }
      }
    }
    #expect(Set(Self.all.map(\.code)).count == 24)
  }
}
