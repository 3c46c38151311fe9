import IndexScoring
import SurveyModel

extension Criterion {
  /// A criterion of a definition with its rule and parameters, and what stands below it.
  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("code", .string(code)), ("title", title.json), ("max", isMaximumUnknown ? .null : .number(maximum.value)),
      ("rule", .string(rule.name)),
      ("blocks", blocks.map { .array($0.map(JSONValue.string)) } ?? .null),
    ]
    members += rule.parameters + [("signature", .string(signature))]
    if !children.isEmpty { members.append(("children", .array(children.map(\.json)))) }
    return .object(members)
  }
}

extension CriterionRule {
  /// The parameters of the rule as the definition names them.
  fileprivate var parameters: [(String, JSONValue)] {
    switch self {
    case .sum, .condition, .monitored: []
    case .adjustment(let rule): [("in_maximum", .bool(rule.countsInMaximum))]
    case .appraised(let rule):
      rule.grid.map { [("min", .number($0.lowest.value)), ("step", .number($0.step.value))] } ?? []
    case .events(let rule): [("each", .number(rule.each.value))]
    case .figure(let rule):
      [("parts", .array(rule.parts.map(JSONValue.string)))] + rule.conversion.parameters
    case .survey(let rule):
      if rule.groups.count == 1, let only = rule.groups.first {
        only.source.members + rule.conversion.parameters
      } else {
        [
          (
            "groups",
            .array(rule.groups.map { .object($0.source.members + [("weight", .number($0.weight.value))]) })
          )
        ] + rule.conversion.parameters
      }
    case .unestablished(let rule):
      [("kind", .optional(rule.kind)), ("unknown", .array(rule.unknown.map(JSONValue.string)))]
    }
  }
}

extension RateConversion {
  fileprivate var parameters: [(String, JSONValue)] {
    switch self {
    case .linear: return []
    case .cappedLinear(let rule): return [("threshold", .number(rule.threshold.value))]
    case .floorLinear(let rule): return [("floor", .number(rule.floor.value))]
    case .ladder(let rule):
      let steps = rule.steps.map { step in
        JSONValue.object([("from", .number(step.from.value)), ("points", .number(step.points.value))])
      }
      return [("steps", .array(steps)), ("below", .number(rule.below.value))]
    }
  }
}

extension SurveySource {
  fileprivate var members: [(String, JSONValue)] {
    var gate: [(String, JSONValue)] = [
      ("smallest_base", smallestBase.map(JSONValue.integer) ?? .null), ("else", .string(otherwise.rawValue)),
    ]
    if let rate = smallestResponseRate { gate.append(("response_rate", .number(rate.value))) }
    if let verdicts { gate.append(("verdict", .array(verdicts.map { .string($0.rawValue) }))) }
    var members: [(String, JSONValue)] = [
      ("form", .string(form)), ("node", .string(node)), ("gate", .object(gate)),
    ]
    if let weights = measure.optionWeights?.sorted(by: { $0.key < $1.key }) {
      members.append(("option_weights", .object(weights.map { ($0.key, .number($0.value.value)) })))
    }
    if takesSelfSelected { members.append(("accept", .string("self_selected"))) }
    return members
  }
}
