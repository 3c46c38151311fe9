/// Text from files made safe to show: what a terminal or a browser would act on, or hide, is written out.
///
/// Control characters, bidirectional overrides, line separators and code points that are no characters become
/// `\u{202E}`; of a run of combining marks the first eight stay. A character that joins one of `< > & " '` with other
/// code points is taken apart, because an escaper that works by characters would not see the mark-up in it.
enum VisibleText {
  private static let markUp: Set<Unicode.Scalar> = ["<", ">", "&", "\"", "'"]
  private static let mostMarks = 8

  /// `text` with everything dangerous written out, cut at `limit` characters.
  static func of(_ text: String, limit: Int? = nil) -> String {
    if limit == nil, text.unicodeScalars.allSatisfy(isPlain) { return text }
    var output = ""
    var count = 0
    for character in text {
      if let limit, count >= limit { return output + "…" }
      append(character, to: &output)
      count += 1
    }
    return output
  }

  /// Printable characters that join no others, among them all composed letters of Vietnamese: most texts are no more.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF: true
    default: false
    }
  }

  private static func append(_ character: Character, to output: inout String) {
    let scalars = character.unicodeScalars
    let joinsMarkUp = scalars.count > 1 && scalars.contains(where: markUp.contains)
    for (position, scalar) in scalars.enumerated() {
      if position > mostMarks { return }
      if isUnsafe(scalar) || (joinsMarkUp && !markUp.contains(scalar)) {
        output += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate, .privateUse: true
    // Joiners of emoji and of scripts that need them stay; tags, overrides and isolates do not.
    case .format: scalar.value != 0x200C && scalar.value != 0x200D
    default: false
    }
  }
}
