import IndexScoring
import SurveyModel

/// Which points of one unit may stand on a page that has all criteria of it.
///
/// The points of an area are known from the report. Where one criterion of a sum is kept back to protect respondents,
/// a second one is, so that the first cannot be had by subtraction within that sum; a sum with no other criterion goes
/// with it, but for an area, whose points the report has. Where an area has a single criterion that is kept back, or is
/// one itself, its points can still be worked out.
struct ShownCriteria {
  /// Codes whose points are kept back to protect a small group.
  let hidden: Set<String>

  init(_ unit: UnitScore) {
    var hidden = Set<String>()
    if unit.areas.contains(where: { $0.flattened.contains(where: Self.isSecret) }) {
      for area in unit.areas { _ = Self.hide(area, isArea: true, &hidden) }
    }
    self.hidden = hidden
  }

  /// The points, where there are any that may be shown.
  func points(_ score: CriterionScore) -> Points? {
    hidden.contains(score.criterion.code) ? nil : score.shownPoints
  }

  /// The component index (0…100), where the points may be shown and have a maximum.
  func index(_ score: CriterionScore) -> Double? {
    points(score) == nil ? nil : score.index
  }

  /// Points count and would give a small group's sub-score away.
  private static func isSecret(_ score: CriterionScore) -> Bool {
    score.isProtected && score.outcome == .scored && score.maximum.units > 0
  }

  /// Hides what has to be hidden here and below; whether the points here are hidden.
  private static func hide(_ score: CriterionScore, isArea: Bool, _ hidden: inout Set<String>) -> Bool {
    let code = score.criterion.code
    guard !score.children.isEmpty else {
      if isSecret(score) { hidden.insert(code) }
      return isSecret(score)
    }
    let secret = score.children.filter { hide($0, isArea: false, &hidden) }
    guard secret.count == 1 else { return false }
    let others = score.children.filter { $0.criterion.code != secret[0].criterion.code && $0.shownPoints != nil }
    let order = others.enumerated().sorted { a, b in
      let (left, right) = (a.element, b.element)
      if left.children.isEmpty != right.children.isEmpty { return left.children.isEmpty }
      return left.maximum != right.maximum ? left.maximum < right.maximum : a.offset < b.offset
    }
    if let second = order.first?.element {
      for part in second.flattened { hidden.insert(part.criterion.code) }
      return false
    }
    if !isArea { hidden.insert(code) }
    return !isArea
  }
}
