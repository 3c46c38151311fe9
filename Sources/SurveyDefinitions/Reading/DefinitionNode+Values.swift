import SurveyModel

extension DefinitionNode {
  /// The text as written, which may not be empty.
  func text(_ log: inout FindingLog) -> String? {
    guard case .text(let text, let isQuoted) = content, isQuoted ? !text.isEmpty : !isNothing else {
      log.add(.valueKind(expected: .text, found: found), at: self)
      return nil
    }
    return text
  }

  func list(_ log: inout FindingLog) -> [DefinitionNode]? {
    guard case .list(let nodes) = content else {
      log.add(.valueKind(expected: .list, found: found), at: self)
      return nil
    }
    return nodes
  }

  /// A list of texts.
  func texts(_ log: inout FindingLog) -> [String]? {
    guard case .list(let nodes) = content else {
      log.add(.valueKind(expected: .texts, found: found), at: self)
      return nil
    }
    return nodes.compactMap { $0.text(&log) }
  }

  /// A map whose keys are all among `allowed`.
  func map(allowed: [String], _ log: inout FindingLog) -> DefinitionMap? {
    guard let map = map(&log) else { return nil }
    map.refuseUnknownKeys(allowed: allowed, &log)
    return map
  }

  /// A map whose keys the definition chooses.
  func map(_ log: inout FindingLog) -> DefinitionMap? {
    guard case .map(let entries) = content else {
      log.add(.valueKind(expected: .map, found: found), at: self)
      return nil
    }
    return DefinitionMap(node: self, entries: entries)
  }

  func wholeNumber(_ log: inout FindingLog) -> Int? {
    guard case .text(let text, _) = content, let number = DefinitionNumber.whole(text) else {
      log.add(.valueKind(expected: .wholeNumber, found: found), at: self)
      return nil
    }
    return number
  }

  func number(_ log: inout FindingLog) -> Double? {
    guard case .text(let text, _) = content, let number = DefinitionNumber.decimal(text) else {
      log.add(.valueKind(expected: .number, found: found), at: self)
      return nil
    }
    return number
  }

  func truth(_ log: inout FindingLog) -> Bool? {
    switch content {
    case .text("true", _): return true
    case .text("false", _): return false
    default:
      log.add(.valueKind(expected: .trueOrFalse, found: found), at: self)
      return nil
    }
  }

  /// One of the names of an enumeration.
  func choice<Choice: RawRepresentable<String>>(_ choices: [Choice], _ log: inout FindingLog) -> Choice? {
    guard let text = text(&log) else { return nil }
    if let choice = choices.first(where: { $0.rawValue == text }) { return choice }
    let allowed = choices.map(\.rawValue)
    log.add(
      .valueNotAllowed(found: text, nearest: NearestName.of(text, among: allowed), allowed: allowed, key: key), at: self
    )
    return nil
  }

  /// A name that is safe as a key in databases, spreadsheets, file names and addresses.
  func name(_ kind: NameKind, _ log: inout FindingLog) -> String? {
    guard let text = text(&log) else { return nil }
    guard SafeName.isSafe(text) else {
      log.add(.nameUnsafe(kind: kind, name: text), at: self)
      return nil
    }
    return text
  }

  /// A text in both languages, `{vi: …, en: …}`.
  func localizedText(_ log: inout FindingLog) -> LocalizedText? {
    guard case .map = content else {
      log.add(.valueKind(expected: .localizedText, found: found), at: self)
      return nil
    }
    guard let map = map(allowed: ["vi", "en"], &log) else { return nil }
    let vi = map.required("vi", &log)?.text(&log)
    let en = map.required("en", &log)?.text(&log)
    guard let vi, let en else { return nil }
    return LocalizedText(vi: vi, en: en)
  }
}
