/// The points that a unit can have at a criterion, as anybody can read them off the definition.
struct PointRange: Equatable {
  /// The fewest points.
  let lowest: Points
  /// The most points.
  let highest: Points
  /// The widest gap between two values that are next to each other; 0 where all between the ends are possible.
  let gap: Points

  /// highest − lowest.
  var width: Points { highest - lowest }

  private init(_ lowest: Points, _ highest: Points, gap: Points = .zero) {
    (self.lowest, self.highest, self.gap) = (lowest, highest, gap)
  }

  /// What the rule allows; `nil` where there is nothing to guess: no points can be had, or the outcome tells them.
  init?(_ score: CriterionScore) {
    guard score.children.isEmpty, score.outcome == .scored, score.maximum.units > 0 else { return nil }
    guard let whole = Self.range(score) else { return nil }
    let scale = score.scale
    self.init(whole.lowest.scaled(by: scale), whole.highest.scaled(by: scale), gap: whole.gap.scaled(by: scale))
    if width.units <= 0 { return nil }
  }

  private static func range(_ score: CriterionScore) -> PointRange? {
    let maximum = score.criterion.maximum
    switch score.criterion.rule {
    case .sum, .adjustment, .monitored, .unestablished: return nil
    case .appraised(let rule):
      guard let grid = rule.grid else { return PointRange(.zero, maximum) }
      return PointRange(grid.lowest, maximum, gap: grid.step)
    case .figure(let rule): return range(rule.conversion, maximum)
    case .survey(let rule): return range(rule.conversion, score.surveyParts, maximum)
    // Which values an expression can have is not looked into.
    case .condition: return PointRange(.zero, maximum, gap: maximum)
    case .events(let rule):
      if case .deducts(let floor) = rule.direction { return PointRange(floor, maximum, gap: rule.each) }
      return PointRange(.zero, maximum, gap: rule.each)
    }
  }

  /// What is open where the sub-scores of some groups of respondents are published and those of others are not.
  private static func range(_ conversion: RateConversion, _ parts: [SurveyPart], _ maximum: Points) -> PointRange? {
    let counted = parts.filter { $0.outcome.failedGate != .rescaleDenominator }
    let weights = counted.reduce(0.0) { $0 + $1.weight.value }
    guard weights > 0 else { return nil }
    let isOpen = { (part: SurveyPart) in part.outcome == .scored && part.withheld != nil }
    let known = counted.reduce(0.0) { $0 + (isOpen($1) ? 0 : $1.weight.value * ($1.share ?? 0)) }
    let open = counted.reduce(0.0) { $0 + (isOpen($1) ? $1.weight.value : 0) }
    // A net score goes down to −1, and the criterion to no points.
    let under = counted.reduce(0.0) { $0 + (isOpen($1) && $1.reachesBelowZero ? $1.weight.value : 0) }
    let ends = [(known - under) / weights, (known + open) / weights].compactMap {
      Points(rounding: conversion.points(of: max(0, $0), maximum: maximum.value))
    }.sorted()
    guard ends.count == 2 else { return nil }
    return PointRange(ends[0], ends[1], gap: range(conversion, maximum).gap)
  }

  private static func range(_ conversion: RateConversion, _ maximum: Points) -> PointRange {
    if case .floorLinear(let rule) = conversion {
      // No points, or those from the floor on.
      return PointRange(.zero, maximum, gap: Points(rule.floor, of: maximum) ?? maximum)
    }
    guard case .ladder(let rule) = conversion else { return PointRange(.zero, maximum) }
    let levels = rule.levels.sorted()
    let gaps = zip(levels, levels.dropFirst()).map { $1 - $0 }
    return PointRange(levels.first ?? .zero, levels.last ?? maximum, gap: gaps.max() ?? .zero)
  }
}

extension Points {
  /// The exact difference.
  static func - (a: Points, b: Points) -> Points { Points(units: a.units - b.units) }
}
