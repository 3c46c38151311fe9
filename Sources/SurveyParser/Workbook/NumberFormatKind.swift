/// What a number format makes of a number: whether it is a day, a time of day or both.
enum NumberFormatKind {
  case number
  case date
  case time
  case datetime

  /// The formats that every spreadsheet program knows by number.
  static func builtIn(_ id: Int) -> NumberFormatKind {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57, 58: .date
    case 18...21, 32...35, 45...47, 55, 56: .time
    case 22: .datetime
    default: .number
    }
  }

  /// Reads a format code such as `dd/mm/yyyy\ hh:mm;@`; only its first section is looked at.
  init(code: String) {
    var letters = ""
    var hasDigits = false
    var hasElapsed = false
    var rest = Array(code)[...]
    reading: while let character = rest.popFirst() {
      switch character {
      case ";": break reading
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        // `[h]`, `[mm]` and `[s]` count beyond a day; other brackets hold colours, conditions and languages.
        if !inside.isEmpty, inside.allSatisfy({ "hmsHMS".contains($0) }) { hasElapsed = true }
        rest = rest.dropFirst(inside.count + 1)
      case "0", "#", "?": hasDigits = true
      default: letters.append(contentsOf: character.lowercased())
      }
    }
    let plain = letters.replacing("am/pm", with: "h").replacing("a/p", with: "h")
    self = Self.kind(of: plain, hasDigits: hasDigits, hasElapsed: hasElapsed)
  }

  private static func kind(of letters: String, hasDigits: Bool, hasElapsed: Bool) -> NumberFormatKind {
    if letters.contains("general") { return .number }
    let hasTime = hasElapsed || letters.contains("h") || letters.contains("s")
    // `e` is the year of an era, or the exponent of a number.
    let hasDay = letters.contains("d") || letters.contains("y") || (letters.contains("e") && !hasDigits)
    let hasMonth = letters.contains("m") && !hasTime && !hasDigits
    if hasDay || hasMonth { return hasTime ? .datetime : .date }
    return hasTime ? .time : .number
  }
}
