/// "Did you mean": the known name that differs least from a name as written.
public enum NearestName {
  /// The nearest of `candidates` within a third of the length of `name` (at least one, at most three edits), the first
  /// of equals; `nil` where none is that near.
  public static func of(_ name: String, among candidates: [String]) -> String? {
    let limit = min(3, max(1, name.count / 3))
    var best: (name: String, edits: Int)?
    for candidate in candidates where abs(candidate.count - name.count) <= limit {
      let edits = editDistance(name.lowercased(), candidate.lowercased())
      if edits <= limit, edits < best?.edits ?? Int.max { best = (candidate, edits) }
    }
    return best?.name
  }

  /// How many insertions, deletions, substitutions and swaps of neighbours part two texts
  /// (optimal string alignment, after Damerau and Levenshtein).
  public static func editDistance(_ a: String, _ b: String) -> Int {
    let a = Array(a)
    let b = Array(b)
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        row[j] = min(substitution, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
