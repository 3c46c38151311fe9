import IndexScoring
import SurveyModel

/// The satisfaction node that feeds a criterion: `{form, node, gate: {smallest_base, verdict, else}}`.
enum SurveySourceReader {
  static func source(_ node: DefinitionNode, _ log: inout FindingLog) -> SurveySource? {
    guard let map = node.map(allowed: ["form", "node", "gate"], &log) else { return nil }
    let form = map.required("form", &log)?.text(&log)
    let name = map.required("node", &log)?.text(&log)
    let gate = map.required("gate", &log)?.map(allowed: ["smallest_base", "verdict", "else"], &log)
    let smallest = gate?["smallest_base"].flatMap { count($0, &log) }
    let allowed = gate?["verdict"].map { verdicts($0, &log) }
    let otherwise = gate?.required("else", &log)?.choice(FailedGate.allCases, &log)
    guard let form, let name, let otherwise else { return nil }
    return SurveySource(form: form, node: name, smallestBase: smallest, verdicts: allowed, otherwise: otherwise)
  }

  /// One verdict, or a list of those under which the score counts.
  private static func verdicts(_ node: DefinitionNode, _ log: inout FindingLog) -> [Verdict] {
    guard case .list(let nodes) = node.content else { return node.choice(Verdict.allCases, &log).map { [$0] } ?? [] }
    return nodes.compactMap { $0.choice(Verdict.allCases, &log) }
  }

  private static func count(_ node: DefinitionNode, _ log: inout FindingLog) -> Int? {
    guard let number = node.wholeNumber(&log) else { return nil }
    if number < 1 { log.add(.numberBeyond(found: "\(number)", lowest: "1", highest: nil), at: node) }
    return number
  }
}
