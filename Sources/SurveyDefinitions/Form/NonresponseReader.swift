import SurveyModel

/// Codes that are no answer, each with its reason.
enum NonresponseReader {
  /// The reasons that a definition may give; `unreadable` is the importer's own.
  static let names = MissingReason.allCases.filter { $0 != .unreadable }.map(\.name)

  static func reasons(_ node: DefinitionNode, _ log: inout FindingLog) -> [String: MissingReason] {
    guard let map = node.map(&log) else { return [:] }
    var reasons: [String: MissingReason] = [:]
    for entry in map.entries {
      guard let name = entry.value.text(&log) else { continue }
      if names.contains(name), let reason = MissingReason(name: name) {
        reasons[entry.key] = reason
      } else {
        log.add(
          .valueNotAllowed(found: name, nearest: NearestName.of(name, among: names), allowed: names), at: entry.value)
      }
    }
    return reasons
  }
}
