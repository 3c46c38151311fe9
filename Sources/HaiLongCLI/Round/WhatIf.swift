import ArgumentParser
import IndexScoring
import SurveyDefinitions
import SurveyModel

/// What `--set` and `--weights` assume, checked against the round's units and criteria.
struct WhatIf {
  let assumptions: IndexAssumptions
  /// The assumptions as they were written.
  let texts: [String]

  init(set: [String], weights: String?, units: [RatedUnit], index: IndexDefinition) throws {
    var assumptions = IndexAssumptions()
    var texts = set
    var taken: [(unit: String, criterion: Criterion, text: String)] = []
    for text in set {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let points = Points(decimal: parts[1]) else {
        throw ValidationError(
          en: "--set must be UNIT.CRITERION=POINTS, such as DP01.2.1=2.5, not '\(text)'",
          vi: "--set phải là ĐƠN_VỊ.TIÊU_CHÍ=ĐIỂM, như DP01.2.1=2.5, không phải '\(text)'")
      }
      let target = try IndexTarget(parts[0], units: units, index: index)
      guard let code = target.criterion, let criterion = index.criteria.first(where: { $0.code == code }) else {
        throw ValidationError(
          en: "--set needs a criterion, such as \(target.unit).2.1=2.5, not '\(text)'",
          vi: "--set cần một tiêu chí, như \(target.unit).2.1=2.5, không phải '\(text)'")
      }
      guard points >= .zero, points <= criterion.maximum else {
        throw ValidationError(
          en: "criterion \(code) has 0 to \(criterion.maximum.value) points, not \(parts[1])",
          vi: "tiêu chí \(code) có từ 0 đến \(criterion.maximum.value) điểm, không phải \(parts[1])")
      }
      if case .appraised(let rule) = criterion.rule, let grid = rule.grid, !grid.contains(points) {
        throw Self.offGrid(grid, criterion, parts[1])
      }
      if let other = taken.first(where: { $0.unit == target.unit && $0.criterion.overlaps(criterion) }) {
        throw ValidationError(
          en:
            "--set \(other.text) and --set \(text) overlap: points of one criterion are part of the other's; keep one",
          vi:
            "--set \(other.text) và --set \(text) trùng nhau: điểm của tiêu chí này nằm trong tiêu chí kia; giữ lại một"
        )
      }
      taken.append((target.unit, criterion, text))
      assumptions.set(points, unit: target.unit, criterion: code)
    }
    if let weights {
      for (criterion, maximum) in try IndexWeightsReader.weights(atPath: weights, for: index) {
        assumptions.setMaximum(maximum, of: criterion)
        texts.append("\(criterion.code): \(criterion.maximum.value) → \(maximum.value)")
      }
    }
    self.assumptions = assumptions
    self.texts = texts
  }
}

extension WhatIf {
  /// Points that a criterion cannot have: all or nothing, or steps.
  private static func offGrid(_ grid: PointGrid, _ criterion: Criterion, _ found: String) -> ValidationError {
    let (lowest, step, most) = (grid.lowest.value, grid.step.value, criterion.maximum.value)
    if grid.lowest.units + grid.step.units >= criterion.maximum.units {
      return ValidationError(
        en: "criterion \(criterion.code) takes \(lowest) or \(most), not \(found)",
        vi: "tiêu chí \(criterion.code) chỉ nhận \(lowest) hoặc \(most), không phải \(found)")
    }
    return ValidationError(
      en: "criterion \(criterion.code) takes \(lowest) plus steps of \(step), not \(found)",
      vi: "tiêu chí \(criterion.code) nhận \(lowest) cộng một số bước \(step), không phải \(found)")
  }
}

extension Criterion {
  /// One of the two is the other, or stands within it.
  fileprivate func overlaps(_ other: Criterion) -> Bool {
    flattened.contains { $0.code == other.code } || other.flattened.contains { $0.code == code }
  }
}
