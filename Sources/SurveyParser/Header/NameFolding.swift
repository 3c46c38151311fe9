/// Comparing header names and codes as a person would who overlooks case, blanks and invisible characters.
enum NameFolding {
  /// The name in lower case, without blanks, no-break spaces and zero-width characters.
  static func folded(_ name: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in CellBytes.normalised(name.lowercased()).unicodeScalars {
      let isInvisible = (0x200B...0x200D).contains(scalar.value) || scalar.value == 0x2060 || scalar.value == 0xFEFF
      if !isInvisible, !scalar.properties.isWhitespace { kept.append(scalar) }
    }
    return String(kept)
  }

  /// The names nearest to `name`, nearest first, at most `count`; none that differ in more than a third.
  static func nearest(to name: String, among names: [String], count: Int) -> [String] {
    let wanted = Array(folded(name))
    let limit = max(1, wanted.count / 3)
    let rated = names.enumerated().compactMap { position, other -> (distance: Int, position: Int)? in
      let found = Array(folded(other))
      guard abs(found.count - wanted.count) <= limit else { return nil }
      let distance = distance(wanted, found)
      return distance <= limit ? (distance, position) : nil
    }
    return rated.sorted { ($0.distance, $0.position) < ($1.distance, $1.position) }.prefix(count).map {
      names[$0.position]
    }
  }

  /// The number of characters to insert, delete or replace, or of neighbours to swap (optimal string alignment, after
  /// Damerau and Levenshtein).
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (i, left) in first.enumerated() {
      var row = [i + 1]
      for (j, right) in second.enumerated() {
        var cost = left == right ? last[j] : min(last[j], row[j], last[j + 1]) + 1
        if i > 0, j > 0, left == second[j - 1], right == first[i - 1] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[second.count]
  }
}
