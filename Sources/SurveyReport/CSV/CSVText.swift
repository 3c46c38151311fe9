/// Writes a CSV file: RFC 4180 quoting, CR LF, numbers as in JSON with all their digits; lists with blanks between.
struct CSVText {
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
  /// After these a spreadsheet may begin a new cell, whatever the quotes say.
  private static let cellStarts: Set<Unicode.Scalar> = ["\n", "\r", "\t", ";", ",", "\"", "|"]

  private let style: CSVStyle
  private(set) var text = ""

  /// Starts a file with its header.
  init(_ style: CSVStyle, header: [String]) {
    self.style = style
    if style == .spreadsheet { text = "\u{FEFF}" }
    append(header.map(JSONValue.string))
  }

  /// Adds one record.
  mutating func append(_ cells: [JSONValue]) {
    text += cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private func cell(_ value: JSONValue) -> String {
    switch value {
    case .null, .object: return ""
    case .array(let values): return cell(.string(values.map(cell).joined(separator: " ")))
    case .number(let number) where !number.isFinite: return ""
    case .bool, .integer, .number: return String(value.text.dropLast())
    case .string(let text):
      let safe = style == .spreadsheet ? Self.neutralised(text) : text
      let needsQuotes = safe.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
      return needsQuotes ? "\"" + Self.doubled(safe) + "\"" : safe
    }
  }

  private static func doubled(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.append(scalar) }
      result.append(scalar)
    }
    return String(result)
  }

  /// The text with `'` wherever a formula could start: at its beginning, after blanks, after a line break or a delimiter.
  static func neutralised(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var canStart = true
    for scalar in text.unicodeScalars {
      let isLeadingControl = result.isEmpty && (scalar == "\t" || scalar == "\r" || scalar == "\n")
      if isLeadingControl || (canStart && formulaStarts.contains(scalar)) { result.append("'") }
      result.append(scalar)
      canStart = cellStarts.contains(scalar) || (canStart && isBlank(scalar))
    }
    return String(result)
  }

  /// Blanks of any kind and code points that are not seen.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format: true
    default: scalar.properties.isWhitespace
    }
  }
}
