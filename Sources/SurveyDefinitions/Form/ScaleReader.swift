import SurveyModel

/// The scales of a form and the options of single items.
enum ScaleReader {
  static let mostPoints = 1000

  static func scales(
    _ node: DefinitionNode?, _ positions: inout FormPositions, _ log: inout FindingLog
  ) -> [String: ResponseScale] {
    guard let map = node?.map(&log) else { return [:] }
    var scales: [String: ResponseScale] = [:]
    for entry in map.entries {
      if !SafeName.isSafe(entry.key) { log.add(.nameUnsafe(kind: .scale, name: entry.key), at: entry.value) }
      guard let body = entry.value.map(allowed: ["points"], &log) else { continue }
      guard let points = body.required("points", &log) else { continue }
      positions.scales[entry.key] = entry.value.location
      // A scale with a fault still counts as declared, so that its items are not reported as well.
      scales[entry.key] = scale(points, name: entry.key, &log) ?? ResponseScale(name: entry.key, points: [])
    }
    return scales
  }

  static func scale(_ node: DefinitionNode, name: String, _ log: inout FindingLog) -> ResponseScale? {
    guard let nodes = node.list(&log) else { return nil }
    if nodes.isEmpty { log.add(.valueKind(expected: .scalePoints, found: .nothing), at: node) }
    if nodes.count > mostPoints {
      log.add(.numberBeyond(found: "\(nodes.count)", lowest: "1", highest: "\(mostPoints)"), at: node)
      return nil
    }
    var points: [ScalePoint] = []
    for node in nodes {
      guard let point = point(node, &log) else { continue }
      if points.contains(where: { $0.code == point.code }) { log.add(.codeRepeated(code: point.code), at: node) }
      points.append(point)
    }
    return ResponseScale(name: name, points: points)
  }

  private static func point(_ node: DefinitionNode, _ log: inout FindingLog) -> ScalePoint? {
    guard let map = node.map(allowed: ["code", "label", "aliases", "score", "top", "bottom"], &log) else { return nil }
    let code = map.required("code", &log)?.text(&log)
    let label = map.required("label", &log)?.localizedText(&log)
    let aliases = map["aliases"]?.texts(&log) ?? []
    let score = map["score"]?.number(&log)
    let isTop = map["top"]?.truth(&log) ?? false
    let isBottom = map["bottom"]?.truth(&log) ?? false
    guard let code, let label else { return nil }
    return ScalePoint(
      code: code, label: label, aliases: aliases, score: score, isTop: isTop, isBottom: isBottom)
  }
}
