import SurveyModel

/// How a criterion gets its points; each kind has a file in `Rules`.
public enum CriterionRule: Sendable, Equatable {
  /// Sum of the criteria below.
  case sum([Criterion])
  /// Bonus or penalty points, capped.
  case adjustment(AdjustmentRule)
  /// Points given by hand: `appraisal.csv`.
  case appraised(AppraisedRule)
  /// A rate from `figures.csv`.
  case figure(FigureRule)
  /// A number of events from `figures.csv`.
  case events(PerEventRule)
  /// A condition over parts of `figures.csv`.
  case condition(ConditionRule)
  /// Sub-scores of surveys.
  case survey(SurveyRule)
  /// Published, without points.
  case monitored
  /// Parameters that no source establishes: such a definition can be read and not be scored.
  indirect case unestablished(UnestablishedRule)

  /// The name in definition files and outputs.
  public var name: String {
    switch self {
    case .sum: "sum"
    case .adjustment(let rule): rule.sign.rawValue
    case .appraised(let rule): rule.grid == nil ? "appraised" : "step_grid"
    case .figure(let rule): rule.name
    case .events(let rule): rule.direction == .earns ? "per_event" : "per_event_penalty"
    case .condition: "condition"
    case .survey: "survey"
    case .monitored: "monitor_only"
    case .unestablished: "unestablished"
    }
  }
}

extension FigureRule {
  /// The name of the rate's rule in definition files and outputs.
  public var name: String {
    switch measure {
    case .growth: "growth_ladder"
    case .complement: "composite_complement"
    case .share: conversion.name
    }
  }
}

extension RateConversion {
  /// The name in definition files and outputs.
  public var name: String {
    switch self {
    case .linear: "linear"
    case .cappedLinear: "capped_linear"
    case .floorLinear: "floor_linear"
    case .ladder: "ladder"
    }
  }
}

/// An area, criterion or component criterion.
public struct Criterion: Sendable, Equatable {
  /// The code, such as `1.2`, unique in the index.
  public let code: String
  /// The title in reports.
  public let title: LocalizedText
  /// Most points that a unit can get here; the cap of bonus and penalty points.
  public let maximum: Points
  /// How points are given.
  public let rule: CriterionRule
  /// Blocks to which the criterion applies; `nil` for all.
  public let blocks: [String]?
  /// A unit may say that the criterion does not apply to it (`n/a`), and is then scored on the others.
  public let mayNotApply: Bool

  /// Makes a criterion.
  public init(
    code: String, title: LocalizedText, maximum: Points, rule: CriterionRule, blocks: [String]? = nil,
    mayNotApply: Bool = false
  ) {
    self.code = code
    self.title = title
    self.maximum = maximum
    self.rule = rule
    self.blocks = blocks
    self.mayNotApply = mayNotApply
  }

  /// The criteria below; empty for a leaf.
  public var children: [Criterion] {
    switch rule {
    case .sum(let children): children
    case .adjustment(let rule): rule.children
    case .unestablished(let rule): rule.children
    default: []
    }
  }

  /// This criterion and all below it, parents first.
  public var flattened: [Criterion] { [self] + children.flatMap(\.flattened) }

  /// Whether units of `block` are scored here.
  public func applies(to block: String) -> Bool {
    blocks?.contains(block) ?? true
  }

  /// What it adds to the maximum of the index; 0 for bonus and penalty points outside it.
  public var denominator: Points {
    if case .adjustment(let rule) = rule, !rule.countsInMaximum { .zero } else { maximum }
  }

  /// How many points can be had is not established: what `maximum` says is nothing.
  public var isMaximumUnknown: Bool {
    if case .unestablished(let rule) = rule { rule.unknown.contains("max") } else { false }
  }

  /// Its points are taken from the index.
  var takesAway: Bool {
    if case .adjustment(let rule) = rule { rule.sign == .penalty } else { false }
  }

  /// The surveys that feed it.
  public var surveySources: [SurveySource] {
    if case .survey(let rule) = rule { rule.groups.map(\.source) } else { [] }
  }
}
