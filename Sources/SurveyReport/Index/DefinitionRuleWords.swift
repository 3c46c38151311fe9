import IndexScoring
import SurveyModel

/// A rule with its parameters, in the words of the definition file, so that one finds it there.
struct DefinitionRuleWords {
  /// What stands where no source establishes a parameter.
  static let unknown = "unknown"

  let format: NumberFormat

  /// Where the points come from, as the file names it; `nil` for what adds up.
  func source(of rule: CriterionRule) -> String? {
    switch rule {
    case .sum, .adjustment: nil
    case .appraised: "appraised"
    case .figure, .events, .condition, .monitored: "figure"
    case .survey: "survey"
    case .unestablished(let rule): rule.source
    }
  }

  /// The rule's name, its parameters, and for a survey what is asked and what its gate wants.
  func text(of criterion: Criterion) -> String {
    let text = text(of: criterion.rule, maximum: criterion.maximum)
    return criterion.mayNotApply ? text + "; may_not_apply" : text
  }

  private func text(of rule: CriterionRule, maximum: Points) -> String {
    switch rule {
    case .sum: "sum"
    case .adjustment(let rule): rule.sign.rawValue + (rule.countsInMaximum ? " in_maximum" : "")
    case .appraised(let rule): appraised(rule.grid, maximum)
    case .figure(let rule): figure(rule)
    case .condition(let rule): "condition " + rule.written
    case .events(let rule): events(rule)
    case .monitored: "monitor_only"
    case .survey(let rule): survey(rule)
    case .unestablished(let rule):
      rule.known.map { text(of: $0, maximum: maximum) } ?? (rule.kind ?? "rule \(Self.unknown)")
        + rule.unknown.filter { $0 != "rule" && $0 != "max" }.map { " \($0)=\(Self.unknown)" }.joined()
    }
  }

  private func appraised(_ grid: PointGrid?, _ maximum: Points) -> String {
    guard let grid else { return "appraised" }
    if grid == PointGrid(step: maximum) { return "binary" }
    let lowest = grid.lowest == .zero ? "" : "min=\(points(grid.lowest)) "
    return "step_grid \(lowest)step=\(points(grid.step))"
  }

  private func figure(_ rule: FigureRule) -> String {
    let conversion = conversion(rule.conversion)
    let text =
      switch rule.measure {
      case .share: conversion
      case .growth: "growth_" + conversion
      case .complement(let parts): "composite_complement \(parts.joined(separator: " + ")) then \(conversion)"
      }
    return text + (rule.voidedBy.map { " void_if=\($0)" } ?? "")
      + (rule.zeroDenominator.map { " zero_denominator=\(name($0))" } ?? "")
  }

  private func name(_ rule: ZeroDenominatorRule) -> String {
    switch rule {
    case .zero: "zero"
    case .full: "full"
    case .notApplicable: "not_applicable"
    case .withheld: "withheld"
    case .lastYear(let divisor): "last_year_over:\(divisor)"
    }
  }

  private func events(_ rule: PerEventRule) -> String {
    switch rule.direction {
    case .earns: "per_event each=\(points(rule.each))"
    case .deducts(let floor): "per_event_penalty each=\(points(rule.each)) floor=\(points(floor))"
    }
  }

  private func conversion(_ conversion: RateConversion) -> String {
    switch conversion {
    case .linear: return "linear"
    case .cappedLinear(let rule): return "capped_linear threshold=\(format.level(rule.threshold.value))"
    case .floorLinear(let rule): return "floor_linear floor=\(format.level(rule.floor.value))"
    case .ladder(let rule):
      let steps = rule.steps.map { "\(format.level($0.from.value)): \(points($0.points))" }
      return "ladder " + (steps + ["below: \(points(rule.below))"]).joined(separator: ", ")
    }
  }

  private func survey(_ rule: SurveyRule) -> String {
    let sources = rule.groups.map { group in
      let weight = rule.groups.count > 1 ? " weight=\(points(group.weight))" : ""
      return "\(group.source.form)/\(group.source.node)\(weight) gate(\(gate(group.source)))"
    }
    let weights = rule.groups.first?.source.measure.optionWeights?.sorted { $0.key < $1.key }
      .map { "\($0.key)=\(format.level($0.value.value))" }
    let name = weights.map { "survey_option_weight " + $0.joined(separator: " ") } ?? conversion(rule.conversion)
    return "\(name): \(sources.joined(separator: "; "))"
  }

  private func gate(_ source: SurveySource) -> String {
    let parts: [String?] = [
      source.smallestBase.map { "base \($0)" },
      source.smallestResponseRate.map { "response_rate \(format.level($0.value))" },
      source.verdicts.map { "verdict " + $0.map(\.rawValue).joined(separator: "|") },
      source.takesSelfSelected ? "accept self_selected" : nil, "else \(source.otherwise.rawValue)",
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private func points(_ points: Points) -> String { format.shortest(points) }
}
