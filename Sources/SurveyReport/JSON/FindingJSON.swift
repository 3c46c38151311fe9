import SurveyModel

extension Finding {
  /// A finding with its words in one language; its file stands beside it.
  func json(_ language: Language) -> JSONValue {
    .object([
      ("code", .string(code)), ("severity", .string(severity.rawValue)), ("line", .optional(location?.line)),
      ("record", .optional(location?.record)), ("column", .optional(location?.column)),
      ("form_number", .optional(formNumber)), ("text", .string(text(language))),
    ])
  }

  /// What is wrong, and what happens because of it, in one line.
  func text(_ language: Language) -> String {
    let words = words(in: language)
    return [words.problem, words.consequence].compactMap { $0 }.joined(separator: "; ")
  }

  /// A finding with the file that it names.
  func locatedJSON(_ language: Language) -> JSONValue {
    guard case .object(let members) = json(language) else { return .null }
    return .object([("file", .optional(location?.file))] + members)
  }
}

extension JSONValue {
  /// The same document with all findings in a last member, each with the file it names.
  public func with(_ findings: [Finding], language: Language) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + [("findings", .array(findings.map { $0.locatedJSON(language) }))])
  }

  /// A whole number, or `null` where there is none.
  public static func optional(_ value: Int?) -> JSONValue {
    value.map(JSONValue.integer) ?? .null
  }
}
