/// A JSON value whose members keep their order, so that the same results are the same bytes.
public indirect enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// A number, or `null` where there is none.
  public static func optional(_ value: Double?) -> JSONValue {
    value.map(JSONValue.number) ?? .null
  }

  /// A text, or `null` where there is none.
  public static func optional(_ value: String?) -> JSONValue {
    value.map(JSONValue.string) ?? .null
  }

  /// Members in order of their names, each a text.
  public static func texts(_ pairs: [(String, String)]) -> JSONValue {
    .object(pairs.map { ($0.0, .string($0.1)) })
  }

  /// Whether two values are written alike.
  public static func == (a: JSONValue, b: JSONValue) -> Bool {
    a.text == b.text
  }

  /// The value as JSON text: objects and arrays of objects on lines of their own, the rest in line; ends with a newline.
  public var text: String {
    var output = ""
    write(to: &output, indent: "")
    return output + "\n"
  }

  private func write(to output: inout String, indent: String) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .integer(let value): output += String(value)
    case .number(let value): output += Self.digits(of: value)
    case .string(let value): output += Self.quoted(value)
    case .array(let values): writeList(values.map { (nil, $0) }, "[", "]", to: &output, indent: indent)
    case .object(let members): writeList(members.map { ($0.0, $0.1) }, "{", "}", to: &output, indent: indent)
    }
  }

  private func writeList(
    _ members: [(String?, JSONValue)], _ open: String, _ close: String, to output: inout String, indent: String
  ) {
    guard !members.isEmpty else {
      output += open + close
      return
    }
    let inner = indent + "  "
    let onLines = members.contains { $0.1.isList } || indent.count < 2
    output += open
    for (position, member) in members.enumerated() {
      if position > 0 { output += onLines ? "," : ", " }
      if onLines { output += "\n" + inner }
      if let name = member.0 { output += Self.quoted(name) + ": " }
      member.1.write(to: &output, indent: inner)
    }
    output += onLines ? "\n" + indent + close : close
  }

  private var isList: Bool {
    switch self {
    case .array(let values): !values.isEmpty
    case .object(let members): !members.isEmpty
    default: false
    }
  }

  /// The shortest digits that read back as the same double; a number that is not finite has no JSON and is `null`.
  private static func digits(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return value.description
  }

  /// Controls, line separators and bidirectional marks: a terminal or an editor would act on them.
  private static func mustBeEscaped(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case _ where Self.mustBeEscaped(scalar.value):
        let hex = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
