import SurveyModel

extension DefinitionNode {
  /// A list of names, or one name without brackets.
  func names(_ log: inout FindingLog) -> [String] {
    if case .list = content { return texts(&log) ?? [] }
    return text(&log).map { [$0] } ?? []
  }

  /// A list of exactly two different names.
  func pair(_ log: inout FindingLog) -> (String, String)? {
    guard let names = texts(&log) else { return nil }
    guard names.count == 2 else {
      log.add(.listLength(found: names.count, fewest: 2, most: 2), at: self)
      return nil
    }
    return (names[0], names[1])
  }

  /// A number over 0.
  func positive(_ log: inout FindingLog) -> Double? {
    guard let number = number(&log) else { return nil }
    if number > 0 { return number }
    log.add(.numberNotPositive(found: "\(number)"), at: self)
    return nil
  }

  /// A number between 0 and 1, both excluded.
  func share(_ log: inout FindingLog) -> Double? {
    guard let number = number(&log) else { return nil }
    if number > 0, number < 1 { return number }
    log.add(.shareBeyond(found: "\(number)"), at: self)
    return nil
  }

  /// A whole number of at least `lowest`.
  func count(from lowest: Int, _ log: inout FindingLog) -> Int? {
    guard let number = wholeNumber(&log) else { return nil }
    if number >= lowest { return number }
    log.add(.numberBeyond(found: "\(number)", lowest: "\(lowest)", highest: nil), at: self)
    return nil
  }

  /// A whole number as a seed.
  func seed(_ log: inout FindingLog) -> UInt64? { count(from: 0, &log).map(UInt64.init) }

  /// One of `names`.
  func choice(of names: [String], _ log: inout FindingLog) -> String? {
    guard let text = text(&log) else { return nil }
    if names.contains(text) { return text }
    log.add(
      .valueNotAllowed(found: text, nearest: NearestName.of(text, among: names), allowed: names, key: key), at: self)
    return nil
  }

  /// A map that holds exactly one of the keys of `kinds`, with the other keys that go with that one.
  func kind(_ kinds: [(key: String, others: [String])], _ log: inout FindingLog) -> (key: String, map: DefinitionMap)? {
    guard let map = map(&log) else { return nil }
    let names = kinds.map(\.key)
    guard let kind = kinds.first(where: { map[$0.key] != nil }) else {
      map.refuseUnknownKeys(allowed: names + Array(Set(kinds.flatMap(\.others))).sorted(), &log)
      if map.entries.allSatisfy({ names.contains($0.key) || kinds.flatMap(\.others).contains($0.key) }) {
        log.add(.keyMissing(key: names.first ?? "", allowed: names), at: self)
      }
      return nil
    }
    map.refuseUnknownKeys(allowed: [kind.key] + kind.others, &log)
    return (kind.key, map)
  }
}
