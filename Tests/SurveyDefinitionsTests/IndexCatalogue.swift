import Foundation
import SurveyModel

@testable import SurveyDefinitions

/// A sound index with every kind of rule, of which tests spoil one thing at a time.
enum IndexCatalogue {
  static let sound = """
    index: c
    title: {vi: A, en: A}
    tier: province
    year: 2021
    points: 100
    rounding: {decimals: 2, mode: half_even}
    ties: {by: "1"}
    blocks:
      - block: b
        title: {vi: B, en: B}
        grades: [{grade: {vi: T, en: Good}, from: 80}, {grade: {vi: Y, en: Weak}, from: 0}]
        not_ranked: [U1]
      - {block: c, title: {vi: C, en: C}}
    criteria:
      - code: "1"
        title: {vi: A, en: A}
        max: 60
        rule: {kind: sum}
        children:
          - {code: "1.1", title: {vi: A, en: A}, max: 10, source: appraised, rule: {kind: appraised}}
          - {code: "1.2", title: {vi: A, en: A}, max: 10, source: appraised, rule: {kind: step_grid, min: 1, step: 0.5}}
          - {code: "1.3", title: {vi: A, en: A}, max: 10, source: appraised, rule: {kind: binary}, may_not_apply: true}
          - {code: "1.4", title: {vi: A, en: A}, max: 10, source: figure,
             rule: {kind: linear, void_if: late, zero_denominator: {last_year_over: 12}}}
          - {code: "1.5", title: {vi: A, en: A}, max: 10, source: figure, rule: {kind: capped_linear, threshold: 80%}}
          - {code: "1.6", title: {vi: A, en: A}, max: 10, blocks: [b], source: figure, rule: {kind: ladder, below: 0,
             steps: [{from: 90%, to: 100%, points: 10}, {from: 60%, to: 90%, points: 5}]}}
          - {code: "1.7", title: {vi: A, en: A}, max: 10, blocks: [c], source: figure,
             rule: {kind: growth_ladder, below: 1, steps: [{from: 5%, points: 10}, {from: -5%, points: 4}]}}
      - code: "2"
        title: {vi: A, en: A}
        max: 20
        rule: {kind: sum}
        children:
          - {code: "2.1", title: {vi: A, en: A}, max: 5, source: figure,
             rule: {kind: composite_complement, parts: [late, angry], then: {kind: floor_linear, floor: 70%}}}
          - {code: "2.2", title: {vi: A, en: A}, max: 5, source: figure,
             rule: {kind: condition, expression: "done >= 80% * planned and late == 0"}}
          - {code: "2.3", title: {vi: A, en: A}, max: 5, source: figure,
             rule: {kind: per_event_penalty, each: 1, floor: 2}}
          - {code: "2.4", title: {vi: A, en: A}, max: 5, source: figure, rule: {kind: binary, when: "value >= 3"}}
          - {code: "2.5", title: {vi: A, en: A}, source: figure, rule: {kind: monitor_only}}
      - code: "3"
        title: {vi: A, en: A}
        max: 20
        rule: {kind: sum}
        children:
          - {code: "3.1", title: {vi: A, en: A}, max: 10, source: survey, rule: {kind: linear},
             survey: {form: f, node: overall,
                      gate: {smallest_base: 30, response_rate: 40%, verdict: [usable], else: withheld}}}
          - {code: "3.2", title: {vi: A, en: A}, max: 5, source: survey, rule: {kind: linear},
             survey: {groups: [
               {form: f, node: overall, weight: 3, gate: {smallest_base: 31, else: zero}},
               {form: f, node: q1, weight: 1, gate: {smallest_base: 32, else: rescale_denominator}}]}}
          - {code: "3.3", title: {vi: A, en: A}, max: 5, source: survey,
             rule: {kind: survey_option_weight, weights: {"1": 90%, "0": 0%}},
             survey: {form: f, node: q1, gate: {else: withheld}}}
      - code: "8"
        title: {vi: A, en: A}
        max: 2
        rule: {kind: bonus, in_maximum: false}
        children:
          - {code: "8.1", title: {vi: A, en: A}, max: 2, source: figure, rule: {kind: per_event, each: 0.5}}
      - code: "9"
        title: {vi: A, en: A}
        max: 3
        rule: {kind: penalty}
        children:
          - {code: "9.1", title: {vi: A, en: A}, max: 3, source: appraised, rule: {kind: appraised}}

    """

  /// What is found where `old`, which has to stand there once, is exchanged, as `LINE PATH: CODE`.
  static func findings(replacing old: String, with new: String, forms: [SurveyForm] = []) -> [String] {
    guard sound.components(separatedBy: old).count == 2 else { return ["'\(old)' does not stand there once"] }
    let text = sound.replacingOccurrences(of: old, with: new)
    return IndexLinter.findings(inBytes: Array(text.utf8), file: "c.yaml", forms: forms).map { finding in
      "\(finding.location?.line ?? 0) \(finding.location?.column ?? "-"): \(finding.code)"
    }
  }
}
