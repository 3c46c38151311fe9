import SurveyModel

/// Which choices are no answer, by what they say.
enum NoAnswerWords {
  private static let words: [(reason: MissingReason, phrases: [String])] = [
    (
      .noOpinion,
      [
        "don't know", "dont know", "do not know", "no opinion", "can't say", "không biết", "không rõ",
        "không có ý kiến",
        "khó trả lời", "không nhớ",
      ]
    ),
    (
      .refused,
      [
        "refused", "refuse", "refuses", "refuses to answer", "refused to answer", "refuse to answer",
        "prefer not to say", "prefer not to answer", "no answer", "không trả lời", "từ chối", "từ chối trả lời",
        "không muốn trả lời",
      ]
    ),
    (.notApplicable, ["not applicable", "n/a", "does not apply", "không áp dụng", "không thuộc đối tượng"]),
  ]

  /// Why a choice is no answer, or `nil` where it is one.
  ///
  /// The label must be one of the phrases, or hold one where the code is one that only missing answers have.
  static func reason(code: String, label: LocalizedText) -> MissingReason? {
    for language in Language.allCases {
      let text = plain(label[language])
      for (reason, phrases) in words where phrases.contains(text) { return reason }
      guard isConventional(code) else { continue }
      for (reason, phrases) in words where phrases.contains(where: text.contains) { return reason }
    }
    return nil
  }

  /// `-99`, `-888`, `98`, `999`: codes that stand apart from those of answers.
  static func isConventional(_ code: String) -> Bool {
    let digits = code.hasPrefix("-") ? code.dropFirst() : code[...]
    guard digits.count >= 2, let first = digits.first, "6789".contains(first) else { return false }
    return digits.dropLast().allSatisfy { $0 == "9" } || digits.allSatisfy { $0 == first }
  }

  private static func plain(_ label: String) -> String {
    let straight = label.lowercased().replacing("’", with: "'").replacing("‘", with: "'")
    let words = straight.split { $0.isWhitespace || ".,;:/()[]!?".contains($0) && $0 != "/" }
    return words.joined(separator: " ")
  }
}
