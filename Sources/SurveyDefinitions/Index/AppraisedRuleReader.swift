import IndexScoring
import SurveyModel

/// Rules on points given by hand: any points, points on a grid, or all or nothing.
struct AppraisedRuleReader {
  static let kinds = ["appraised", "step_grid", "binary"]

  let maximum: Points?
  /// Parameters that are written as unknown.
  private(set) var unknown: [String] = []

  init(maximum: Points?) {
    self.maximum = maximum
  }

  static func keys(of kind: String) -> [String] { kind == "step_grid" ? ["min", "step"] : [] }

  mutating func rule(_ kind: String, _ map: DefinitionMap, _ log: inout FindingLog) -> CriterionRule? {
    switch kind {
    case "appraised": .appraised(AppraisedRule())
    case "binary": maximum.map { .appraised(AppraisedRule(grid: PointGrid(step: $0))) }
    default: grid(map, &log).map { .appraised(AppraisedRule(grid: $0)) }
    }
  }

  private mutating func grid(_ map: DefinitionMap, _ log: inout FindingLog) -> PointGrid? {
    unknown = ["min", "step"].filter { map[$0]?.isUnknown ?? false }
    if !unknown.isEmpty { return nil }
    let lowest = map["min"].map { $0.points(&log) } ?? .some(.zero)
    guard let node = map.required("step", &log), let step = node.points(&log), let lowest else { return nil }
    if step == .zero {
      log.add(.numberNotPositive(found: "0"), at: node)
      return nil
    }
    let grid = PointGrid(lowest: lowest, step: step)
    if let maximum, !grid.contains(maximum) {
      log.add(.pointsOffGrid(found: maximum.text, lowest: lowest.text, step: step.text), at: node)
    }
    return grid
  }
}
