import IndexScoring
import SurveyModel

/// Criteria whose points are not established, in a group that has none left for them.
enum UsedUpPoints {
  static func report(_ index: IndexDefinition, _ positions: IndexPositions, _ log: inout FindingLog) {
    for group in index.criteria {
      let unknown = index.blocks.flatMap { Self.unknown(in: group, block: $0.id) }
      let codes = group.children.map(\.code).filter(unknown.contains)
      guard !codes.isEmpty else { continue }
      log.add(
        .groupPointsUsedUp(group: group.code, maximum: group.maximum.text, criteria: codes),
        at: positions.location(of: group.code))
    }
  }

  /// Those without established points below a sum whose other parts have all of its points already.
  private static func unknown(in group: Criterion, block: String) -> [String] {
    guard case .sum(let children) = group.rule else { return [] }
    let applying = children.filter { $0.applies(to: block) }
    let known = applying.filter { !$0.isMaximumUnknown }.reduce(Points.zero) { $0 + $1.denominator }
    return known == group.maximum ? applying.filter(\.isMaximumUnknown).map(\.code) : []
  }
}
