import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// The statistical choices of a round; what it does not say is the house's default, and is echoed in every output.
enum MethodReader {
  static let keys = ["single_psu", "level", "share_interval", "publication"]

  static func method(_ map: DefinitionMap, _ log: inout FindingLog) -> ScoringMethod {
    let house = ScoringMethod()
    let rule: SinglePSURule? = map["single_psu"]?.choice(SinglePSURule.allCases, &log)
    let interval: IntervalMethod? = map["share_interval"]?.choice(IntervalMethod.ofShares, &log)
    let level = map["level"]?.share(&log)
    return ScoringMethod(
      singlePSU: rule ?? house.singlePSU, level: level ?? house.level, shareInterval: interval ?? house.shareInterval,
      publication: map["publication"].map { publication($0, &log) } ?? house.publication)
  }

  private static func publication(_ node: DefinitionNode, _ log: inout FindingLog) -> PublicationRule {
    let house = PublicationRule()
    let keys = ["smallest_base_shown", "smallest_base", "reliability"]
    guard let map = node.map(allowed: keys, &log) else { return house }
    let shown = map["smallest_base_shown"]?.count(from: 1, &log) ?? house.smallestBaseShown
    let base = map["smallest_base"]?.count(from: 1, &log) ?? house.smallestBase
    if shown > base {
      log.add(
        .numberOrder(lowKey: "smallest_base_shown", low: "\(shown)", highKey: "smallest_base", high: "\(base)"),
        at: node)
    }
    return PublicationRule(
      smallestBaseShown: shown, smallestBase: base,
      reliability: map["reliability"].map { ReliabilityReader.rules($0, &log) } ?? house.reliability)
  }
}
