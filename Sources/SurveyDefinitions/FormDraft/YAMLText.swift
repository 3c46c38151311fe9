import SurveyModel

/// Pieces of YAML that can mean only one thing.
enum YAMLText {
  /// A text in double quotes, whatever is in it.
  static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: written += "\\\""
      case 0x5C: written += "\\\\"
      case 0x0A: written += "\\n"
      case 0x09: written += "\\t"
      case 0x0D: written += "\\r"
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }

  /// A name without quotes where nothing could be made of it but a text.
  static func scalar(_ name: String) -> String {
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    guard let first = name.unicodeScalars.first, first.value < 0x80, first.properties.isAlphabetic,
      SafeName.isSafe(name), !words.contains(name.lowercased())
    else { return quoted(name) }
    return name
  }

  static func localized(_ text: LocalizedText) -> String {
    "{vi: \(quoted(text.vi)), en: \(quoted(text.en))}"
  }

  static func point(_ point: ScalePoint) -> String {
    var parts = ["code: \(quoted(point.code))", "label: \(localized(point.label))"]
    if let score = point.score { parts.append("score: \(number(score))") }
    if point.isTop { parts.append("top: true") }
    if point.isBottom { parts.append("bottom: true") }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// A number without needless decimals.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }

  /// A text on one line, for comments.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Condition {
  /// The condition as `applies_if` writes it.
  var definition: String {
    switch self {
    case .answer(let item, let codes):
      codes.count == 1
        ? "\(item) == \(Self.word(codes[0]))" : "\(item) in [\(codes.map(Self.word).joined(separator: ", "))]"
    case .not(let inner): "not (\(inner.definition))"
    case .all(let parts): parts.map { $0.isAny ? "(\($0.definition))" : $0.definition }.joined(separator: " and ")
    case .any(let parts): parts.map(\.definition).joined(separator: " or ")
    }
  }

  private var isAny: Bool {
    if case .any = self { return true }
    return false
  }

  /// A code in quotes where it could be taken for more than one word.
  private static func word(_ code: String) -> String {
    let tokens = ConditionToken.tokens(of: code)
    if tokens.count == 1, tokens[0].isWord, !tokens[0].isQuoted, tokens[0].text == code { return code }
    return code.contains("'") ? "\"\(code)\"" : "'\(code)'"
  }
}
