/// Texts as a cell of a workbook can hold them.
enum WorkbookText {
  /// The most UTF-16 units that a cell holds; a longer text makes Excel call the whole file damaged.
  static let longest = 32_767
  /// What a text ends with that was cut.
  static let mark = " […]"

  /// The text as it is written; cut texts end with `mark`.
  ///
  /// Control characters stay what they are, in the escaped form that workbooks have for them; a NUL and the two code
  /// points that XML forbids even so are shown as signs.
  static func written(_ text: String) -> String {
    var safe = text
    if text.unicodeScalars.contains(where: isForbidden) {
      var kept = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        kept.append(scalar.value == 0 ? "\u{2400}" : isForbidden(scalar) ? "\u{FFFD}" : scalar)
      }
      safe = String(kept)
    }
    safe = escaped(safe)
    return safe.utf8.count > longest && safe.utf16.count > longest ? cut(safe) : safe
  }

  /// What looks like the escape of a character (`_x0041_`) and is none gets its first sign escaped.
  private static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_x[0-9A-Fa-f]{4}_/) { "_x005F" + $0.output }
  }

  private static func isForbidden(_ scalar: UnicodeScalar) -> Bool {
    scalar.value == 0 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  private static func cut(_ text: String) -> String {
    var units = 0
    let room = longest - mark.utf16.count
    let end = text.unicodeScalars.firstIndex { scalar in
      units += scalar.value > 0xFFFF ? 2 : 1
      return units > room
    }
    return String(text.unicodeScalars[..<(end ?? text.unicodeScalars.endIndex)]) + mark
  }
}
