import Foundation
import IndexScoring
import SurveyModel
import Testing

@testable import SurveyDefinitions

/// A sound index, one thing spoiled at a time: what is found, and on which line under which key.
@Suite struct IndexCatalogueTests {
  @Test func `the sound index uses every kind of rule, reads, and gives the linter nothing to say`() throws {
    let form = try FormFixture.read(FormFixture.form(satisfaction: FormFixture.satisfaction))
    #expect(IndexLinter.findings(inBytes: Array(IndexCatalogue.sound.utf8), file: "c.yaml", forms: [form]) == [])
    let index = try IndexDefinitionReader.definition(bytes: Array(IndexCatalogue.sound.utf8), file: "c.yaml")
    let kinds = Set(index.criteria.map(\.rule.name))
    #expect(
      kinds == [
        "sum", "bonus", "penalty", "appraised", "step_grid", "linear", "capped_linear", "ladder", "growth_ladder",
        "composite_complement", "condition", "per_event", "per_event_penalty", "monitor_only", "survey",
      ])
  }

  typealias Fault = (old: String, new: String, found: [String])

  static let heads: [Fault] = [
    ("points: 100", "points: 99", ["5 points: points-do-not-add-up", "5 points: points-do-not-add-up"]),
    (
      "points: 100", "points: 0",
      [
        "5 points: number-not-positive", "5 points: points-do-not-add-up", "5 points: points-do-not-add-up",
      ]
    ),
    ("points: 100", "points: 99,5", ["5 points: value-kind"]),
    ("year: 2021", "year: nay", ["4 year: value-kind"]),
    ("tier: province\n", "", ["1 -: key-missing"]),
    ("tier: province", "teir: province", ["3 teir: key-unknown", "1 -: key-missing"]),
    ("mode: half_even", "mode: half_up", ["6 rounding.mode: value-not-allowed"]),
    ("{by: \"1\"}", "{by: \"1.11\"}", ["7 ties.by: name-unknown"]),
    ("{by: \"1\"}", "same_rnk", ["7 ties: value-not-allowed"]),
    ("from: 0}]", "from: 85}]", ["11 blocks[0].grades[1].from: grade-order"]),
    ("from: 0}]", "from: 20}]", ["11 blocks[0].grades: grades-leave-out"]),
    ("en: Good}, from: 80", "en: Good}, from: 101", ["11 blocks[0].grades[0].from: number-beyond"]),
    ("block: c,", "block: B,", ["13 blocks[1]: name-repeated", "28 criteria[1].children[1.7].blocks: name-unknown"]),
  ]

  static let levels: [Fault] = [
    (
      "max: 60", "max: 61",
      [
        "5 points: points-do-not-add-up", "15 criteria[1]: points-do-not-add-up", "5 points: points-do-not-add-up",
        "15 criteria[1]: points-do-not-add-up",
      ]
    ),
    ("max: 60", "max: sixty", ["17 criteria[1].max: value-kind"]),
    (
      "max: 10, blocks: [c]", "max: 10.5, blocks: [c]",
      ["15 criteria[1]: points-do-not-add-up"]
    ),
    ("code: \"1.5\"", "code: \"1.4\"", ["25 criteria[1].children[1.4]: name-repeated"]),
    ("code: \"1.5\", ", "", ["25 criteria[1].children[4]: key-missing"]),
    (
      "max: 10, blocks: [c]", "max: 0, blocks: [c]",
      [
        "28 criteria[1].children[1.7].max: number-not-positive",
        "29 criteria[1].children[1.7].rule.below: points-out-of-range",
        "29 criteria[1].children[1.7].rule.steps[0].points: points-out-of-range",
        "29 criteria[1].children[1.7].rule.steps[1].points: points-out-of-range",
      ]
    ),
    ("max: 10, blocks: [c]", "max: -2, blocks: [c]", ["28 criteria[1].children[1.7].max: value-kind"]),
    (
      "max: 10, source: figure, rule: {kind: capped", "max: 9,5, source: figure, rule: {kind: capped",
      [
        "25 criteria[1].children[1.5].max: value-kind"
      ]
    ),
    (
      "max: 10, blocks: [c]", "max: 10, blocks: [d]",
      ["28 criteria[1].children[1.7].blocks: name-unknown"]
    ),
    (
      "max: 10, blocks: [c]", "max: 10, blocks: []",
      ["15 criteria[1]: points-do-not-add-up"]
    ),
    ("max: 3\n", "max: 3\n    blocks: []\n", ["67 criteria[9].blocks: criterion-applies-nowhere"]),
    ("may_not_apply: true", "may_not_apply: yes", ["22 criteria[1].children[1.3].may_not_apply: value-kind"]),
    (
      "code: \"3.1\",", "code: \"3.1\", may_not_apply: true,",
      ["48 criteria[3].children[3.1].may_not_apply: key-unknown"]
    ),
  ]

  static let appraised: [Fault] = [
    ("min: 1, step: 0.5", "min: 1, step: 0.4", ["21 criteria[1].children[1.2].rule.step: points-off-grid"]),
    ("min: 1, step: 0.5", "step: 0", ["21 criteria[1].children[1.2].rule.step: number-not-positive"]),
    ("min: 1, step: 0.5", "min: 1", ["21 criteria[1].children[1.2].rule: key-missing"]),
    ("min: 1, step: 0.5", "min: 11, step: 0.5", ["21 criteria[1].children[1.2].rule.step: points-off-grid"]),
    (
      "min: 1, step: 0.5", "stpe: 0.5",
      ["21 criteria[1].children[1.2].rule.stpe: key-unknown", "21 criteria[1].children[1.2].rule: key-missing"]
    ),
    (
      "code: \"1.1\", title: {vi: A, en: A}, max: 10, source: appraised, rule: {kind: appraised}",
      "code: \"1.1\", title: {vi: A, en: A}, max: 10, source: appraised, rule: {kind: linear}",
      ["20 criteria[1].children[1.1].rule.kind: rule-of-other-source"]
    ),
    (
      "code: \"1.1\", title: {vi: A, en: A}, max: 10, source: appraised, rule: {kind: appraised}",
      "code: \"1.1\", title: {vi: A, en: A}, max: 10, source: appraised, rule: {kind: sum}",
      ["20 criteria[1].children[1.1].rule.kind: rule-of-other-source"]
    ),
    (
      "code: \"1.1\", title: {vi: A, en: A}, max: 10, source: appraised, rule: {kind: appraised}",
      "code: \"1.1\", title: {vi: A, en: A}, max: 10, source: appraised, rule: {kind: apraised}",
      ["20 criteria[1].children[1.1].rule.kind: value-not-allowed"]
    ),
    ("source: appraised, rule: {kind: binary}", "rule: {kind: binary}", ["22 criteria[1].children[1.3]: key-missing"]),
    (
      "source: appraised, rule: {kind: binary}", "source: apraised, rule: {kind: binary}",
      ["22 criteria[1].children[1.3].source: value-not-allowed"]
    ),
    ("rule: {kind: binary}", "rule: binary", ["22 criteria[1].children[1.3].rule: value-kind"]),
  ]

  static let rates: [Fault] = [
    ("threshold: 80%", "threshold: 0", ["25 criteria[1].children[1.5].rule.threshold: number-beyond"]),
    ("threshold: 80%", "threshold: 80", ["25 criteria[1].children[1.5].rule.threshold: number-beyond"]),
    ("threshold: 80%", "threshold: \"0,8\"", ["25 criteria[1].children[1.5].rule.threshold: value-kind"]),
    ("threshold: 80%", "threshold: 100%", ["25 criteria[1].children[1.5].rule.threshold: threshold-without-effect"]),
    (", threshold: 80%", "", ["25 criteria[1].children[1.5].rule: key-missing"]),
    (
      "threshold: 80%", "floor: 80%",
      ["25 criteria[1].children[1.5].rule.floor: key-unknown", "25 criteria[1].children[1.5].rule: key-missing"]
    ),
    ("threshold: 80%", "threshold: 80%, below: 0", ["25 criteria[1].children[1.5].rule.below: key-unknown"]),
    ("void_if: late", "void_if: \"quá hạn\"", ["24 criteria[1].children[1.4].rule.void_if: name-unsafe"]),
    ("{last_year_over: 12}", "nul", ["24 criteria[1].children[1.4].rule.zero_denominator: value-not-allowed"]),
    (
      "{last_year_over: 12}", "{last_year_over: 0}",
      ["24 criteria[1].children[1.4].rule.zero_denominator.last_year_over: number-beyond"]
    ),
    ("parts: [late, angry]", "parts: []", ["36 criteria[2].children[2.1].rule.parts: list-length"]),
    ("parts: [late, angry]", "parts: [late, late]", ["36 criteria[2].children[2.1].rule.parts[1]: name-repeated"]),
    (
      "then: {kind: floor_linear, floor: 70%}", "then: {kind: floor_linear}",
      ["36 criteria[2].children[2.1].rule.then: key-missing"]
    ),
    (
      "then: {kind: floor_linear, floor: 70%}", "then: {kind: binary}",
      ["36 criteria[2].children[2.1].rule.then.kind: value-not-allowed"]
    ),
  ]

  static let ladders: [Fault] = [
    ("below: 0,", "", ["26 criteria[1].children[1.6].rule: key-missing"]),
    ("below: 0,", "below: 11,", ["26 criteria[1].children[1.6].rule.below: points-out-of-range"]),
    ("to: 90%", "to: 80%", ["27 criteria[1].children[1.6].rule.steps[1].to: ladder-gap"]),
    ("to: 90%", "to: 95%", ["27 criteria[1].children[1.6].rule.steps[1].to: ladder-gap"]),
    ("to: 100%", "to: 99%", ["27 criteria[1].children[1.6].rule.steps[0].to: ladder-top-ends"]),
    (
      "{from: 5%, points: 10}", "{from: 5%, to: 100%, points: 10}",
      ["29 criteria[1].children[1.7].rule.steps[0].to: ladder-top-ends"]
    ),
    (
      "{from: 60%, to: 90%, points: 5}", "{from: 95%, points: 5}",
      ["27 criteria[1].children[1.6].rule.steps[1].from: number-order"]
    ),
    (
      "to: 100%, points: 10", "to: 100%, points: 11",
      ["27 criteria[1].children[1.6].rule.steps[0].points: points-out-of-range"]
    ),
    (
      "to: 100%, points: 10", "to: 100%, points: 9",
      ["27 criteria[1].children[1.6].rule.steps: ladder-top-under-maximum"]
    ),
    ("below: 0,", "below: 6,", ["26 criteria[1].children[1.6].rule.below: ladder-points-order"]),
    (
      "{from: 90%, to: 100%, points: 10}, {from: 60%, to: 90%, points: 5}",
      "{from: 90, points: 10}, {from: 60%, points: 5}",
      ["27 criteria[1].children[1.6].rule.steps[0].from: ladder-step-out-of-reach"]
    ),
    (
      "steps: [{from: 90%, to: 100%, points: 10}, {from: 60%, to: 90%, points: 5}]", "steps: []",
      ["27 criteria[1].children[1.6].rule.steps: list-length"]
    ),
  ]

  static let conditions: [Fault] = [
    ("done >= 80% * planned and", "done >= and", ["38 criteria[2].children[2.2].rule.expression: expression-syntax"]),
    (
      "done >= 80% * planned and late == 0", "2.2 >= 1",
      ["38 criteria[2].children[2.2].rule.expression: expression-constant"]
    ),
    ("done >= 80% * planned", "đạt >= 1", ["38 criteria[2].children[2.2].rule.expression: name-unsafe"]),
    (
      "done >= 80% * planned and late == 0", "and > 1",
      ["38 criteria[2].children[2.2].rule.expression: expression-syntax"]
    ),
    ("value >= 3", "value", ["41 criteria[2].children[2.4].rule.when: expression-syntax"]),
    (
      "when: \"value >= 3\"", "expression: \"value >= 3\"",
      ["41 criteria[2].children[2.4].rule.expression: key-unknown", "41 criteria[2].children[2.4].rule: key-missing"]
    ),
    ("each: 1, floor: 2", "each: 0, floor: 2", ["40 criteria[2].children[2.3].rule.each: number-not-positive"]),
    ("each: 1, floor: 2", "each: 1", ["40 criteria[2].children[2.3].rule: key-missing"]),
    ("each: 1, floor: 2", "each: 1, floor: 6", ["40 criteria[2].children[2.3].rule.floor: points-out-of-range"]),
    (
      "source: figure, rule: {kind: monitor_only}", "max: 1, source: figure, rule: {kind: monitor_only}",
      [
        "42 criteria[2].children[2.5].max: number-beyond", "30 criteria[2]: points-do-not-add-up",
        "30 criteria[2]: points-do-not-add-up",
      ]
    ),
  ]

  static let surveys: [Fault] = [
    (
      "{form: f, node: overall,\n", "{form: g, node: overall,\n",
      ["49 criteria[3].children[3.1].survey.form: form-not-at-hand"]
    ),
    (
      "{form: f, node: overall,\n", "{form: f, node: overal,\n",
      ["49 criteria[3].children[3.1].survey.node: name-unknown"]
    ),
    (
      "node: q1, weight: 1", "node: q9, weight: 1", ["54 criteria[3].children[3.2].survey.groups[1].node: name-unknown"]
    ),
    ("{\"1\": 90%, \"0\": 0%}", "{\"1\": 90%, \"7\": 0%}", ["56 criteria[3].children[3.3].rule.weights: name-unknown"]),
    (
      "{\"1\": 90%, \"0\": 0%}", "{\"1\": 101%, \"0\": 0%}",
      ["56 criteria[3].children[3.3].rule.weights.1: number-beyond"]
    ),
    (
      "{\"1\": 90%, \"0\": 0%}", "{\"1\": -1%, \"0\": 0%}",
      ["56 criteria[3].children[3.3].rule.weights.1: number-beyond"]
    ),
    ("{\"1\": 90%, \"0\": 0%}", "{}", ["56 criteria[3].children[3.3].rule.weights: list-length"]),
    ("node: q1, gate", "node: overall, gate", ["57 criteria[3].children[3.3].survey.node: name-unknown"]),
    ("weight: 3", "weight: 0", ["53 criteria[3].children[3.2].survey.groups[0].weight: number-not-positive"]),
    (" weight: 3,", "", ["53 criteria[3].children[3.2].survey.groups[0]: key-missing"]),
    ("verdict: [usable]", "verdict: []", ["50 criteria[3].children[3.1].survey.gate.verdict: list-length"]),
    (
      "verdict: [usable]", "verdict: [good]", ["50 criteria[3].children[3.1].survey.gate.verdict[0]: value-not-allowed"]
    ),
    (
      "response_rate: 40%", "response_rate: 140%",
      ["50 criteria[3].children[3.1].survey.gate.response_rate: number-beyond"]
    ),
    (
      "smallest_base: 31", "smallest_base: 0",
      ["53 criteria[3].children[3.2].survey.groups[0].gate.smallest_base: number-beyond"]
    ),
    (", gate: {else: withheld}", "", ["57 criteria[3].children[3.3].survey: key-missing"]),
    (
      "gate: {else: withheld}", "gate: {else: withheld}, accept: everybody",
      ["57 criteria[3].children[3.3].survey.accept: value-not-allowed"]
    ),
    (
      "gate: {else: withheld}", "gate: {verdict: usable, response_rate: 40%, else: withheld}, accept: self_selected",
      [
        "57 criteria[3].children[3.3].survey.gate.response_rate: key-unknown",
        "57 criteria[3].children[3.3].survey.gate.verdict: key-unknown",
      ]
    ),
    (
      "max: 3, source: appraised, rule: {kind: appraised}",
      "max: 3, source: survey, rule: {kind: linear}, survey: {form: f, node: q1, gate: {else: zero}}",
      ["64 criteria[9]: survey-in-adjustment"]
    ),
    ("in_maximum: false", "cap: 2", ["61 criteria[8].rule.cap: key-unknown"]),
  ]

  static let all = heads + levels + appraised + rates + ladders + conditions + surveys

  @Test(arguments: all.indices)
  func `one thing spoiled is found where it stands`(_ position: Int) throws {
    let fault = Self.all[position]
    let form = try FormFixture.read(FormFixture.form(satisfaction: FormFixture.satisfaction))
    #expect(IndexCatalogue.findings(replacing: fault.old, with: fault.new, forms: [form]) == fault.found)
  }

  @Test(
    arguments: [
      ("max: 10, blocks: [c]", "max: unknown, blocks: [c]", "1.7", ["max"]),
      ("threshold: 80%", "threshold: unknown", "1.5", ["threshold"]),
      ("below: 1,", "below: unknown,", "1.7", ["below"]),
      ("parts: [late, angry]", "parts: unknown", "2.1", ["parts"]),
      ("\"value >= 3\"", "unknown", "2.4", ["when"]), ("floor: 2", "floor: unknown", "2.3", ["floor"]),
      ("min: 1, step: 0.5", "step: unknown", "1.2", ["step"]),
      ("{\"1\": 90%, \"0\": 0%}", "unknown", "3.3", ["weights"]),
      ("survey: {form: f, node: q1, gate: {else: withheld}}", "survey: unknown", "3.3", ["survey"]),
      ("rule: {kind: monitor_only}", "max: unknown, rule: {kind: unknown}", "2.5", ["rule", "max"]),
    ])
  func `a parameter that is written as unknown is kept as such, and all else is read`(
    _ old: String, _ new: String, _ code: String, _ parameters: [String]
  ) throws {
    let text = IndexCatalogue.sound.replacingOccurrences(of: old, with: new)
    let index = try IndexDefinitionReader.definition(bytes: Array(text.utf8), file: "c.yaml")
    #expect(index.unestablished.map(\.criterion.code) == [code])
    #expect(index.unestablished.first?.parameters == parameters)
  }

  @Test func `an area whose criteria are unknown is read, and is not asked to add up`() throws {
    let area = "  - {code: \"7\", title: {vi: A, en: A}, max: unknown, rule: {kind: sum}, children: unknown}\n"
    let text = IndexCatalogue.sound + area
    let index = try IndexDefinitionReader.definition(bytes: Array(text.utf8), file: "c.yaml")
    let last = try #require(index.areas.last)
    #expect(last.isMaximumUnknown)
    #expect(last.rule == .unestablished(UnestablishedRule(kind: "sum", unknown: ["max", "children"])))
  }
}
