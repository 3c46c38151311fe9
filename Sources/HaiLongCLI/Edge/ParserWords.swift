/// What the argument parser says about a command, in Vietnamese where the command asks for it; help stays English.
enum ParserWords {
  /// The message with the sentences that are known in Vietnamese; what is not known stays as it is.
  static func vietnamese(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    if line.hasPrefix("Error: ") { return "Lỗi: " + sentence(String(line.dropFirst(7))) }
    if line.hasPrefix("Help:  ") { return "Trợ giúp:  " + line.dropFirst(7) }
    if line.hasPrefix("Usage: ") { return "Cách dùng: " + line.dropFirst(7) }
    if line.hasPrefix("  See '"), line.hasSuffix("' for more information.") {
      return "  Xem '" + line.dropFirst(7).dropLast(23) + "' để biết thêm."
    }
    return line
  }

  private static func sentence(_ text: String) -> String {
    for (en, vi) in sentences {
      if let parts = parts(of: text, in: en) {
        let shown = parts.map { $0.replacing("' and '", with: "' hoặc '").replacing("' or '", with: "' hoặc '") }
        return zip(vi, shown + [""]).map { $0 + $1 }.joined()
      }
    }
    return text
  }

  /// What stands between the fixed parts of a sentence; `nil` where it is another sentence.
  private static func parts(of text: String, in fixed: [String]) -> [String]? {
    guard let first = fixed.first, text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    var parts: [String] = []
    for (position, next) in fixed.enumerated().dropFirst() {
      let isLast = position + 1 == fixed.count
      if isLast, next.isEmpty {
        parts.append(String(rest))
        return parts
      }
      guard let place = rest.firstRange(of: next), !isLast || place.upperBound == rest.endIndex else { return nil }
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return rest.isEmpty ? parts : nil
  }

  /// Sentences of the parser by what is fixed in them, and the same in Vietnamese.
  private static let sentences: [(en: [String], vi: [String])] = [
    (["Missing expected argument '", "'"], ["thiếu tham số '", "'"]),
    (["Missing value for '", "'"], ["thiếu giá trị của '", "'"]),
    (["Unknown option '", "'. Did you mean '", "'?"], ["không có tùy chọn '", "'; có phải là '", "'?"]),
    (["Unknown option '", "'"], ["không có tùy chọn '", "'"]),
    (["Unexpected argument '", "'"], ["thừa tham số '", "'"]),
    (
      ["The value '", "' is invalid for '", "'. Please provide one of ", "."],
      ["giá trị '", "' không dùng được cho '", "'; chọn một trong ", ""]
    ),
    (["The value '", "' is invalid for '", "': ", ""], ["giá trị '", "' không dùng được cho '", "': ", ""]),
    (["The value '", "' is invalid for '", "'"], ["giá trị '", "' không dùng được cho '", "'"]),
  ]
}
