/// What `type` says of a row.
enum XLSFormType: Equatable {
  case selectOne(list: String, orOther: Bool)
  case selectMultiple(list: String, orOther: Bool)
  case integer
  case decimal
  case text
  case date
  case datetime
  /// A type that the house keeps as text.
  case asText
  case beginGroup
  case beginRepeat
  case endGroup
  case endRepeat
  case start
  case end
  /// Nothing that a respondent answers: notes, computed values, what the device knows, recordings, places.
  case leftOut
  case unknown

  init(_ type: String) {
    let words = type.split { $0.isWhitespace }.map(String.init)
    let plain = words.map { $0.lowercased() }
    let joined = plain.joined(separator: " ").replacing("_", with: " ")
    if let list = Self.list(words, plain, ["select_one", "select1", "select_one_external"], ["select", "one"]) {
      self = .selectOne(list: list, orOther: joined.hasSuffix("or other"))
    } else if let list = Self.list(words, plain, ["select_multiple"], ["select", "multiple"]) {
      self = .selectMultiple(list: list, orOther: joined.hasSuffix("or other"))
    } else {
      self = Self.plain[joined] ?? (joined.hasPrefix("rank ") || joined.contains("from file") ? .asText : .unknown)
    }
  }

  private static func list(_ words: [String], _ plain: [String], _ joined: [String], _ parted: [String]) -> String? {
    if words.count >= 2, joined.contains(plain[0]) { return words[1] }
    let rest = words.dropFirst(parted.count).drop { ["from", "list"].contains($0.lowercased()) }
    return plain.starts(with: parted) ? rest.first : nil
  }

  private static let plain: [String: XLSFormType] = {
    var types: [String: XLSFormType] = [
      "integer": .integer, "int": .integer, "decimal": .decimal, "range": .decimal, "text": .text, "string": .text,
      "date": .date, "datetime": .datetime, "time": .asText, "barcode": .asText, "begin group": .beginGroup,
      "begin repeat": .beginRepeat, "end group": .endGroup, "end repeat": .endRepeat, "start": .start, "end": .end,
    ]
    let leftOut = [
      "note", "calculate", "calculate here", "hidden", "today", "deviceid", "subscriberid", "simserial", "phonenumber",
      "username", "email", "caseid", "audit", "text audit", "audio audit", "background-audio", "start-geopoint",
      "comments", "geopoint", "geotrace", "geoshape", "image", "audio", "video", "file", "acknowledge", "trigger",
      "xml-external", "csv-external", "sensor statistic", "sensor stream", "speed violations audit",
      "speed violations count", "speed violations list", "osm",
    ]
    for type in leftOut { types[type] = .leftOut }
    return types
  }()
}
