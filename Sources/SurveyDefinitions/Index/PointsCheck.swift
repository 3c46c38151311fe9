import IndexScoring
import SurveyModel

/// Whether the points of every level add up to those of the level above, for the units of each block.
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
    if sum != maximum {
      log.add(
        .pointsDoNotAddUp(criterion: parent, block: block, maximum: maximum.text, childrenSum: sum.text),
        at: location)
    }
    for criterion in applying {
      guard case .sum(let children) = criterion.rule else { continue }
      check(
        children, parent: criterion.code, maximum: criterion.maximum, block: block,
        at: positions[criterion.code] ?? location, &log)
    }
  }
}
