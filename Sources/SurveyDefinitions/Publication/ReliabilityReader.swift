import SurveyModel
import SurveyStatistics

/// The rules of reliability of a round or an analysis: `nchs`, `{n: 50}`, `{cv: 0.2}`, `{share: {…}}`, or with more thresholds
/// `{n: {minimum: 30, review_below: 60}}` and `{cv: {maximum: 0.3, review_above: 0.2, minimum_base: 60}}`.
enum ReliabilityReader {
  private static let keys = ["n", "cv", "share"]

  static func rules(_ node: DefinitionNode, _ log: inout FindingLog) -> [ReliabilityRule] {
    guard let nodes = node.list(&log) else { return [] }
    return nodes.flatMap { rules(ofEntry: $0, &log) }
  }

  private static func rules(ofEntry node: DefinitionNode, _ log: inout FindingLog) -> [ReliabilityRule] {
    guard case .map(let entries) = node.content else {
      guard let name = node.text(&log) else { return [] }
      if name == "nchs" { return [.shareReliability(ShareReliabilityRule())] }
      let allowed = ["nchs"] + keys
      log.add(
        .valueNotAllowed(
          found: name, nearest: NearestName.of(name, among: allowed), allowed: allowed, key: "reliability"), at: node)
      return []
    }
    _ = node.map(allowed: keys, &log)
    if entries.isEmpty { log.add(.keyMissing(key: "n", allowed: keys), at: node) }
    return entries.compactMap { entry in
      switch entry.key {
      case "n": sampleSize(entry.value, &log).map { .sampleSize($0) }
      case "cv": variation(entry.value, &log).map { .coefficientOfVariation($0) }
      case "share": share(entry.value, &log).map { .shareReliability($0) }
      default: nil
      }
    }
  }

  private static func sampleSize(_ node: DefinitionNode, _ log: inout FindingLog) -> SampleSizeRule? {
    guard case .map = node.content else {
      return node.count(from: 1, &log).map { SampleSizeRule(minimum: $0) }
    }
    guard let map = node.map(allowed: ["minimum", "review_below"], &log) else { return nil }
    var rule = SampleSizeRule()
    if let least = map["minimum"]?.count(from: 1, &log) { rule.minimum = least }
    if let review = map["review_below"]?.count(from: 1, &log) {
      rule.reviewBelow = review
      refuse(("minimum", Double(rule.minimum)), over: ("review_below", Double(review)), at: node, &log)
    }
    return rule
  }

  private static func variation(_ node: DefinitionNode, _ log: inout FindingLog) -> CoefficientOfVariationRule? {
    guard case .map = node.content else {
      return node.positive(&log).map { CoefficientOfVariationRule(maximum: $0, reviewAbove: $0) }
    }
    let keys = ["maximum", "review_above", "minimum_base", "minimum_df"]
    guard let map = node.map(allowed: keys, &log) else { return nil }
    var rule = CoefficientOfVariationRule()
    if let most = map["maximum"]?.positive(&log) { (rule.maximum, rule.reviewAbove) = (most, most) }
    if let review = map["review_above"]?.positive(&log) { rule.reviewAbove = review }
    if let base = map["minimum_base"]?.count(from: 0, &log) { rule.minimumBase = base }
    if let df = map["minimum_df"]?.number(atLeast: 0, &log) { rule.minimumDegreesOfFreedom = df }
    refuse(("review_above", rule.reviewAbove), over: ("maximum", rule.maximum), at: node, &log)
    return rule
  }

  private static func share(_ node: DefinitionNode, _ log: inout FindingLog) -> ShareReliabilityRule? {
    let keys = [
      "minimum_base", "minimum_effective_sample_size", "width_limit", "narrow_width", "maximum_relative_width",
      "minimum_df",
    ]
    guard let map = node.map(allowed: keys, &log) else { return nil }
    var rule = ShareReliabilityRule()
    if let base = map[keys[0]]?.count(from: 0, &log) { rule.minimumBase = base }
    if let size = map[keys[1]]?.number(atLeast: 0, &log) { rule.minimumEffectiveSampleSize = size }
    if let width = map[keys[2]]?.share(&log) { rule.widthLimit = width }
    if let width = map[keys[3]]?.share(&log) { rule.narrowWidth = width }
    if let most = map[keys[4]]?.positive(&log) { rule.maximumRelativeWidth = most }
    if let df = map[keys[5]]?.number(atLeast: 0, &log) { rule.minimumDegreesOfFreedom = df }
    refuse(("narrow_width", rule.narrowWidth), over: ("width_limit", rule.widthLimit), at: node, &log)
    return rule
  }

  private static func refuse(
    _ low: (key: String, value: Double), over high: (key: String, value: Double), at node: DefinitionNode,
    _ log: inout FindingLog
  ) {
    guard low.value > high.value else { return }
    func text(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }
    log.add(
      .numberOrder(lowKey: low.key, low: text(low.value), highKey: high.key, high: text(high.value)), at: node)
  }
}

extension DefinitionNode {
  /// A number that is not under `least`.
  fileprivate func number(atLeast least: Int, _ log: inout FindingLog) -> Double? {
    guard let number = number(&log) else { return nil }
    if number >= Double(least) { return number }
    log.add(.numberBeyond(found: "\(number)", lowest: "\(least)", highest: nil), at: self)
    return nil
  }
}
