import IndexScoring
import SurveyModel

/// Whether the points of every level add up to those of the level above, for the units of each block.
///
/// Where the points of a part are not established those of the others may stay below.
struct PointsCheck {
  let blocks: [String]
  let positions: [String: SourceLocation]

  func run(_ areas: [Criterion], points: Points, at node: DefinitionNode, _ log: inout FindingLog) {
    for block in blocks {
      check(areas, parent: nil, maximum: points, block: block, at: node.location, &log)
    }
  }

  private func check(
    _ criteria: [Criterion], parent: String?, maximum: Points, block: String, at location: SourceLocation,
    _ log: inout FindingLog
  ) {
    let applying = criteria.filter { $0.applies(to: block) }
    let sum = applying.reduce(Points.zero) { $0 + $1.denominator }
    let isOpen = applying.contains(where: \.isMaximumUnknown)
    if isOpen ? sum > maximum : sum != maximum {
      log.add(
        .pointsDoNotAddUp(criterion: parent, block: block, maximum: maximum.text, childrenSum: sum.text),
        at: location)
    }
    for criterion in applying {
      guard criterion.isSumOfChildren else { continue }
      check(
        criterion.children, parent: criterion.code, maximum: criterion.maximum, block: block,
        at: positions[criterion.code] ?? location, &log)
    }
  }
}

extension Criterion {
  /// Points below have to add up to a maximum that is known.
  fileprivate var isSumOfChildren: Bool {
    switch rule {
    case .sum: true
    case .unestablished(let rule): rule.kind == "sum" && !isMaximumUnknown && !children.isEmpty
    default: false
    }
  }
}
