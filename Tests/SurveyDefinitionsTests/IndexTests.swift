import Foundation
import IndexScoring
import SurveyDefinitions
import SurveyModel
import Testing

@Suite("Index definitions") struct IndexTests {
  @Test("The sound index reads as written")
  func sound() throws {
    let bytes = Array(RoundFixture.index.utf8)
    let index = try IndexDefinitionReader.definition(bytes: bytes, file: "i.yaml")
    #expect(index.ties == .byCriterion("1"))
    #expect(index.rounding == RoundingRule(decimals: 2, mode: .halfEven))
    #expect(index.criteria.map(\.code) == ["1", "1.1", "1.2", "1.3", "2"])
    #expect(
      index.areas.last?.rule
        == .survey(SurveyRule(SurveySource(form: "f", node: "overall", smallestBase: 30, otherwise: .withheld))))
    #expect(index.areas.first?.maximum == Points(decimal: "7.5"))
    #expect(!index.isIllustrative)
  }

  @Test(
    "Faults of an index are found where they stand",
    arguments: [
      ("max: 3,", "max: 2,", ["i.yaml:12 criteria[1]: points-do-not-add-up"]),
      ("points: 10", "points: 11", ["i.yaml:5 points: points-do-not-add-up"]),
      ("code: \"1.2\"", "code: \"1.1\"", ["i.yaml:18 criteria[1].children[1.1]: name-repeated"]),
      ("form: f,", "form: g,", ["i.yaml:21 criteria[2].survey.form: name-unknown"]),
      ("node: overall", "node: overal", ["i.yaml:21 criteria[2].survey.node: name-unknown"]),
      ("else: withheld", "else: hide", ["i.yaml:21 criteria[2].survey.gate.else: value-not-allowed"]),
      (", else: withheld", "", ["i.yaml:21 criteria[2].survey.gate: key-missing"]),
      (
        "smallest_base: 30", "smallest_base: 20",
        ["i.yaml:21 criteria[2].survey.gate.smallest_base: number-beyond"]
      ),
      ("ties: {by: \"1\"}", "ties: {by: \"9\"}", ["i.yaml:7 ties.by: name-unknown"]),
      ("blocks: [b]", "blocks: [x]", ["i.yaml:18 criteria[1].children[1.2].blocks: name-unknown"]),
      (
        "source: figure, rule: {kind: linear}", "source: figure, rule: {kind: appraised}",
        ["i.yaml:18 criteria[1].children[1.2].rule.kind: rule-of-other-source"]
      ),
      ("max: 3, source: appraised", "max: 3", ["i.yaml:17 criteria[1].children[1.1]: key-missing"]),
      ("max: 3,", "max: -3,", ["i.yaml:17 criteria[1].children[1.1].max: value-kind"]),
      ("decimals: 2", "decimals: 12", ["i.yaml:6 rounding.decimals: number-beyond"]),
      (
        "from: 80}", "from: 80}, {grade: {vi: K, en: F}, from: 90}", ["i.yaml:9 blocks[0].grades[1].from: grade-order"]
      ),
      ("year: 2021", "year: 2021.5", ["i.yaml:4 year: value-kind"]),
    ])
  func faults(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(try RoundFixture(replacing: old, with: new, in: "i.yaml").faults().starts(with: expected))
  }

  @Test("Points that do not add up say for which block, and by how much")
  func sums() throws {
    let text = RoundFixture.index.replacingOccurrences(
      of: "max: 4.5, source: figure", with: "max: 4.25, source: figure")
    do {
      _ = try IndexDefinitionReader.definition(bytes: Array(text.utf8), file: "i.yaml")
      Issue.record("the index was accepted")
    } catch {
      #expect(
        error.findings.map(\.kind) == [
          .definition(.pointsDoNotAddUp(criterion: "1", block: "b", maximum: "7.5", childrenSum: "7.25"))
        ])
    }
  }

  @Test("Each unit has appraised points at each appraised criterion of its block, within its maximum")
  func appraisal() throws {
    let table = "unit,criterion,self,appraised,final\nU1,1.1,,,3.5\nU1,1.3,,,1\nU2,1.1,,\"2,5\",2\nU2,9,,,1\n"
    #expect(
      try RoundFixture(["appraisal.csv": table]).faults() == [
        "appraisal.csv:2 final: points-out-of-range", "appraisal.csv:3 criterion: criterion-outside-block",
        "appraisal.csv:4 appraised: cell-unreadable", "appraisal.csv:5 criterion: name-unknown",
        "appraisal.csv: appraisal-missing",
      ])
  }

  @Test("Each unit has a figure where one counts, with a denominator above zero")
  func figures() throws {
    #expect(
      try RoundFixture(["figures.csv": "unit,criterion,numerator,denominator\nU1,1.2,1,0\n"]).faults()
        == ["figures.csv:2 denominator: denominator-zero"])
    #expect(
      try RoundFixture(["figures.csv": "unit,criterion,numerator,denominator\n"]).faults()
        == ["figures.csv: figure-missing"])
  }

  @Test(
    "A point that may part thousands is not guessed",
    arguments: [
      ("11.797", ["figures.csv:2 numerator: thousands-point", "figures.csv: figure-missing"]), ("11797", []),
      ("11.7970", []), ("0.797", []), ("1797.125", []),
    ])
  func thousands(_ numerator: String, _ expected: [String]) throws {
    let table = "unit,criterion,numerator,denominator\nU1,1.2,\(numerator),20000\n"
    let faults = try RoundFixture(["figures.csv": table]).faults()
    #expect(faults.first == expected.first)
  }
}
