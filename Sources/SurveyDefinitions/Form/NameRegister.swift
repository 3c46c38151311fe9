import SurveyModel

/// Names already given; databases and spreadsheets fold case, so `q1` and `Q1` are one name.
struct NameRegister {
  private var taken: [String: String] = [:]

  /// Takes a name, or finds that it is taken.
  mutating func take(_ name: String, _ kind: NameKind, at location: SourceLocation, _ log: inout FindingLog) -> Bool {
    if let first = taken[name.lowercased()] {
      log.add(.nameRepeated(kind: kind, name: name, first: first), at: location)
      return false
    }
    taken[name.lowercased()] = name
    return true
  }
}
