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
    let level = map["level"].flatMap { share($0, &log) }
    return ScoringMethod(
      singlePSU: rule ?? house.singlePSU, level: level ?? house.level, shareInterval: interval ?? house.shareInterval,
      publication: map["publication"].map { publication($0, &log) } ?? house.publication)
  }

  private static func publication(_ node: DefinitionNode, _ log: inout FindingLog) -> PublicationRule {
    let house = PublicationRule()
    let keys = ["smallest_base_shown", "smallest_base", "reliability"]
    guard let map = node.map(allowed: keys, &log) else { return house }
    let shown = map["smallest_base_shown"]?.wholeNumber(atLeast: 1, &log) ?? house.smallestBaseShown
    let base = map["smallest_base"]?.wholeNumber(atLeast: 1, &log) ?? house.smallestBase
    if shown > base {
      log.add(
        .numberOrder(lowKey: "smallest_base_shown", low: "\(shown)", highKey: "smallest_base", high: "\(base)"),
        at: node)
    }
    return PublicationRule(
      smallestBaseShown: shown, smallestBase: base,
      reliability: map["reliability"].map { ReliabilityReader.rules($0, &log) } ?? house.reliability)
  }

  /// A number between 0 and 1, both excluded.
  static func share(_ node: DefinitionNode, _ log: inout FindingLog) -> Double? {
    guard let number = node.number(&log) else { return nil }
    if number > 0, number < 1 { return number }
    log.add(.shareBeyond(found: "\(number)"), at: node)
    return nil
  }
}
