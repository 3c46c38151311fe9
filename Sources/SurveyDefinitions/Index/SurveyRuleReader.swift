import IndexScoring
import SurveyModel

/// Rules on surveys: the conversions of rates, and weights per option of an item.
struct SurveyRuleReader {
  static let kinds = ConversionReader.kinds + ["survey_option_weight"]

  let maximum: Points?
  private(set) var unknown: [String] = []

  init(maximum: Points?) {
    self.maximum = maximum
  }

  static func keys(of kind: String) -> [String] {
    kind == "survey_option_weight" ? ["weights"] : ConversionReader.keys(of: kind)
  }

  mutating func rule(
    _ kind: String, _ map: DefinitionMap, survey: DefinitionNode?, _ log: inout FindingLog
  ) -> CriterionRule? {
    var conversion: RateConversion? = .linear
    var weights: [String: ExactRate]?
    if kind == "survey_option_weight" {
      guard let node = map.required("weights", &log) else { return nil }
      if node.isUnknown {
        unknown.append("weights")
        return nil
      }
      weights = optionWeights(node, &log)
      if weights == nil { return nil }
    } else {
      var reader = ConversionReader(maximum: maximum)
      conversion = reader.conversion(kind, map, &log)
      unknown += reader.unknown
    }
    if survey?.isUnknown ?? false {
      unknown.append("survey")
      return nil
    }
    let groups = survey.flatMap { SurveySourceReader(optionWeights: weights).groups($0, &log) }
    guard let groups, let conversion else { return nil }
    return .survey(SurveyRule(groups, conversion: conversion))
  }

  /// `{CODE: 0…1}` for every code that is an answer.
  private func optionWeights(_ node: DefinitionNode, _ log: inout FindingLog) -> [String: ExactRate]? {
    guard let map = node.map(&log) else { return nil }
    var weights: [String: ExactRate] = [:]
    for entry in map.entries {
      guard let weight = entry.value.rate(&log) else { continue }
      if weight < .zero || weight > .one {
        log.add(.numberBeyond(found: entry.value.written, lowest: "0", highest: "1"), at: entry.value)
      }
      weights[entry.key] = weight
    }
    if weights.isEmpty { log.add(.listLength(found: 0, fewest: 1, most: 100), at: node) }
    return weights.isEmpty ? nil : weights
  }
}
