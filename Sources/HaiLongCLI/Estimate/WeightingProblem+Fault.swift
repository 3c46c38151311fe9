import SurveyModel
import SurveyStatistics

extension WeightingProblem {
  /// The fault in plain arguments; crossed categories are shown as `A × B`.
  init(_ fault: WeightingFault) {
    switch fault {
    case .rowCount(let expected, let found): self = .rowCount(expected: expected, found: found)
    case .weightNotFinite: self = .weightNotFinite
    case .weightNegative(_, let weight): self = .weightNegative(weight: weight)
    case .noWeight: self = .noWeight
    case .nothingToCalibrate: self = .noTotals
    case .duplicateName(let name): self = .nameRepeated(name)
    case .externalWeightUnexpected, .externalBaseDiffers: self = .externalWeightsDiffer(total: nil)
    case .externalTotalDiffers(let misfit): self = .externalWeightsDiffer(total: misfit.constraint)
    default: self = Self.margin(fault) ?? Self.calibration(fault) ?? Self.cells(fault)
    }
  }

  private static func margin(_ fault: WeightingFault) -> WeightingProblem? {
    switch fault {
    case .categoryMissing(let margin, let rows, _): .categoryMissing(margin: margin, rows: rows)
    case .targetInvalid(let margin, let category, let target):
      .targetUnusable(margin: margin, category: label(category), target: target)
    case .categoriesWithoutTarget(let margin, let categories, let merges):
      .targetMissing(margin: margin, categories: categories.map(label), merges: merges.map(MergeProposed.init))
    case .categoriesWithoutSample(let margin, let categories, let merges):
      .sampleMissing(margin: margin, categories: categories.map(label), merges: merges.map(MergeProposed.init))
    case .totalsDisagree(let first, let second):
      .totalsDisagree(first: TargetSum(first), second: TargetSum(second))
    case .marginsDisconnected(let first, let second, let merges):
      .marginsDisconnected(
        first: TargetSum(first), second: TargetSum(second), merges: merges.map(MergeProposed.init))
    case .cellsTooFew(let first, let second, let merges):
      .cellsTooFew(first: TargetSum(first), second: TargetSum(second), merges: merges.map(MergeProposed.init))
    case .cellForcedToZero(let first, let second, let cell, let merges):
      .cellForcedToZero(
        first: TargetSum(first), second: TargetSum(second), cell: cell.map(label),
        merges: merges.map(MergeProposed.init))
    case .rakingNotConverged(let cycles, let worst, let trend):
      .rakingNotConverged(
        cycles: cycles, margin: worst.margin, category: label(worst.category), estimate: worst.estimate,
        target: worst.target, trend: Trend(trend.direction))
    default: nil
    }
  }

  private static func calibration(_ fault: WeightingFault) -> WeightingProblem? {
    switch fault {
    case .auxiliaryInvalid(let name, _): .auxiliaryUnusable(name: name)
    case .boundsInvalid(let lower, let upper): .boundsUnusable(lower: lower, upper: upper)
    case .boundsExclude(let name, let lowest, let highest, let target):
      .boundsExclude(total: name, lowest: lowest, highest: highest, target: target)
    case .calibrationNotConverged(let failure):
      .calibrationNotConverged(
        iterations: failure.iterations, total: failure.worst.constraint, estimate: failure.worst.estimate,
        target: failure.worst.target, atBounds: failure.atLower + failure.atUpper, dependent: failure.dependent)
    default: nil
    }
  }

  private static func cells(_ fault: WeightingFault) -> WeightingProblem {
    switch fault {
    case .statusUnknown(_, let code): .statusUnknown(code: code)
    case .cellWithoutRespondents(let cell, let eligible, let merges):
      .cellWithoutRespondents(cell: label(cell), eligible: eligible, merges: merges.map(MergeProposed.init))
    case .cellWithoutKnownStatus(let cell, let unknown, let merges):
      .cellWithoutKnownStatus(cell: label(cell), unknown: unknown, merges: merges.map(MergeProposed.init))
    case .limitsInvalid(let group, let lower, let upper):
      .limitsUnusable(group: group.map(label), lower: lower, upper: upper)
    case .limitsCannotHold(let group, let rows, let limit, let holds, let sum):
      .limitsCannotHold(group: group.map(label), rows: rows, limit: limit, holds: holds, sum: sum)
    case .nothingTakesExcess(let group, let excess): .nothingTakesExcess(group: group.map(label), excess: excess)
    default: .noTotals
    }
  }

  /// The labels of which a crossed category is made.
  fileprivate static func label(_ category: String) -> String {
    GroupKey.values(of: category, count: 1).joined(separator: " × ")
  }
}

extension WeightingProblem.Trend {
  fileprivate init(_ direction: MisfitTrend.Direction) {
    switch direction {
    case .falling: self = .falling
    case .stalled: self = .stalled
    case .rising: self = .rising
    }
  }
}

extension TargetSum {
  fileprivate init(_ total: MarginTotal) {
    self.init(
      margin: total.margin, categories: total.categories.map(WeightingProblem.label), total: total.total)
  }
}

extension MergeProposed {
  fileprivate init(_ merge: CategoryMerge) {
    self.init(
      margin: merge.margin, category: WeightingProblem.label(merge.category), into: WeightingProblem.label(merge.into))
  }
}
