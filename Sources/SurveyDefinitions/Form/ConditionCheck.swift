import SurveyModel

/// Whether the conditions of a form speak of items and codes that exist, and do not wait for each other.
struct ConditionCheck {
  let items: [Item]
  let positions: FormPositions

  func run(_ log: inout FindingLog) {
    for item in items {
      guard let condition = item.appliesIf, let location = positions.conditions[item.id] else { continue }
      for (name, codes) in condition.answers { check(name, codes, location, &log) }
    }
    reportCircles(&log)
  }

  func check(_ name: String, _ codes: [String], _ location: SourceLocation, _ log: inout FindingLog) {
    guard let item = items.first(where: { $0.id == name }) else {
      // An item that could not be read has its own finding.
      if positions.items[name] != nil { return }
      let nearest = NearestName.of(name, among: items.map(\.id))
      log.add(.nameUnknown(kind: .item, name: name, nearest: nearest), at: location)
      return
    }
    guard case .coded(_, let scale) = item.kind else {
      log.add(.itemNotCoded(item: name), at: location)
      return
    }
    let allowed = scale.points.map(\.code)
    for code in codes where !allowed.contains(code) && !allowed.isEmpty {
      log.add(.valueNotAllowed(found: code, nearest: nil, allowed: allowed), at: location)
    }
  }

  /// Reports each circle once, at the first of its items.
  private func reportCircles(_ log: inout FindingLog) {
    var reported: Set<Set<String>> = []
    for item in items {
      guard let circle = circle(from: item.id), reported.insert(Set(circle)).inserted else { continue }
      log.add(.conditionCircular(items: circle), at: positions.conditions[item.id] ?? SourceLocation(file: ""))
    }
  }

  /// The shortest way from an item through conditions back to it, both ends included.
  private func circle(from start: String) -> [String]? {
    var ways = [[start]]
    var seen: Set<String> = []
    while !ways.isEmpty {
      let way = ways.removeFirst()
      for next in items.first(where: { $0.id == way.last })?.appliesIf?.items ?? [] {
        if next == start { return way + [start] }
        if seen.insert(next).inserted { ways.append(way + [next]) }
      }
    }
    return nil
  }
}

extension Condition {
  /// Every comparison: the item and the codes it is compared with.
  var answers: [(item: String, codes: [String])] {
    switch self {
    case .answer(let item, let codes): [(item, codes)]
    case .not(let inner): inner.answers
    case .all(let parts), .any(let parts): parts.flatMap(\.answers)
    }
  }
}
