/// Names of columns in which * stands for any text.
public enum ColumnPattern {
  /// The columns of the header that the patterns mean, in the header's order for each; a name that is in no header stays.
  public static func columns(_ patterns: [String], in header: [String]) -> [String] {
    patterns.flatMap { pattern -> [String] in
      guard let star = pattern.firstIndex(of: "*") else { return [pattern] }
      let (head, tail) = (pattern[..<star], pattern[pattern.index(after: star)...])
      let found = header.filter { $0.hasPrefix(head) && $0.hasSuffix(tail) && $0.count >= head.count + tail.count }
      return found.isEmpty ? [pattern] : found
    }
  }
}
