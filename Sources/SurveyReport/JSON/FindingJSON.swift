import SurveyModel

extension Finding {
  /// A finding with its words in one language; its file stands beside it.
  func json(_ language: Language) -> JSONValue {
    let words = words(in: language)
    let text = [words.problem, words.consequence].compactMap { $0 }.joined(separator: "; ")
    return .object([
      ("code", .string(code)), ("severity", .string(severity.rawValue)), ("line", .optional(location?.line)),
      ("record", .optional(location?.record)), ("column", .optional(location?.column)),
      ("form_number", .optional(formNumber)), ("text", .string(text)),
    ])
  }
}

extension JSONValue {
  /// A whole number, or `null` where there is none.
  public static func optional(_ value: Int?) -> JSONValue {
    value.map(JSONValue.integer) ?? .null
  }
}
