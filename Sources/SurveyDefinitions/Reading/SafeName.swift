/// Names that databases, spreadsheets, file names and addresses take as they are.
enum SafeName {
  static let longest = 64

  /// ASCII letters, digits, `_`, `.` and `-`, a letter, digit or `_` first, no two points in a row, at most 64 characters.
  static func isSafe(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= longest, isLetterOrDigit(first) else { return false }
    return !name.contains("..") && name.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 46 || $0 == 45 }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte == 95
  }
}
