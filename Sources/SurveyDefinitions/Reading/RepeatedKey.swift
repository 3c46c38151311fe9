import Yams

/// Finds the second mention of a key, because the YAML library names only the first.
enum RepeatedKey {
  /// The line on which `key` stands again after `mark`: in the same column, or after a brace or comma.
  static func line(of key: String, after mark: Mark, in text: String) -> Int? {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for number in mark.line...max(mark.line, lines.count) where number <= lines.count {
      let skipped = number == mark.line ? mark.column - 1 + key.count : 0
      if mentions(key, column: mark.column, in: Array(lines[number - 1]), from: skipped) { return number }
    }
    return nil
  }

  private static func mentions(_ key: String, column: Int, in line: [Character], from skipped: Int) -> Bool {
    let key = Array(key)
    guard line.count >= skipped + key.count else { return false }
    for start in skipped...(line.count - key.count) where Array(line[start..<start + key.count]) == key {
      let rest = line[(start + key.count)...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      let before = line[..<start].last { $0 != "\"" && $0 != "'" && $0 != " " }
      let isInPlace = start == column - 1 || before == "{" || before == ","
      if rest.first == ":", isInPlace { return true }
    }
    return false
  }
}
