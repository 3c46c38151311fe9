/// One text for the values of several keys, and back: what a part of a table is called.
///
/// Values are joined by a control character that is escaped where a value holds it, so that no two lists of values have
/// the same text, whatever a cell contains.
public enum GroupKey {
  private static let separator: Unicode.Scalar = "\u{1F}"
  private static let escape: Unicode.Scalar = "\u{1B}"

  /// The text of `values`.
  public static func text(_ values: [String]) -> String {
    var text = String.UnicodeScalarView()
    for (position, value) in values.enumerated() {
      if position > 0 { text.append(separator) }
      for scalar in value.unicodeScalars {
        if scalar == separator || scalar == escape { text.append(escape) }
        text.append(scalar == separator ? "s" : scalar)
      }
    }
    return String(text)
  }

  /// The `count` values of which `text` was made.
  public static func values(of text: String, count: Int) -> [String] {
    guard count > 0 else { return [] }
    var values = [String.UnicodeScalarView()]
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        values[values.count - 1].append(scalar == "s" ? separator : scalar)
        isEscaped = false
      } else if scalar == escape {
        isEscaped = true
      } else if scalar == separator {
        values.append(String.UnicodeScalarView())
      } else {
        values[values.count - 1].append(scalar)
      }
    }
    return values.map { String($0) }
  }
}
