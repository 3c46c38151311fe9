import IndexScoring
import SurveyModel

/// What feeds a survey criterion: `{form, node, gate: {…}}`, or `{groups: [{form, node, weight, gate}, …]}`.
struct SurveySourceReader {
  static let sourceKeys = ["form", "node", "gate", "accept"]

  /// What each code of the item counts for; `nil` for the form's own measure.
  let optionWeights: [String: ExactRate]?

  func groups(_ node: DefinitionNode, _ log: inout FindingLog) -> [SurveyRule.Group]? {
    guard case .map(let entries) = node.content, entries.contains(where: { $0.key == "groups" }) else {
      return source(node, allowed: Self.sourceKeys, &log).map { [SurveyRule.Group($0)] }
    }
    guard let list = node.map(allowed: ["groups"], &log)?["groups"]?.list(&log) else { return nil }
    if list.isEmpty { log.add(.listLength(found: 0, fewest: 1, most: 100), at: node) }
    let groups = list.compactMap { group($0, &log) }
    return groups.count == list.count && !groups.isEmpty ? groups : nil
  }

  private func group(_ node: DefinitionNode, _ log: inout FindingLog) -> SurveyRule.Group? {
    let source = source(node, allowed: Self.sourceKeys + ["weight"], &log)
    guard case .map = node.content, let map = node.map(&log), let place = map.required("weight", &log),
      let weight = place.points(&log)
    else { return nil }
    if weight == .zero { log.add(.numberNotPositive(found: "0"), at: place) }
    return source.map { SurveyRule.Group($0, weight: weight) }
  }

  private func source(_ node: DefinitionNode, allowed: [String], _ log: inout FindingLog) -> SurveySource? {
    guard let map = node.map(allowed: allowed, &log) else { return nil }
    let form = map.required("form", &log)?.text(&log)
    let name = map.required("node", &log)?.text(&log)
    let gate = map.required("gate", &log)?
      .map(allowed: ["smallest_base", "response_rate", "verdict", "else"], &log)
    let smallest = gate?["smallest_base"].flatMap { $0.count(from: 1, &log) }
    let rate = gate?["response_rate"].flatMap { $0.positiveRate(&log) }
    let verdicts = gate?["verdict"].map { self.verdicts($0, &log) }
    let otherwise = gate?.required("else", &log)?.choice(FailedGate.allCases, &log)
    let accepted = map["accept"]?.choice(of: ["self_selected"], &log)
    if accepted != nil {
      // Ratings of whoever wanted to answer have neither a verdict on a sample nor a response rate.
      for key in ["response_rate", "verdict"] {
        guard let value = gate?[key] else { continue }
        log.add(.keyUnknown(key: key, nearest: nil, allowed: ["smallest_base", "else"]), at: value)
      }
    }
    guard let form, let name, let otherwise else { return nil }
    return SurveySource(
      form: form, node: name, optionWeights: optionWeights, smallestBase: smallest, smallestResponseRate: rate,
      verdicts: verdicts, otherwise: otherwise, takesSelfSelected: accepted != nil)
  }

  /// One verdict, or a list of those under which the score counts.
  private func verdicts(_ node: DefinitionNode, _ log: inout FindingLog) -> [Verdict] {
    guard case .list(let nodes) = node.content else { return node.choice(Verdict.allCases, &log).map { [$0] } ?? [] }
    if nodes.isEmpty { log.add(.listLength(found: 0, fewest: 1, most: Verdict.allCases.count), at: node) }
    return nodes.compactMap { $0.choice(Verdict.allCases, &log) }
  }
}
